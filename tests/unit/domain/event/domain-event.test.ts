import { describe, expect, it } from 'vitest';
import { aggregateOf, record, type DomainEvent } from '../../../../shared/domain/event/domain-event.ts';
import { aScreening, receiptOf } from '../../../support/builders/referral.ts';
import { alertIdOf } from '../../../support/builders/page.ts';
import { monday } from '../../../support/builders/time.ts';

const about = { alertId: alertIdOf(1), version: 5, referralId: receiptOf(1) };
const declined: DomainEvent = { type: 'alert.declined.v1', ...about, staffId: 'ana', step: 2 };
const started: DomainEvent = { type: 'alert.level-started.v1', ...about, step: 2 };

describe('recorded events', () => {
  it('are numbered by their aggregate and its version, and by order within that version', () => {
    expect(record([declined, started], monday).map(({ eventId }) => eventId)).toEqual([
      `${alertIdOf(1)}.5`,
      `${alertIdOf(1)}.5-2`,
    ]);
  });

  it('get the same ids when the same decision is made again', () => {
    const { events } = aScreening();
    expect(record(events, monday)).toEqual(record(events, monday));
    expect(new Set(record(events, monday).map(({ eventId }) => eventId)).size).toBe(events.length);
  });

  it('are correlated by the referral they go back to', () => {
    for (const { correlationId } of record(aScreening().events, monday)) expect(correlationId).toBe(receiptOf(1));
  });

  it('belong to what they are about, not to what they mention', () => {
    expect(aScreening().events.map((event) => `${event.type} ${aggregateOf(event).charAt(0)}`)).toEqual([
      'referral.screened.v1 B',
      'case.opened.v1 C',
      'alert.raised.v1 A',
    ]);
  });
});
