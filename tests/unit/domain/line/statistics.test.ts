import { describe, expect, it } from 'vitest';
import { countCalls } from '../../../../shared/domain/line/statistics.ts';
import { aCall } from '../../../support/builders/call.ts';
import { person } from '../../../support/builders/dispatch.ts';
import { at } from '../../../support/builders/time.ts';

const closed = (disposition: string, startedAt: string, number: number) =>
  aCall(
    {
      state: 'closed',
      disposition,
      note: null,
      endedBy: person('ana'),
      endedAt: at(startedAt),
      startedAt: at(startedAt),
    },
    number,
  );

describe('statistics of calls', () => {
  it('count by outcome, hour and weekday of the clock in Romania', () => {
    const calls = [
      ...Array.from({ length: 6 }, (_, index) => closed('test', '2026-11-23T22:30Z', index)),
      ...Array.from({ length: 5 }, (_, index) => closed('information', '2026-11-23T08:00Z', 10 + index)),
    ];
    const { total, byOutcome, byHour, byWeekday } = countCalls(calls);
    expect(total).toBe(11);
    expect(byOutcome.filter(({ calls: count }) => count !== 0)).toEqual([
      { outcome: 'test', calls: 6 },
      { outcome: 'information', calls: 5 },
    ]);
    expect(byHour.filter(({ calls: count }) => count !== 0)).toEqual([
      { hour: 0, calls: 6 },
      { hour: 10, calls: 5 },
    ]);
    expect(byWeekday.filter(({ calls: count }) => count !== 0)).toEqual([
      { weekday: 1, calls: 5 },
      { weekday: 2, calls: 6 },
    ]);
  });

  it('hold nothing but counts', () => {
    const words = JSON.stringify(countCalls([aCall()]));
    for (const secret of ['Mihai', '740', 'ana', 'Mioriței']) expect(words).not.toContain(secret);
  });
});
