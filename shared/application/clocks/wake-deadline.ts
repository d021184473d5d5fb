import { TermNotCountable } from '../../domain/calendar/working-days.ts';
import { calendarOf } from '../../domain/clock/clock-change.ts';
import { followEffects } from '../../domain/clock/follow-effects.ts';
import { clockEvents } from '../../domain/clock/clock-events.ts';
import { decideDeadline } from '../../domain/deadline/decide-deadline.ts';
import { type ClockOwner } from '../../domain/deadline/deadline.ts';
import { record } from '../../domain/event/domain-event.ts';
import { type DeadlineId, type Digest, type TimerId } from '../../domain/kernel/ids.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type ClockStore } from '../../ports/clocks.ts';
import { type CountyReader } from '../../ports/county.ts';

type Deps = {
  clocks: Pick<ClockStore, 'load' | 'subjectOf' | 'save'>;
  county: Pick<CountyReader, 'settings' | 'rota' | 'contacts'>;
  digest: Digest;
  clock: Clock;
};

const mostAttempts = 8;

/**
 * Wakes a deadline because a timer fired: reminder, due, overdue step or the end of a pause, whichever the truth of this
 * moment says; all of it in one transaction with the next timer.
 * Throws on an outage, for a deadline that is not there, and where a term cannot be counted (the table of public holidays
 * ended): the workflow retries, then parks it with an alarm.
 */
export const makeWakeDeadline =
  ({ clocks, county, digest, clock }: Deps) =>
  async (owner: ClockOwner, deadlineId: DeadlineId, timerId: TimerId): Promise<string> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const [before, subject, settings, rota, contacts] = await Promise.all([
        clocks.load(owner, deadlineId),
        clocks.subjectOf(owner),
        county.settings(),
        county.rota(),
        county.contacts(),
      ]);
      if (before === null || subject === null) throw new Error(`deadline ${deadlineId} is not in the table`);
      const now = toInstant(clock());
      const decision = decideDeadline(
        before,
        { kind: 'woken', timerId },
        { now, calendar: calendarOf(settings.settings) },
      );
      if (decision.kind === 'unchanged') return decision.because;
      if (decision.kind === 'refused' && decision.refusal.kind === 'no-holidays-for-year')
        throw new TermNotCountable(before.rule.rule, decision.refusal);
      if (decision.kind === 'refused')
        throw new Error(`deadline ${deadlineId} cannot be judged: ${decision.refusal.kind}`);

      const changes = [{ before, after: decision.deadline, effects: decision.effects }];
      const followed = followEffects(changes, subject, { settings, rota, contacts, now, digest });
      const events = record(clockEvents(changes, followed, subject), now);
      if ((await clocks.save(owner, changes, followed, events, now)) === 'written') return decision.deadline.state;
    }
    throw new Error(`deadline ${deadlineId}: lost the race ${mostAttempts} times`);
  };
export type WakeDeadline = ReturnType<typeof makeWakeDeadline>;
