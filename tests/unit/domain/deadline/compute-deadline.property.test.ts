import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCalendar, workingDayOverrides } from '../../../../shared/domain/calendar/working-days.ts';
import { computeDeadline } from '../../../../shared/domain/deadline/compute-deadline.ts';
import { termUnits } from '../../../../shared/domain/deadline/deadline-rule.ts';
import { toInstant } from '../../../../shared/domain/kernel/time.ts';
import { oracle } from './oracle.ts';

const hour = 3_600_000;
const day = 24 * hour;
const overrides = workingDayOverrides.parse([
  { date: '2026-01-05', working: false, source: 'sample decision' },
  { date: '2026-01-10', working: true, source: 'sample decision' },
  { date: '2026-12-24', working: false, source: 'sample decision' },
  { date: '2028-02-29', working: false, source: 'sample decision' },
  { date: '2029-10-27', working: true, source: 'sample decision' },
]);
const calendar = makeCalendar(overrides);
const oracleOverrides = new Map(overrides.map(({ date, working }) => [Date.parse(date) / day, working]));

const clockChanges = [
  ...['2026-03-29', '2027-03-28', '2028-03-26', '2029-03-25', '2030-03-31'],
  ...['2026-10-25', '2027-10-31', '2028-10-29', '2029-10-28', '2030-10-27'],
].map((date) => Date.parse(`${date}T01:00:00Z`));

/** Where counting goes wrong first: events and due days are drawn within two days of these. */
const edges = [
  ...clockChanges,
  ...['2026-04-12', '2027-05-02', '2028-04-16', '2029-04-08', '2030-04-28'].map((date) => Date.parse(date)),
  ...['2024-02-29', '2028-02-29', '2032-02-29', '2027-02-28', '2026-01-31', '2026-08-31'].map((date) =>
    Date.parse(date),
  ),
  ...['2025-12-31', '2026-12-31', '2027-12-31', '2028-12-31', '2059-12-31'].map((date) => Date.parse(date)),
];

const within = (from: string, until: string) => fc.integer({ min: Date.parse(from), max: Date.parse(until) });

const event = fc.oneof(
  within('2024-04-01T00:00:00Z', '2059-06-01T00:00:00Z'),
  fc.tuple(fc.constantFrom(...edges), fc.integer({ min: -2 * day, max: 2 * day })).map(([edge, by]) => edge + by),
  // The hours around both clock changes: 03:00 to 04:00 is skipped in March and shown twice in October.
  fc
    .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -2 * hour, max: 2 * hour }))
    .map(([change, by]) => change + by),
);

const longest = { minutes: 600, hours: 200, 'calendar-days': 60, 'working-days': 25, months: 8 };
const term = fc
  .constantFrom(...termUnits)
  .chain((unit) => fc.integer({ min: 1, max: longest[unit] }).map((quantity) => ({ quantity, unit })));

describe('a deadline', () => {
  it('is what an oracle finds that counts hour by hour and day by day', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(term, event, fc.boolean(), (within, drawn, aim) => {
        const at = aim && within.unit === 'calendar-days' ? drawn - within.quantity * day : drawn;
        const computed = computeDeadline({ within }, toInstant(new Date(at)), calendar);
        const { strict, latest } = oracle(within, at, oracleOverrides);
        expect(computed).toMatchObject({
          ok: true,
          value: { strictDue: new Date(strict).toISOString(), latestLegal: new Date(latest).toISOString() },
        });
      }),
      { numRuns: 10_000 },
    );
  });

  it('is never later by the strict clock than by the law', () => {
    fc.assert(
      fc.property(term, term, event, (within, legalMaximum, at) => {
        const computed = computeDeadline({ within, legalMaximum }, toInstant(new Date(at)), calendar);
        expect(computed.ok && computed.value.strictDue <= computed.value.latestLegal).toBe(true);
      }),
    );
  });
});
