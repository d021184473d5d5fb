import { addCalendarDays } from '../../../shared/domain/calendar/local-date.ts';
import { instantOf, localTimeOf } from '../../../shared/domain/calendar/local-time.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type ShiftView } from './use-rota.ts';

const hour = 3_600_000;

/** Night is from 20:00 to 08:00 of the next day: until then "tonight" is the night that is coming, or is on. */
export const nightOf = (now: Instant): { from: Instant; until: Instant } => {
  const { date, timeOfDay } = localTimeOf(now);
  const evening = timeOfDay < 8 * hour ? addCalendarDays(date, -1) : date;
  return {
    from: instantOf({ date: evening, timeOfDay: 20 * hour }),
    until: instantOf({ date: addCalendarDays(evening, 1), timeOfDay: 8 * hour }),
  };
};

const isOn = ({ people }: ShiftView, staffId: string): boolean => people.some((one) => one.staffId === staffId);

/** The shifts in which somebody is on call in some part of a time, soonest first. */
export const dutiesIn = (
  shifts: readonly ShiftView[],
  staffId: string,
  { from, until }: { from: string; until: string },
): ShiftView[] =>
  shifts
    .filter((shift) => isOn(shift, staffId) && shift.from < until && from < shift.until)
    .toSorted((a, b) => a.from.localeCompare(b.from));

/** Who has the same layer before and after a shift, and who is on call during its first moment: on it, and on the other layers. */
export const aroundOf = (shift: ShiftView, shifts: readonly ShiftView[], staffId: string, at: string) => {
  const layer = shifts.filter((one) => one.layer === shift.layer);
  return {
    before: layer.find(({ until }) => until === shift.from) ?? null,
    after: layer.find(({ from }) => from === shift.until) ?? null,
    with: shift.people.filter((one) => one.staffId !== staffId),
    beside: shifts.filter(({ layer: other, from, until }) => other !== shift.layer && from <= at && at < until),
  };
};
