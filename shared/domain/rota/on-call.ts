import { weekdayOf } from '../calendar/local-date.ts';
import { localTimeOf } from '../calendar/local-time.ts';
import { verifiedAddresses } from '../contact/verified-addresses.ts';
import { type EscalationLevel, type Target } from '../escalation/policy.ts';
import { type Reach, type Recipient } from '../escalation/start-level.ts';
import { assertNever } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { type Rota, type StaffMember } from './rota.ts';

const minutesPerDay = 1_440;

/** ISO weekday (1 = Monday) and minutes since midnight on the wall clock of Bucharest. */
const wallClock = (at: Instant): { day: number; minute: number } => {
  const { date, timeOfDay } = localTimeOf(at);
  return { day: weekdayOf(date), minute: Math.floor(timeOfDay / 60_000) };
};

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether a weekly slot covers a moment of the week; a slot whose end is not after its start ends the next day. */
const covers = (
  slot: Rota['layers'][number]['slots'][number],
  { day, minute }: { day: number; minute: number },
): boolean => {
  const from = minuteOf(slot.from);
  const to = minuteOf(slot.to);
  const length = to > from ? to - from : to + minutesPerDay - from;
  return slot.days.some((start) => {
    const since = (((day - start + 7) % 7) * minutesPerDay + minute - from + 7 * minutesPerDay) % (7 * minutesPerDay);
    return since < length;
  });
};

/**
 * The staff ids on call on a layer at an instant: those of the last override in force, else of the weekly slots.
 * Times are the wall clock of Europe/Bucharest, so a slot keeps its hours on both nights when the clock changes.
 */
export const onCallAt = (rota: Rota, layer: string, at: Instant): string[] => {
  const forced = rota.overrides.findLast((one) => one.layer === layer && one.from <= at && at < one.until);
  if (forced !== undefined) return forced.staffIds;
  const now = wallClock(at);
  const slots = rota.layers.find((one) => one.layer === layer)?.slots ?? [];
  return [...new Set(slots.filter((slot) => covers(slot, now)).flatMap(({ staffIds }) => staffIds))];
};

const idsOf = (rota: Rota, target: Target, at: Instant): string[] => {
  switch (target.kind) {
    case 'layer':
      return onCallAt(rota, target.layer, at);
    case 'role':
      return rota.staff.filter(({ roles }) => roles.includes(target.role)).map(({ staffId }) => staffId);
    case 'staff':
      return [target.staffId];
    default:
      return assertNever(target);
  }
};

const recipientOf = (member: StaffMember): Recipient => ({
  staffId: member.staffId,
  name: member.name,
  addresses: verifiedAddresses(member),
});

/** Who the targets of a level are at an instant: active staff only, each once, in the order the level names them. */
export const reachAt =
  (rota: Rota, at: Instant): Reach =>
  (level: EscalationLevel) =>
    [...new Set(level.targets.flatMap((target) => idsOf(rota, target, at)))].flatMap((id) =>
      rota.staff.filter(({ staffId, active }) => staffId === id && active).map(recipientOf),
    );
