import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../shared/domain/calendar/local-date.ts';
import { segmentsOn, spanOf, stepFrom, weeksOf } from '../../../web/src/rota/days.ts';
import { type ShiftView } from '../../../web/src/rota/use-rota.ts';
import { clockOf, fromField, toField } from '../../../web/src/rota/wall-time.ts';

const day = (text: string) => localDate.parse(text);
const shift = (from: string, until: string, layer = 'first'): ShiftView => ({
  layer,
  from,
  until,
  people: [{ staffId: 'ana', name: 'Ana' }],
});

describe('the weeks of the calendar', () => {
  it('begin on Monday and hold the whole month', () => {
    const weeks = weeksOf('month', day('2026-12-15'));
    expect(weeks.map((week) => week[0])).toEqual([
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
      '2026-12-21',
      '2026-12-28',
    ]);
    expect(weeks.at(-1)?.at(-1)).toBe('2027-01-03');
  });

  it('are one where a week is wanted', () => {
    expect(weeksOf('week', day('2026-12-02'))).toEqual([
      ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06'],
    ]);
  });

  it('lead on by a week, or by a month to the day it has', () => {
    expect(stepFrom('week', day('2026-12-30'), 1)).toBe('2027-01-06');
    expect(stepFrom('month', day('2026-12-31'), -1)).toBe('2026-11-30');
  });

  it('span from midnight to midnight in Romania, also over a change of the clocks', () => {
    expect(spanOf(weeksOf('week', day('2027-03-28')))).toEqual({
      from: '2027-03-21T22:00:00.000Z',
      until: '2027-03-28T21:00:00.000Z',
    });
  });
});

describe('the part of a shift that is of a day', () => {
  it('is cut at midnight in Romania', () => {
    const night = shift('2026-12-01T18:00:00.000Z', '2026-12-02T06:00:00.000Z');
    expect(segmentsOn(day('2026-12-01'), [night])).toMatchObject([
      { from: '2026-12-01T18:00:00.000Z', until: '2026-12-01T22:00:00.000Z', whole: false, shift: night },
    ]);
    expect(segmentsOn(day('2026-12-02'), [night])).toMatchObject([
      { from: '2026-12-01T22:00:00.000Z', until: '2026-12-02T06:00:00.000Z', whole: false },
    ]);
    expect(segmentsOn(day('2026-12-03'), [night])).toEqual([]);
  });

  it('is the whole day when nothing changes in it, of 23 hours too', () => {
    const long = shift('2027-03-01T00:00:00.000Z', '2027-04-30T00:00:00.000Z');
    const [segment] = segmentsOn(day('2027-03-28'), [long]);
    expect(segment?.whole).toBe(true);
    expect(Date.parse(segment?.until ?? '') - Date.parse(segment?.from ?? '')).toBe(23 * 3_600_000);
  });

  it('does not begin with a shift that ends at midnight', () => {
    const before = shift('2026-12-01T06:00:00.000Z', '2026-12-01T22:00:00.000Z');
    expect(segmentsOn(day('2026-12-02'), [before])).toEqual([]);
  });
});

describe('a field of date and time', () => {
  it('is read on the wall clock of Romania', () => {
    expect(fromField('2026-12-01T08:30')).toBe('2026-12-01T06:30:00.000Z');
    expect(fromField('2026-07-01T08:30')).toBe('2026-07-01T05:30:00.000Z');
    expect(clockOf('2026-12-01T06:30:00.000Z')).toBe('08:30');
  });

  it.each(['', '2026-12-01', '2026-13-01T08:00', 'mâine'])('is nothing while it says %j', (written) => {
    expect(fromField(written)).toBeNull();
  });

  it('shows an instant so that it is read as the same, but for the hour that is shown twice', () => {
    const minutes = fc.integer({ min: Date.parse('2026-01-01') / 60_000, max: Date.parse('2030-12-31') / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const at = new Date(minute * 60_000).toISOString();
        const read = fromField(toField(at));
        expect([0, 3_600_000]).toContain(Date.parse(at) - Date.parse(read ?? ''));
      }),
    );
  });
});
