import * as z from 'zod/mini';
import { alertId, callBackId, callId, caseId, deadlineId, dispatchId, handoverId, requestId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';
import { offerEnds } from '../escalation/trigger.ts';
import { urgency } from '../kernel/urgency.ts';
import { receiptNumber } from '../referral/receipt.ts';
import { rotaAct } from '../rota/rota-change.ts';

const version = z.int().check(z.positive());
const aboutReferral = { referralId: receiptNumber, version };
const aboutCase = { caseId, version, referralId: receiptNumber };
const aboutRequest = { requestId, version, caseId, referralId: receiptNumber, institutionId: z.string() };
const aboutHandover = { handoverId, version };
const aboutDispatch = { dispatchId, version, referralId: receiptNumber };
const aboutCall = { callId, version };
const aboutCallBack = { callId, callBackId, version };
const aboutAlert = { alertId, version, referralId: receiptNumber };

/**
 * What happened, by ids alone: an event carries no personal data, so whoever reads it must be allowed to read the record.
 * The type is the CloudEvents type without its `ro.semnal.` prefix.
 */
export const domainEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('referral.accepted.v1'), ...aboutReferral, institutionId: z.string() }),
  z.strictObject({
    type: z.literal('referral.screened.v1'),
    ...aboutReferral,
    urgency,
    decidedBy: z.string(),
    alertId,
  }),
  z.strictObject({
    type: z.literal('referral.outcome-decided.v1'),
    ...aboutReferral,
    subject: z.int(),
    outcome: z.string(),
    staffId: z.string(),
  }),
  z.strictObject({ type: z.literal('case.opened.v1'), ...aboutCase }),
  z.strictObject({ type: z.literal('case.referral-joined.v1'), ...aboutCase }),
  z.strictObject({
    type: z.literal('deadline.breached.v1'),
    deadlineId,
    version,
    referralId: receiptNumber,
    rule: z.string(),
  }),
  z.strictObject({
    type: z.literal('case.changed.v1'),
    caseId,
    version,
    referralId: receiptNumber,
    transition: z.string(),
    staffId: z.string(),
  }),
  z.strictObject({ type: z.literal('alert.raised.v1'), ...aboutAlert, urgency, step: version }),
  z.strictObject({ type: z.literal('alert.level-started.v1'), ...aboutAlert, step: version }),
  z.strictObject({ type: z.literal('alert.nobody-reachable.v1'), ...aboutAlert, step: version }),
  z.strictObject({ type: z.literal('alert.page-replaced.v1'), ...aboutAlert, step: version }),
  z.strictObject({ type: z.literal('alert.declined.v1'), ...aboutAlert, staffId: z.string(), step: version }),
  z.strictObject({ type: z.literal('alert.acknowledged.v1'), ...aboutAlert, staffId: z.string() }),
  z.strictObject({ type: z.literal('alert.first-contact.v1'), ...aboutAlert, staffId: z.string() }),
  z.strictObject({ type: z.literal('request.sent.v1'), ...aboutRequest, dueAt: instant }),
  z.strictObject({ type: z.literal('request.unanswered.v1'), ...aboutRequest, silentSince: instant }),
  z.strictObject({ type: z.literal('request.answered.v1'), ...aboutRequest, late: z.boolean() }),
  z.strictObject({ type: z.literal('request.withdrawn.v1'), ...aboutRequest }),
  z.strictObject({ type: z.literal('handover.recorded.v1'), ...aboutHandover, layer: z.string(), alerts: z.int() }),
  z.strictObject({ type: z.literal('handover.overdue.v1'), ...aboutHandover, layer: z.string() }),
  z.strictObject({ type: z.literal('handover.left-unsigned.v1'), ...aboutHandover, layer: z.string() }),
  z.strictObject({ type: z.literal('handover.signed.v1'), ...aboutHandover, layer: z.string(), staffId: z.string() }),
  z.strictObject({ type: z.literal('dispatch.sent.v1'), ...aboutDispatch, staffId: z.string() }),
  z.strictObject({ type: z.literal('dispatch.checked-in.v1'), ...aboutDispatch, staffId: z.string() }),
  z.strictObject({ type: z.literal('dispatch.arrived.v1'), ...aboutDispatch, staffId: z.string() }),
  z.strictObject({ type: z.literal('dispatch.alarm-raised.v1'), ...aboutDispatch, alertId }),
  z.strictObject({ type: z.literal('dispatch.returned.v1'), ...aboutDispatch, staffId: z.string() }),
  z.strictObject({ type: z.literal('dispatch.cancelled.v1'), ...aboutDispatch, staffId: z.string() }),
  z.strictObject({ type: z.literal('dispatch.closed.v1'), ...aboutDispatch, staffId: z.string() }),
  z.strictObject({ type: z.literal('call.started.v1'), ...aboutCall, staffId: z.string() }),
  z.strictObject({ type: z.literal('call.reminded.v1'), ...aboutCall }),
  z.strictObject({ type: z.literal('call.overdue.v1'), ...aboutCall }),
  z.strictObject({ type: z.literal('call.disposed.v1'), ...aboutCall, disposition: z.string(), staffId: z.string() }),
  z.strictObject({ type: z.literal('call-back.promised.v1'), ...aboutCallBack, staffId: z.string() }),
  z.strictObject({ type: z.literal('call-back.reminded.v1'), ...aboutCallBack }),
  z.strictObject({ type: z.literal('call-back.overdue.v1'), ...aboutCallBack }),
  z.strictObject({ type: z.literal('call-back.done.v1'), ...aboutCallBack, outcome: z.string(), staffId: z.string() }),
  /** One of a pair has come; `step` is the level that asked. */
  z.strictObject({
    type: z.literal('alert.partly-acknowledged.v1'),
    ...aboutAlert,
    staffId: z.string(),
    step: version,
  }),
  z.strictObject({
    type: z.literal('alert.acceptance-expired.v1'),
    ...aboutAlert,
    staffIds: z.array(z.string()),
    step: version,
  }),
  z.strictObject({ type: z.literal('alert.read.v1'), ...aboutAlert, staffId: z.string() }),
  z.strictObject({
    type: z.literal('alert.hand-over-offered.v1'),
    ...aboutAlert,
    staffId: z.string(),
    to: z.string(),
  }),
  z.strictObject({ type: z.literal('alert.handed-over.v1'), ...aboutAlert, staffId: z.string() }),
  z.strictObject({ type: z.literal('alert.hand-over-ended.v1'), ...aboutAlert, because: z.enum(offerEnds) }),
  z.strictObject({ type: z.literal('alert.sent-on.v1'), ...aboutAlert, staffId: z.string(), step: version }),
  /** Another referral about the same cases joined an open alert; `referralId` is that other one. */
  z.strictObject({ type: z.literal('alert.merged.v1'), ...aboutAlert, urgency }),
  z.strictObject({ type: z.literal('rota.changed.v1'), version, what: rotaAct, about: z.nullable(z.string()) }),
]);
export type DomainEvent = z.infer<typeof domainEvent>;

