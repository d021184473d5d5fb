import { type Rota } from '../../../shared/domain/rota/rota.ts';

/**
 * Who is on call, told a second time and by another road: a walk through two years in steps of half an hour, with clocks of its own
 * (the rule of the European Union, not the zone database) and hand-offs that happen when the clock is seen to show them. It
 * shares no code with the product.
 */
type Entry = { layer: string; from: string; until: string; removed?: { at: string } | undefined };

export const step = 1_800_000;

/** 01:00 UTC of the last Sunday of a month. */
const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
};

const isSummer = (time: number): boolean => {
  const year = new Date(time).getUTCFullYear();
  return lastSunday(year, 2) <= time && time < lastSunday(year, 9);
};

/** What the clock shows, as text that sorts: 2027-03-28 03:30. */
const shows = (time: number): string =>
  new Date(time + (isSummer(time) ? 3 : 2) * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** Every step of a time with what the clock shows then and the latest it has shown; kept, for many rotas are walked. */
const ticks = new Map<string, { now: string; shown: string; seen: string }[]>();
const ticksOf = (start: number, end: number) => {
  const known = ticks.get(`${start} ${end}`) ?? [];
  ticks.set(`${start} ${end}`, known);
  for (let time = start + known.length * step; time < end; time += step) {
    const shown = shows(time);
    const before = known.at(-1)?.seen ?? '';
    known.push({ now: new Date(time).toISOString(), shown, seen: shown > before ? shown : before });
  }
  return known;
};

const plusMinutes = (shown: string, minutes: number): string =>
  new Date(Date.parse(`${shown.replace(' ', 'T')}:00Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

const weekdays = new Map<string, number>();
const isoWeekday = (shown: string): number => {
  const date = shown.slice(0, 10);
  const weekday = weekdays.get(date) ?? (new Date(`${date}T00:00Z`).getUTCDay() || 7);
  weekdays.set(date, weekday);
  return weekday;
};

type Window = { days: readonly number[]; from: string; to: string };

/** Today's part of a window, or the part that yesterday's reaches over into today. */
const within = ({ days, from, to }: Window, shown: string): boolean => {
  const clock = shown.slice(11);
  if (from < to && (clock < from || to <= clock)) return false;
  const today = isoWeekday(shown);
  const yesterday = today === 1 ? 7 : today - 1;
  if (from < to) return days.includes(today);
  return (days.includes(today) && from <= clock) || (days.includes(yesterday) && clock < to);
};

const minutesOf = (every: object): number => {
  const [unit, count] = Object.entries(every).flatMap(([name, value]) => [name, Number(value)]);
  return Number(count) * (unit === 'hours' ? 60 : unit === 'days' ? 1_440 : 10_080);
};

type Rotation = Rota['layers'][number]['rotations'][number];

/** Hands a rotation over whenever the clock has shown the next hand-off. Asked in the order of time only. */
const follow = (rotation: Rotation) => {
  let turn = -1;
  let next = `${rotation.startsOn} ${rotation.handOff}`;
  return (seen: string, shown: string): readonly string[] => {
    while (next <= seen) {
      turn += 1;
      next = plusMinutes(next, minutesOf(rotation.every));
    }
    if (turn < 0) return [];
    if (rotation.endsOn !== undefined && `${rotation.endsOn} ${rotation.handOff}` <= seen) return [];
    if (rotation.only.length > 0 && !rotation.only.some((window) => within(window, shown))) return [];
    return rotation.order[turn % rotation.order.length] ?? [];
  };
};

type Schedule = { slots: Rota['layers'][number]['slots']; rotations: readonly Rotation[] };

const followAll = ({ slots, rotations }: Schedule) => {
  const turns = rotations.map(follow);
  return (seen: string, shown: string): string[] => [
    ...slots.filter((slot) => within(slot, shown)).flatMap(({ staffIds }) => staffIds),
    ...turns.flatMap((turn) => turn(seen, shown)),
  ];
};

const holds = (one: Entry, layer: string, now: string): boolean =>
  one.layer === layer && one.from <= now && now < one.until && (one.removed === undefined || now < one.removed.at);

const absent = (rota: Rota, who: string, now: string): boolean => {
  const member = rota.staff.find(({ staffId }) => staffId === who);
  if (member?.active !== true) return true;
  return rota.leave.some((one) => {
    if (one.staffId !== who || now < one.from || one.until <= now) return false;
    return one.state === 'approved' || (one.state === 'ended' && now < one.ended.at);
  });
};

/** Who has a layer at each step from `start` to `end`, both in milliseconds and full half hours. */
export function* walk(
  rota: Rota,
  layer: string,
  start: number,
  end: number,
): Generator<{ now: string; who: string[] }> {
  const plan = rota.layers.find((one) => one.layer === layer);
  const usual = plan === undefined ? () => [] : followAll(plan);
  const temporary = rota.temporarySchedules.map((one) => ({ one, follow: followAll(one.instead) }));
  for (const { now, shown, seen } of ticksOf(start, end)) {
    let named = usual(seen, shown);
    for (const { one, follow: instead } of temporary) {
      const others = instead(seen, shown);
      if (holds(one, layer, now)) named = others;
    }
    for (const one of rota.overrides) if (holds(one, layer, now)) named = [...one.staffIds];
    yield { now, who: [...new Set(named)].filter((who) => !absent(rota, who, now)) };
  }
}
