import { addCalendarDays, type LocalDate } from '../calendar/local-date.ts';
import { endOfLocalDay, instantOf, localDateOf, startOfLocalDay } from '../calendar/local-time.ts';
import { addMilliseconds, type Instant } from '../kernel/time.ts';
import { type Interval } from './deed.ts';
import { offDutyUntil } from './leave.ts';
import { endOf } from './override.ts';
import { type Rota } from './rota.ts';
import { type Rotation, type Schedule } from './schedule.ts';
import { handOffOf, lengthOf } from './turns.ts';
import { day, firstShown, hour, minuteOf, shownOf, wallClockAt } from './wall-clock.ts';

const daysOf = ({ from, until }: Interval): LocalDate[] => {
  const days: LocalDate[] = [];
  // A window may begin on the day before.
  for (
    let date = addCalendarDays(localDateOf(from), -1);
    startOfLocalDay(date) < until;
    date = addCalendarDays(date, 1)
  )
    days.push(date);
  return days;
};

/** The hand-offs of a rotation, and its end. */
const handOffs = (rotation: Rotation, { from, until }: Interval): Instant[] => {
  const first = Math.floor((wallClockAt(from).shown - handOffOf(rotation, 0)) / lengthOf(rotation));
  const last = wallClockAt(until).shown + day;
  const found: Instant[] = [];
  for (let turn = Math.max(0, first); handOffOf(rotation, turn) <= last; turn += 1)
    found.push(firstShown(handOffOf(rotation, turn)));
  return rotation.endsOn === undefined ? found : [...found, firstShown(shownOf(rotation.endsOn, rotation.handOff))];
};

const windowTimes = ({ slots, rotations }: Schedule): string[] =>
  [...slots, ...rotations.flatMap(({ only }) => only)].flatMap(({ from, to }) => [from, to]);

/**
 * Where windows of the week begin and end on a day. On a day of 23 or 25 hours the clock jumps, and may show a time twice or
 * never: there, every half hour counts too, and each edge an hour earlier and later. An edge too many does no harm.
 */
const windowEdges = (date: LocalDate, times: readonly string[]): Instant[] => {
  const edges = times.map((time) => instantOf({ date, timeOfDay: minuteOf(time) * 60_000 }));
  const [start, end] = [startOfLocalDay(date), endOfLocalDay(date)];
  const length = Date.parse(end) - Date.parse(start);
  if (length === day) return edges;
  const halves = Array.from({ length: (2 * length) / hour }, (_, half) => addMilliseconds(start, (half * hour) / 2));
  const around = edges.flatMap((edge) => [addMilliseconds(edge, -hour), addMilliseconds(edge, hour)]);
  return [...edges, ...around, ...halves];
};

const entryEdges = ({ overrides, temporarySchedules, leave }: Rota): Instant[] => [
  ...[...overrides, ...temporarySchedules].flatMap((one) => [one.from, endOf(one)]),
  ...leave.flatMap((one) => [one.from, offDutyUntil(one) ?? one.from]),
];

/** Every instant of an interval at which who is on call may change, in order; the first is where it begins. */
export const edgesOf = (rota: Rota, interval: Interval): Instant[] => {
  const schedules = [...rota.layers, ...rota.temporarySchedules.map(({ instead }) => instead)];
  const times = [...new Set(schedules.flatMap(windowTimes))];
  const edges = [
    ...schedules.flatMap(({ rotations }) => rotations.flatMap((rotation) => handOffs(rotation, interval))),
    ...(times.length === 0 ? [] : daysOf(interval).flatMap((date) => windowEdges(date, times))),
    ...entryEdges(rota),
  ];
  const inside = edges.filter((edge) => interval.from < edge && edge < interval.until);
  return [interval.from, ...new Set(inside.toSorted())];
};
