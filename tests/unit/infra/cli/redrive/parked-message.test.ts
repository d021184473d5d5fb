import { describe, expect, it } from 'vitest';
import { ageText, parkedText } from '../../../../../infra/cli/redrive/parked-text.ts';
import { readParked } from '../../../../../shared/adapters/sqs/dead-letters/parked-message.ts';

const sent = new Date('2026-11-20T05:00:00.000Z');
const now = new Date('2026-11-23T08:00:00.000Z');
const textOf = (body: string, reason?: string): string | null => {
  const parked = readParked({
    MessageId: '1',
    ReceiptHandle: 'r',
    Body: body,
    Attributes: { SentTimestamp: String(sent.getTime()), ApproximateReceiveCount: '6' },
    ...(reason === undefined ? {} : { MessageAttributes: { reason: { DataType: 'String', StringValue: reason } } }),
  });
  return parked && parkedText(parked, now);
};

describe('a parked message', () => {
  it('is shown by its ids, its reason and its age', () => {
    expect(textOf('{"referralId":"BC-7K3M-9QXD"}')).toBe(
      'referralId BC-7K3M-9QXD — failed, received 6 times, 3 d 3 h old',
    );
    expect(textOf('{"PK":"ALERT#A1","SK":"NOTIF#1.2"}', 'unknown-case')).toBe(
      'PK ALERT#A1, SK NOTIF#1.2 — unknown-case, 3 d 3 h old',
    );
    expect(textOf('{"timerId":"A1-2","error":"States.Timeout"}')).toBe('timerId A1-2 — States.Timeout, 3 d 3 h old');
    expect(textOf('{"requestContext":{"condition":"RetryAttemptsExhausted"}}')).toBe(
      'no id — RetryAttemptsExhausted, 3 d 3 h old',
    );
  });

  it('never shows anything else of its body or of a reason', () => {
    const body = JSON.stringify({
      referralId: 'Ana Popescu, strada Mare 1',
      narrative: 'Ana',
      name: 'Ana',
      phone: '+40715000001',
      error: 'Ana Popescu nu are CNP',
      caseId: { name: 'Ana' },
    });
    expect(textOf(body, 'invalid name: Ana')).toBe('no id — failed, received 6 times, 3 d 3 h old');
    expect(textOf('Ana')).toBe('no id — failed, received 6 times, 3 d 3 h old');
  });

  it('is not read without what SQS always gives', () => {
    expect(readParked({ MessageId: '1' })).toBeNull();
  });

  it('has an age in two units', () => {
    expect([0, 59_999, 3_600_000, 90_000_000, -5].map(ageText)).toEqual([
      '0 min',
      '0 min',
      '1 h 0 min',
      '1 d 1 h',
      '0 min',
    ]);
  });
});
