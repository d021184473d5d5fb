import * as z from 'zod/mini';
import { localDateOf } from '../../../domain/calendar/local-time.ts';
import { type CountySettings } from '../../../domain/county/settings.ts';
import { deadlineRule, ruleInForce } from '../../../domain/deadline/deadline-rule.ts';
import { isOfPair, stateSeen } from '../../../domain/dispatch/decide-dispatch.ts';
import { dispatchAlarm, dispatchSubject, type Dispatch } from '../../../domain/dispatch/dispatch.ts';
import { duressGuidance, missingTeamGuidance, type Guidance } from '../../../domain/dispatch/guidance.ts';
import { namedStaff } from '../../../domain/duty/duty.ts';
import { lateReasons, type Handover } from '../../../domain/handover/handover.ts';
import { alertId, dispatchId, handoverId } from '../../../domain/kernel/ids.ts';
import { duration, instant } from '../../../domain/kernel/time.ts';
import { placeByCode } from '../../../domain/places/place.ts';
import { receiptNumber } from '../../../domain/referral/receipt.ts';

export const handoverView = z.strictObject({
  handoverId,
  version: z.int(),
  state: z.enum(['empty', 'awaiting', 'overdue', 'unsigned', 'signed']),
  layer: z.string(),
  at: instant,
  recordedAt: instant,
  outgoing: z.array(namedStaff),
  incoming: z.array(namedStaff),
  alertIds: z.array(alertId),
  /** When the supervisor is told, or told, that it is not signed; null where nothing waits. */
  because: z.nullable(z.enum(lateReasons)),
  signBy: z.nullable(instant),
  signedBy: z.nullable(namedStaff),
  signedAt: z.nullable(instant),
  late: z.nullable(z.boolean()),
  note: z.nullable(z.string()),
});
export const handoverList = z.strictObject({ items: z.array(handoverView), next: z.nullable(z.string()) });

export const toHandoverView = (one: Handover): z.infer<typeof handoverView> => {
  const signed = one.state === 'signed' ? one : null;
  const { handoverId: id, version, state, layer, at, recordedAt, outgoing, incoming, alertIds } = one;
  return {
    handoverId: id,
    version,
    state,
    layer,
    at,
    recordedAt,
    outgoing,
    incoming,
    alertIds,
    because: 'because' in one ? one.because : null,
    signBy: one.state === 'awaiting' ? one.wake.fireAt : null,
    signedBy: signed?.signedBy ?? null,
    signedAt: signed?.signedAt ?? null,
    late: signed?.late ?? null,
    note: signed?.note ?? null,
  };
};

export const guidanceView = z.strictObject({ title: z.string(), steps: z.array(z.string()) });
export const toGuidanceView = ({ title, steps }: Guidance): z.infer<typeof guidanceView> => ({
  title,
  steps: [...steps],
});

/** The term for the arrival, as the county's pack has it: with its source and mark, since nothing unverified is "the law". */
const siteRule = z.strictObject({
  rule: z.string(),
  variant: z.string(),
  within: deadlineRule.shape.within,
  source: deadlineRule.shape.source,
  verification: deadlineRule.shape.verification,
});

export const dispatchView = z.strictObject({
  dispatchId,
  version: z.int(),
  state: z.enum(['out', 'missing', 'duress', 'returned', 'cancelled', 'closed']),
  subject: dispatchSubject,
  referralId: receiptNumber,
  pair: z.array(namedStaff),
  destination: z.strictObject({ siruta: z.string(), name: z.nullable(z.string()), urban: z.nullable(z.boolean()) }),
  siteRule: z.nullable(siteRule),
  sentBy: namedStaff,
  sentAt: instant,
  checkInWithin: duration,
  checkInBy: z.nullable(instant),
  lastHeardAt: instant,
  checkIns: z.int(),
  arrivedAt: z.nullable(instant),
  alarms: z.array(dispatchAlarm),
  endedBy: z.nullable(namedStaff),
  endedAt: z.nullable(instant),
  /** What to do now; only for whoever handles the alarm. */
  guidance: z.nullable(guidanceView),
});
export const dispatchList = z.strictObject({ items: z.array(dispatchView), next: z.nullable(z.string()) });
export type DispatchView = z.infer<typeof dispatchView>;

const siteRuleOf = ({ destination, sentAt }: Dispatch, { deadlineRules }: CountySettings): DispatchView['siteRule'] => {
  const place = placeByCode(destination);
  if (place === null) return null;
  const variant = place.urban ? 'urban' : 'rural';
  const row = ruleInForce(deadlineRules, { rule: 'D4', variant }, localDateOf(sentAt));
  if (!row.ok) return null;
  const { rule, within, source, verification } = row.value;
  return { rule, variant, within, source, verification };
};

const guidanceOf = ({ state }: Dispatch): DispatchView['guidance'] => {
  if (state === 'missing') return toGuidanceView(missingTeamGuidance);
  return state === 'duress' ? toGuidanceView(duressGuidance) : null;
};

/** What the pair sees of a journey under duress: as if the word had been the safe one. Everybody else sees the truth. */
const seenBy = (one: Dispatch, viewer: string) => {
  const source = one.state === 'duress' && isOfPair(one, viewer) ? one.shown : one;
  return {
    state: stateSeen(one, viewer),
    checkInBy: 'checkInBy' in source ? source.checkInBy : null,
    endedBy: 'endedBy' in source ? source.endedBy : null,
    endedAt: 'endedAt' in source ? source.endedAt : null,
  };
};

/** @param viewer the staff id of whoever looks. */
export const toDispatchView = (one: Dispatch, viewer: string, settings: CountySettings): DispatchView => {
  const ofPair = isOfPair(one, viewer);
  const place = placeByCode(one.destination);
  return {
    dispatchId: one.dispatchId,
    version: one.version,
    ...seenBy(one, viewer),
    subject: one.subject,
    referralId: one.referralId,
    pair: [...one.pair],
    destination: { siruta: one.destination, name: place?.name ?? null, urban: place?.urban ?? null },
    siteRule: siteRuleOf(one, settings),
    sentBy: one.sentBy,
    sentAt: one.sentAt,
    checkInWithin: one.checkInWithin,
    lastHeardAt: one.lastHeardAt,
    checkIns: one.checkIns,
    arrivedAt: one.arrivedAt,
    alarms: ofPair ? one.alarms.filter(({ cause }) => cause !== 'duress') : one.alarms,
    guidance: ofPair ? null : guidanceOf(one),
  };
};
