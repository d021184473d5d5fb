import { addCalendarDays, weekdayOf, type LocalDate } from '../calendar/local-date.ts';
import { localDateOf, localTimeOf } from '../calendar/local-time.ts';
import { type EscalationLevel, type Target } from '../escalation/policy.ts';
import { type Instant } from '../kernel/time.ts';
import { urgencies } from '../kernel/urgency.ts';
import { type Timer } from '../timer/timer.ts';
import { type Alert, type AlertWithPages } from './alert.ts';

/** Aggregates of fewer than this, but for none at all, could tell of one person: they are not shown. */
export const fewest = 5;

/** Seconds, to a tenth. `samples` is null, and so are the rest, when there are too few to be shown. */
export type Percentiles = { samples: number | null; p50: number | null; p90: number | null; p99: number | null };

/** One cell: how many alerts, null when too few to be shown, and how long people waited, from the moment each was raised. */
export type Cell = {
  key: string;
  alerts: number | null;
  timeToDeliver: Percentiles;
  timeToAccept: Percentiles;
  timeToFirstContact: Percentiles;
};

export type AlertFigures = {
  total: Cell;
  byUrgency: Cell[];
  /** By whom the alert was asking when it was answered, or asks now. */
  byLayer: Cell[];
  /** By the hour on the wall clock of Romania at which the alert was raised: 00 to 23. */
  byHour: Cell[];
  /** By the week in which the alert was raised, named by its Monday in Romania, oldest first; weeks without alerts are there too. */
  byWeek: Cell[];
  timerLateness: Percentiles;
};

type Row = {
  urgency: string;
  layer: string;
  hour: string;
  week: string;
  deliver: number | null;
  accept: number | null;
  contact: number | null;
};

const nameOf = (target: Target): string => {
  switch (target.kind) {
    case 'layer':
      return target.layer;
    case 'role':
      return `role:${target.role}`;
    case 'staff':
      return 'named-person';
  }
};

const levelOf = ({ policy, position }: Alert): EscalationLevel =>
  position.kind === 'level' ? (policy.levels[position.level] ?? policy.lastResort) : policy.lastResort;

const layerOf = (alert: Alert): string =>
  alert.position.kind === 'last-resort'
    ? 'last-resort'
    : [...new Set(levelOf(alert).targets.map(nameOf))].toSorted().join('+');

const secondsBetween = (from: Instant, to: Instant): number => Math.max(0, Date.parse(to) - Date.parse(from)) / 1_000;

const mondayOf = (at: Instant): LocalDate => {
  const date = localDateOf(at);
  return addCalendarDays(date, 1 - weekdayOf(date));
};

/** The Mondays from the week of the first alert to that of the last. */
const weeksOf = (alerts: readonly AlertWithPages[]): LocalDate[] => {
  const mondays = alerts.map(({ alert }) => mondayOf(alert.raisedAt)).toSorted();
  const [first, last] = [mondays[0], mondays.at(-1)];
  const weeks: LocalDate[] = [];
  if (first === undefined || last === undefined) return weeks;
  for (let monday = first; monday <= last; monday = addCalendarDays(monday, 7)) weeks.push(monday);
  return weeks;
};

const rowOf = ({ alert, pages }: AlertWithPages): Row => {
  const since = (at: Instant | null | undefined) =>
    at === null || at === undefined ? null : secondsBetween(alert.raisedAt, at);
  const [delivered] = pages.flatMap((page) => (page.state === 'delivered' ? [page.deliveredAt] : [])).toSorted();
  const answered = alert.state === 'acknowledged' ? alert : null;
  return {
    urgency: alert.urgency,
    layer: layerOf(alert),
    hour: String(Math.floor(localTimeOf(alert.raisedAt).timeOfDay / 3_600_000)).padStart(2, '0'),
    week: mondayOf(alert.raisedAt),
    deliver: since(delivered),
    accept: since(answered?.acknowledgedAt),
    contact: since(answered?.firstContactAt),
  };
};

/** The value below which a share of the values lies; between two values, the nearer part of both. */
const quantile = (sorted: readonly number[], share: number): number => {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? 0;
  const above = sorted[Math.ceil(position)] ?? below;
  return Math.round((below + (above - below) * (position - Math.floor(position))) * 10) / 10;
};

const isShown = (count: number): boolean => count === 0 || count >= fewest;

const percentilesOf = (values: readonly (number | null)[]): Percentiles => {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => a - b);
  if (sorted.length < fewest) return { samples: isShown(sorted.length) ? 0 : null, p50: null, p90: null, p99: null };
  const [p50, p90, p99] = [quantile(sorted, 0.5), quantile(sorted, 0.9), quantile(sorted, 0.99)];
  return { samples: sorted.length, p50, p90, p99 };
};

const hidden: Percentiles = { samples: null, p50: null, p90: null, p99: null };

const cellOf = (key: string, rows: readonly Row[]): Cell => ({
  key,
  alerts: isShown(rows.length) ? rows.length : null,
  timeToDeliver: percentilesOf(rows.map(({ deliver }) => deliver)),
  timeToAccept: percentilesOf(rows.map(({ accept }) => accept)),
  timeToFirstContact: percentilesOf(rows.map(({ contact }) => contact)),
});

const hide = ({ key }: Cell): Cell => ({
  key,
  alerts: null,
  timeToDeliver: hidden,
  timeToAccept: hidden,
  timeToFirstContact: hidden,
});

/**
 * A cell that alone is hidden could be had by taking the others from the total: then the smallest of the others is hidden too.
 */
const hideSecond = (cells: Cell[]): Cell[] => {
  if (cells.filter(({ alerts }) => alerts === null).length !== 1) return cells;
  const smallest = Math.min(...cells.flatMap(({ alerts }) => (alerts === null || alerts === 0 ? [] : [alerts])));
  const second = cells.findIndex(({ alerts }) => alerts === smallest);
  return cells.map((cell, index) => (index === second ? hide(cell) : cell));
};

const breakdown = (rows: readonly Row[], by: 'urgency' | 'layer' | 'hour' | 'week', keys: readonly string[]): Cell[] =>
  hideSecond(
    keys.map((key) =>
      cellOf(
        key,
        rows.filter((row) => row[by] === key),
      ),
    ),
  );

const hours = Array.from({ length: 24 }, (_, index) => String(index).padStart(2, '0'));

/** How late a step of an escalation was moved on by its timer; null for a step that ended before its time. */
const latenessOf = ({ fireAt, endedAt }: Timer): number | null =>
  endedAt === undefined || endedAt < fireAt ? null : secondsBetween(fireAt, endedAt);

/** How long people waited for these alerts: by urgency, by layer, by the hour of the day, and how late timers were. */
export const alertFigures = (alerts: readonly AlertWithPages[], timers: readonly Timer[]): AlertFigures => {
  const rows = alerts.map(rowOf);
  const layers = [...new Set(rows.map(({ layer }) => layer))].toSorted();
  return {
    total: cellOf('all', rows),
    byUrgency: breakdown(rows, 'urgency', urgencies),
    byLayer: breakdown(rows, 'layer', layers),
    byHour: breakdown(rows, 'hour', hours),
    byWeek: breakdown(rows, 'week', weeksOf(alerts)),
    timerLateness: percentilesOf(timers.map(latenessOf)),
  };
};
