import { endOfLocalDay, localDateOf } from '../calendar/local-time.ts';
import { workingDayFrom, type Calendar, type CalendarFault } from '../calendar/working-days.ts';
import { ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, inMilliseconds, type Instant } from '../kernel/time.ts';
import { computeDeadline, type ComputedDeadline } from './compute-deadline.ts';
import { type PastPause } from './deadline.ts';
import { type DeadlineRule } from './deadline-rule.ts';

const between = (from: Instant, to: Instant): number => Math.max(0, Date.parse(to) - Date.parse(from));

/**
 * Milliseconds the clock stood still between the event and the strict instant. After a correction a pause may lie before the
 * event, or begin when the term was already over; neither moves anything.
 */
const pausedWithin = (event: Instant, strictDue: Instant, pauses: readonly PastPause[]): number =>
  pauses.reduce((paused, { from, to }) => {
    const start = from > event ? from : event;
    return start < addMilliseconds(strictDue, paused) ? paused + between(start, to) : paused;
  }, 0);

/**
 * The deadline with its pauses. A pause moves the strict instant by exactly its length, so what was left when it began is left
 * when it ends. The latest legal instant moves as far and, in a term of days or months, on to the end (24:00) of the working
 * day it falls on.
 */
export const computeWithPauses = (
  rule: DeadlineRule,
  event: Instant,
  pauses: readonly PastPause[],
  calendar: Calendar,
): Result<ComputedDeadline, CalendarFault> => {
  const computed = computeDeadline(rule, event, calendar);
  if (!computed.ok) return computed;
  const { strictDue, latestLegal, explanation } = computed.value;
  const pausedFor = pausedWithin(event, strictDue, pauses);
  if (pausedFor === 0) return computed;
  const moved = {
    strictDue: addMilliseconds(strictDue, pausedFor),
    latestLegal: addMilliseconds(latestLegal, pausedFor),
    explanation: { ...explanation, pausedFor },
  };
  if (explanation.lastDay === null) return ok(moved);
  // 24:00 is the first instant of the next date, so the last moment of the term is a millisecond earlier.
  const last = workingDayFrom(localDateOf(addMilliseconds(moved.latestLegal, -1)), calendar);
  if (!last.ok) return last;
  const { date, passedOver } = last.value;
  const postponement: typeof explanation.articles = passedOver.length > 0 ? ['2554'] : [];
  return ok({
    strictDue: moved.strictDue,
    latestLegal: endOfLocalDay(date),
    explanation: {
      ...moved.explanation,
      articles: [...explanation.articles.filter((article) => article !== '2554'), ...postponement],
      lastDay: date,
      postponedOver: passedOver,
    },
  });
};

/** Milliseconds still allowed for a reason; null when the rule does not allow the reason. */
export const pauseAllowance = (rule: DeadlineRule, reason: string, pauses: readonly PastPause[]): number | null => {
  const allowed = rule.pauses?.find((row) => row.reason === reason);
  if (allowed === undefined) return null;
  const used = pauses.reduce((sum, { reason: of, from, to }) => (of === reason ? sum + between(from, to) : sum), 0);
  return Math.max(0, inMilliseconds(allowed.atMost) - used);
};