/** An event as it is kept until it is published: numbered by its aggregate, so that publishing twice is recognised. */
export const recordedEvent = z.strictObject({
  eventId: z.string(),
  at: instant,
  correlationId: z.string(),
  event: domainEvent,
});
export type RecordedEvent = z.infer<typeof recordedEvent>;

/** The id of the aggregate an event is about. */
export const aggregateOf = (event: DomainEvent): string => {
  if (event.type === 'rota.changed.v1') return 'ROTA';
  if ('requestId' in event) return event.requestId;
  if ('caseId' in event) return event.caseId;
  if ('deadlineId' in event) return event.deadlineId;
  if ('handoverId' in event) return event.handoverId;
  if ('dispatchId' in event) return event.dispatchId;
  if ('callBackId' in event) return event.callBackId;
  if ('callId' in event) return event.callId;
  if (event.type.startsWith('alert.') && 'alertId' in event) return event.alertId;
  return event.referralId;
};

/** What an event goes back to: the referral, or for what has none the record itself. */
const correlationOf = (event: DomainEvent): string =>
  'referralId' in event ? event.referralId : 'callId' in event ? event.callId : aggregateOf(event);

/** Gives events their deterministic ids: aggregate, version, and a letter of order within that version. */
export const record = (events: readonly DomainEvent[], at: RecordedEvent['at']): RecordedEvent[] =>
  events.map((event, index) => {
    const earlier = events.slice(0, index).filter((one) => aggregateOf(one) === aggregateOf(event)).length;
    return {
      eventId: `${aggregateOf(event)}.${event.version}${earlier === 0 ? '' : `-${earlier + 1}`}`,
      at,
      correlationId: correlationOf(event),
      event,
    };
  });
