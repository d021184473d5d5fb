import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import {
  endOfLocalDay,
  instantOf,
  localDateOf,
  localTimeOf,
  startOfLocalDay,
} from '../../../../shared/domain/calendar/local-time.ts';
import { instant, toInstant } from '../../../../shared/domain/kernel/time.ts';

const at = (text: string) => instant.parse(text);
const date = (text: string) => localDate.parse(text);
const wall = (day: string, hours: number, minutes = 0) =>
  instantOf({ date: date(day), timeOfDay: (hours * 60 + minutes) * 60_000 });

const lengthInHours = (day: string) =>
  (Date.parse(endOfLocalDay(date(day))) - Date.parse(startOfLocalDay(date(day)))) / 3_600_000;

describe('local time in Romania', () => {
  it('starts the day at 22:00Z in winter and 21:00Z in summer', () => {
    expect(localDateOf(at('2026-11-22T21:59:59.999Z'))).toBe('2026-11-22');
    expect(localDateOf(at('2026-11-22T22:00:00.000Z'))).toBe('2026-11-23');
    expect(localDateOf(at('2026-07-01T20:59:59.999Z'))).toBe('2026-07-01');
    expect(localDateOf(at('2026-07-01T21:00:00.000Z'))).toBe('2026-07-02');
    expect(startOfLocalDay(date('2027-01-01'))).toBe('2026-12-31T22:00:00.000Z');
  });

  it('has a day of 23 hours in March and one of 25 hours in October', () => {
    expect(['2026-03-28', '2026-03-29', '2026-03-30'].map(lengthInHours)).toEqual([24, 23, 24]);
    expect(['2026-10-24', '2026-10-25', '2026-10-26'].map(lengthInHours)).toEqual([24, 25, 24]);
  });

  it('reads the same time twice in the night of October', () => {
    const first = localTimeOf(at('2026-10-25T00:30:00.000Z'));
    expect(first).toEqual({ date: '2026-10-25', timeOfDay: 3.5 * 3_600_000 });
    expect(localTimeOf(at('2026-10-25T01:30:00.000Z'))).toEqual(first);
  });

  it('takes the first of two, and the jump for a time that is never shown', () => {
    expect(wall('2026-10-25', 3)).toBe('2026-10-25T00:00:00.000Z');
    expect(wall('2026-10-25', 3, 30)).toBe('2026-10-25T00:30:00.000Z');
    expect(wall('2026-10-25', 4)).toBe('2026-10-25T02:00:00.000Z');
    expect(wall('2026-03-29', 2, 59)).toBe('2026-03-29T00:59:00.000Z');
    expect(wall('2026-03-29', 3)).toBe('2026-03-29T01:00:00.000Z');
    expect(wall('2026-03-29', 3, 30)).toBe('2026-03-29T01:00:00.000Z');
    expect(wall('2026-03-29', 4)).toBe('2026-03-29T01:00:00.000Z');
    expect(wall('2026-03-29', 4, 1)).toBe('2026-03-29T01:01:00.000Z');
  });

  it('are of one offset within every hour since 1970, whatever was asked before', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Bucharest',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const read = (at: number) => {
      const { date, timeOfDay } = localTimeOf(toInstant(new Date(at)));
      return `${date} ${new Date(timeOfDay).toISOString().slice(11, 19)}`;
    };
    const [hour, day] = [3_600_000, 86_400_000];
    const changes = new Set<number>();
    const ahead = (at: number) => Date.parse(`${shown.format(at).replace(' ', 'T')}Z`) - at;
    for (let at = 0; at < Date.UTC(2050, 0); at += day) if (ahead(at) !== ahead(at + day)) changes.add(at);
    expect(changes.size).toBeGreaterThan(100);
    for (const start of changes)
      for (let at = start - hour; at <= start + day; at += hour)
        for (const moment of [at, at + 1_000, at + hour - 1_000]) expect(read(moment)).toBe(shown.format(moment));
  });
});
