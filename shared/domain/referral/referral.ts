import * as z from 'zod/mini';
import { institution, senderKind } from '../institution/institution.ts';
import { alertId, caseId, personId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';
import { urgency } from '../kernel/urgency.ts';
import { writtenText } from '../kernel/texts.ts';
import { receiptNumber } from './receipt.ts';

/** A person of the county who decided something, named for the record. */
export const decider = z.strictObject({ staffId: z.string(), name: z.string() });
export type Decider = z.infer<typeof decider>;

/** Reasons for a dismissal that the sender may know. */
export const dismissalReasons = ['not-a-risk', 'already-known', 'unidentifiable', 'test', 'sent-by-mistake'] as const;

/** What became of one subject of a referral. `rule` names the routing rule, or the person who decided instead of it. */
const routed = { subject: z.int().check(z.minimum(0)), rule: z.string(), at: instant };
export const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case-opened'), ...routed, personId, caseId }),
  z.strictObject({ kind: z.literal('case-joined'), ...routed, personId, caseId }),
  z.strictObject({ kind: z.literal('manual-screening'), ...routed, reason: z.string() }),
  /** Stays the sender's responsibility until the other county accepts it. */
  z.strictObject({ kind: z.literal('forwarding'), ...routed, toCounty: z.string() }),
  z.strictObject({
    kind: z.literal('forwarded'),
    ...routed,
    toCounty: z.string(),
    acceptedAs: writtenText(60),
    by: decider,
  }),
  z.strictObject({
    kind: z.literal('dismissed'),
    ...routed,
    reason: z.enum(dismissalReasons),
    note: writtenText(2_000),
    by: decider,
  }),
]);
export type Outcome = z.infer<typeof outcome>;
export type OutcomeKind = Outcome['kind'];

/** Whether nothing more is owed for a subject (rule 1 of the design: a case, a join, a forward accepted elsewhere, or a named dismissal). */
export const isSettled = ({ kind }: Outcome): boolean => kind !== 'manual-screening' && kind !== 'forwarding';

/** The urgency the service gave, and every rule that spoke for it. */
export const triage = z.strictObject({
  urgency,
  decidedBy: z.string(),
  rules: z.array(z.string()),
  tableVersion: z.int(),
});
export type Triage = z.infer<typeof triage>;

/** A fact kept although it looks odd, by JSON pointer: `{ pointer: '/subjects/0/cnp', code: 'cnp-county-unusual' }`. */
export const warning = z.strictObject({ pointer: z.string(), code: z.string() });
export type Warning = z.infer<typeof warning>;

const envelope = {
  referralId: receiptNumber,
  version: z.int().check(z.positive()),
  institutionId: institution.shape.institutionId,
  institutionKind: senderKind,
  /** Fingerprint of institution and idempotency key: tells a retry from another referral. */
  keyDigest: z.string(),
  /** Fingerprint of the body as sent: the same key with another body is refused. */
  bodyDigest: z.string(),
  acceptedAt: instant,
  /** Who sent it: an API client or a signed-in user of the institution. */
  submittedBy: z.string(),
  claimedUrgency: urgency,
  warnings: z.array(warning),
};

/** A referral's life: accepted (the 202 was answered), then screened; the subjects' outcomes may still change. */
export const referral = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('accepted'), ...envelope }),
  z.strictObject({
    state: z.literal('screened'),
    ...envelope,
    screenedAt: instant,
    triage,
    outcomes: z.array(outcome).check(z.minLength(1)),
    alertId,
  }),
]);
export type Referral = z.infer<typeof referral>;
export type AcceptedReferral = Extract<Referral, { state: 'accepted' }>;
export type ScreenedReferral = Extract<Referral, { state: 'screened' }>;
