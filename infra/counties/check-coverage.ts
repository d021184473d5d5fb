import { type Rota } from '../../shared/domain/rota/rota.ts';

type Layer = Rota['layers'][number];
type Slot = Layer['slots'][number];
/** Minutes since Monday 00:00 local time, `until` not included. */
export type Interval = { from: number; until: number };

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;
const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The parts of the week one slot covers; a slot over Sunday midnight covers the end and the start of the week. */
const covered = (slot: Slot): Interval[] =>
  slot.days.flatMap((day) => {
    const from = (day - 1) * dayMinutes + minuteOfDay(slot.from);
    const length = minuteOfDay(slot.to) - minuteOfDay(slot.from);
    const until = from + (length > 0 ? length : length + dayMinutes);
    if (until <= weekMinutes) return [{ from, until }];
    return [
      { from, until: weekMinutes },
      { from: 0, until: until - weekMinutes },
    ];
  });

/**
 * The parts of a local week in which these slots name nobody. A gap that runs over Sunday midnight is one gap, whose
 * `until` is then less than its `from`.
 */
export const weeklyGaps = (slots: readonly Slot[]): Interval[] => {
  const gaps: Interval[] = [];
  let reached = 0;
  for (const interval of slots.flatMap(covered).sort((a, b) => a.from - b.from)) {
    if (interval.from > reached) gaps.push({ from: reached, until: interval.from });
    reached = Math.max(reached, interval.until);
  }
  if (reached < weekMinutes) gaps.push({ from: reached, until: weekMinutes });
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (first && last && first !== last && first.from === 0 && last.until === weekMinutes) {
    return [...gaps.slice(1, -1), { from: last.from, until: first.until }];
  }
  return gaps;
};

const moment = (minute: number): string => {
  const inWeek = minute % weekMinutes;
  const clock = [Math.floor((inWeek % dayMinutes) / 60), inWeek % 60].map((part) => String(part).padStart(2, '0'));
  return `${dayNames[Math.floor(inWeek / dayMinutes)] ?? ''} ${clock.join(':')}`;
};

export const intervalText = ({ from, until }: Interval): string =>
  from === 0 && until === weekMinutes ? 'the whole week' : `${moment(from)} to ${moment(until)}`;
