import * as z from 'zod/mini';
import { alertId, caseId, deadlineId } from '../kernel/ids.ts';
import { instant } from '../kernel/time.ts';
import { urgency } from '../kernel/urgency.ts';
import { receiptNumber } from '../referral/receipt.ts';
import { rotaAct } from '../rota/rota-change.ts';

const version = z.int().check(z.positive());
const aboutReferral = { referralId: receiptNumber, version };
const aboutCase = { caseId, version, referralId: receiptNumber };
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
  if ('caseId' in event) return event.caseId;
  if ('deadlineId' in event) return event.deadlineId;
  if (event.type.startsWith('alert.') && 'alertId' in event) return event.alertId;
  return event.referralId;
};

/** Gives events their deterministic ids: aggregate, version, and a letter of order within that version. */
export const record = (events: readonly DomainEvent[], at: RecordedEvent['at']): RecordedEvent[] =>
  events.map((event, index) => {
    const earlier = events.slice(0, index).filter((one) => aggregateOf(one) === aggregateOf(event)).length;
    return {
      eventId: `${aggregateOf(event)}.${event.version}${earlier === 0 ? '' : `-${earlier + 1}`}`,
      at,
      correlationId: 'referralId' in event ? event.referralId : aggregateOf(event),
      event,
    };
  });
