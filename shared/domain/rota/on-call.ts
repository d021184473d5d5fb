import { verifiedAddresses } from '../contact/verified-addresses.ts';
import { type EscalationLevel, type StaffRole, type Target } from '../escalation/policy.ts';
import { type Reach, type Recipient } from '../escalation/start-level.ts';
import { assertNever } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { isOnLeave } from './leave.ts';
import { isInForce, type Override, type TemporarySchedule } from './override.ts';
import { type Rota, type StaffMember } from './rota.ts';
import { namedBy } from './turns.ts';
import { wallClockAt, type WallClock } from './wall-clock.ts';

/** What says who has a layer at a moment, the strongest first. */
export const namings = ['override', 'temporary-schedule', 'schedule'] as const;
export type Naming = (typeof namings)[number];

/** Whom the rota names for a layer and what says so: the override in force that was made last, else the schedule. */
export const namingAt = (rota: Rota, layer: string, now: WallClock): { by: Naming; staffIds: readonly string[] } => {
  const holds = (one: Override | TemporarySchedule): boolean => one.layer === layer && isInForce(one, now.at);
  const forced = rota.overrides.findLast(holds);
  if (forced !== undefined) return { by: 'override', staffIds: forced.staffIds };
  const temporary = rota.temporarySchedules.findLast(holds);
  if (temporary !== undefined) return { by: 'temporary-schedule', staffIds: namedBy(temporary.instead, now) };
  const schedule = rota.layers.find((one) => one.layer === layer);
  return { by: 'schedule', staffIds: schedule === undefined ? [] : namedBy(schedule, now) };
};

/** Whom the rota names for a layer, whether they can serve or not. */
export const namedAt = (rota: Rota, layer: string, now: WallClock): readonly string[] =>
  namingAt(rota, layer, now).staffIds;

/** Why somebody the rota names is not on call; null: they are. */
export const whyNotServing = (rota: Rota, who: string, at: Instant): 'unknown' | 'inactive' | 'on-leave' | null => {
  const member = rota.staff.find(({ staffId }) => staffId === who);
  if (member === undefined) return 'unknown';
  if (!member.active) return 'inactive';
  return isOnLeave(rota.leave, who, at) ? 'on-leave' : null;
};

/**
 * The staff ids on call on a layer at an instant: whom the rota names, but for those who left or are on leave.
 * Times are the wall clock of Europe/Bucharest, so hand-offs keep their hours on both nights when the clock changes.
 */
export const onCallAt = (rota: Rota, layer: string, at: Instant): string[] =>
  namedAt(rota, layer, wallClockAt(at)).filter((who) => whyNotServing(rota, who, at) === null);

/** Who has a role and is not on leave; if all of them are, all of them: someone on leave is better than nobody. */
const holdersOf = ({ staff, leave }: Rota, role: StaffRole, at: Instant): string[] => {
  const holders = staff.filter(({ roles, active }) => active && roles.includes(role)).map(({ staffId }) => staffId);
  const present = holders.filter((who) => !isOnLeave(leave, who, at));
  return present.length > 0 ? present : holders;
};

const idsOf = (rota: Rota, target: Target, at: Instant): string[] => {
  switch (target.kind) {
    case 'layer':
      return onCallAt(rota, target.layer, at);
    case 'role':
      return holdersOf(rota, target.role, at);
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
