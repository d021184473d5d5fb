import * as z from 'zod/mini';
import { localDate } from '../calendar/local-date.ts';
import { toBase32 } from '../kernel/base32.ts';
import { caseId, personId, type CaseId, type Digest } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';
import { instant } from '../kernel/time.ts';
import { need } from '../need/need.ts';
import { providerId, serviceId } from '../provider/ids.ts';
import { decider } from '../referral/referral.ts';
import { vulnerabilityCode } from '../vulnerability/catalogue.ts';

const letterAnd13 = (letter: string) => z.string().check(z.regex(new RegExp(`^${letter}[0-9A-HJKMNP-TV-Z]{13}$`)));

export const planId = letterAnd13('L').brand<'PlanId'>();
export type PlanId = z.infer<typeof planId>;
export const planItemId = letterAnd13('I').brand<'PlanItemId'>();
export type PlanItemId = z.infer<typeof planItemId>;

/** Made from the key of the request, so that a request sent twice makes one plan, and one item. */
export const newPlanId = (of: CaseId, requestKey: string, digest: Digest): PlanId =>
  planId.parse(`L${toBase32(digest(`plan ${of} ${requestKey}`), 13)}`);
export const newPlanItemId = (of: PlanId, requestKey: string, digest: Digest): PlanItemId =>
  planItemId.parse(`I${toBase32(digest(`item ${of} ${requestKey}`), 13)}`);

/** `service-plan` prevents separation (SPAS); `protection-plan` is the PIP, when a protection measure is asked (DGASPC). */
export const planKinds = ['service-plan', 'protection-plan'] as const;
export const planKind = z.enum(planKinds);
export type PlanKind = z.infer<typeof planKind>;

/** Who gives it: a service of the register, or somebody who needs no licence for it (a town hall, the community team). */
const givenBy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('registered'), providerId, serviceId }),
  z.strictObject({ kind: z.literal('other'), name: writtenText(200) }),
]);
export type GivenBy = z.infer<typeof givenBy>;

export const payerKinds = [
  'state-budget',
  'county-council',
  'town-hall',
  'health-insurance',
  'provider',
  'project',
  'family',
] as const;

const payer = z.strictObject({ kind: z.enum(payerKinds), name: z.optional(writtenText(200)) });

/** Why one need is served twice at a time, by whom that was decided, and beside what. */
const allowedDouble = z.strictObject({
  reason: writtenText(1_000),
  by: decider,
  at: instant,
  beside: z.array(z.strictObject({ planId, itemId: planItemId })).check(z.minLength(1)),
});

/** What is asked for when an item is added. `until` null: until the need ends. Both days are included. */
export const itemRequest = z
  .strictObject({
    need,
    /** The vulnerability it is meant to remove; null for what serves none of them. */
    vulnerability: z.nullable(vulnerabilityCode),
    /** What will be done, in the planner's words. */
    what: writtenText(1_000),
    givenBy,
    from: localDate,
    until: z.nullable(localDate),
    payer,
  })
  .check(
    z.refine(({ from, until }) => until === null || from <= until, { error: 'ends-before-start', path: ['until'] }),
  );
export type ItemRequest = z.infer<typeof itemRequest>;

export const planItem = z.strictObject({
  ...itemRequest.shape,
  itemId: planItemId,
  allowedDouble: z.nullable(allowedDouble),
});
export type PlanItem = z.infer<typeof planItem>;

/** What a plan went through, for ever. */
const planEvent = z.strictObject({
  what: z.enum(['drafted', 'item-added', 'item-removed', 'proposed', 'returned', 'approved', 're-evaluated', 'ended']),
  at: instant,
  by: decider,
  /** The item it is about. */
  itemId: z.nullable(planItemId),
  why: z.nullable(z.string()),
});
export type PlanEvent = z.infer<typeof planEvent>;

/** `continue`: it stays as it is; `revise`: it stays until another plan that replaces it is approved. */
export const reEvaluationOutcomes = ['continue', 'revise'] as const;
const reEvaluation = z.strictObject({
  at: instant,
  by: decider,
  outcome: z.enum(reEvaluationOutcomes),
  conclusion: writtenText(4_000),
});

export const planEndings = [
  'goal-reached',
  'replaced',
  'withdrawn',
  'refused-by-family',
  'case-closed',
  'other',
] as const;
export const planEnding = z.enum(planEndings);

/** Which institution makes the plan: the directorate, or a town hall's social service. */
export const planInstitution = z.strictObject({
  institutionId: z.nullable(z.string()),
  name: writtenText(200),
});

const common = {
  planId,
  caseId,
  personId,
  version: z.int().check(z.positive()),
  kind: planKind,
  institution: planInstitution,
  goal: writtenText(2_000),
  /** The plan this one takes the place of once it is approved. */
  replaces: z.nullable(planId),
  items: z.array(planItem),
  history: z.array(planEvent).check(z.minLength(1)),
};

const proposal = { proposedBy: decider, proposedAt: instant };
const approval = z.strictObject({ ...proposal, approvedBy: decider, approvedAt: instant, inForceFrom: localDate });

/** Items change in a draft only. An approved plan is in force from `inForceFrom`; it is re-evaluated until it ends. */
export const plan = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('draft'), ...common }),
  z.strictObject({ state: z.literal('proposed'), ...common, ...proposal }),
  z.strictObject({ state: z.literal('approved'), ...common, approval, reEvaluations: z.array(reEvaluation) }),
  z.strictObject({
    state: z.literal('ended'),
    ...common,
    /** Null for a plan that was never approved. */
    approval: z.nullable(approval),
    reEvaluations: z.array(reEvaluation),
    endedBy: decider,
    endedAt: instant,
    /** The last day of its services. */
    lastDay: localDate,
    ending: planEnding,
    why: writtenText(1_000),
  }),
]);
export type Plan = z.infer<typeof plan>;
export type PlanState = Plan['state'];
export type ApprovedPlan = Extract<Plan, { state: 'approved' }>;
