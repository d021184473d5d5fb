import { type DomainEvent } from '../event/domain-event.ts';
import { type ClockChange } from './clock-change.ts';
import { type Followed } from './follow-effects.ts';
import { type ClockSubject } from './tell-staff.ts';

/** What is announced of breaches: each once, whoever records it. */
export const breachEvents = (
  changes: readonly ClockChange[],
  { referralId }: Pick<ClockSubject, 'referralId'>,
): DomainEvent[] =>
  changes.flatMap(({ before, after }): DomainEvent[] =>
    after.breach === null || (before !== null && before.breach !== null)
      ? []
      : [
          {
            type: 'deadline.breached.v1',
            deadlineId: after.deadlineId,
            version: after.version,
            referralId,
            rule: after.rule.rule,
          },
        ],
  );

/** What is announced of clocks that changed: breaches, and the alerts they raised. */
export const clockEvents = (
  changes: readonly ClockChange[],
  { alerts }: Followed,
  { referralId }: ClockSubject,
): DomainEvent[] => [
  ...breachEvents(changes, { referralId }),
  ...alerts.map(({ alert }): DomainEvent => ({
    type: 'alert.raised.v1',
    alertId: alert.alertId,
    version: 1,
    referralId,
    urgency: alert.urgency,
    step: alert.step,
  })),
];
