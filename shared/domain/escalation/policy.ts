import * as z from 'zod/mini';
import { duration } from '../kernel/time.ts';
import { urgency } from '../kernel/urgency.ts';

/** `voice`: a call that reads the alert out; `webhook`: a signed request to a pager that is there already. */
export const channels = ['sms', 'email', 'push', 'voice', 'webhook'] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

export const staffRoles = ['case-worker', 'supervisor', 'director', 'admin'] as const;
export const staffRole = z.enum(staffRoles);
export type StaffRole = z.infer<typeof staffRole>;

/** Whom a level alerts: everyone on a rota layer at that moment, everyone who has a role, or one person. */
export const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('layer'), layer: z.string().check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('role'), role: staffRole }),
  z.strictObject({ kind: z.literal('staff'), staffId: z.string().check(z.minLength(1)) }),
]);
export type Target = z.infer<typeof target>;

/**
 * One level: whom it alerts, by what, and how long they have to answer.
 * All `channels` are used at once; a channel that fails for good is replaced by the next of `fallback` at once.
 */
export const escalationLevel = z.strictObject({
  targets: z.array(target).check(z.minLength(1)),
  channels: z.array(channel).check(z.minLength(1)),
  fallback: z.array(channel),
  answerWithin: duration,
  /** How many people must accept at this level: 2 for the mobile team's pair; 1 when it is not said. */
  acknowledgements: z.optional(z.int().check(z.minimum(1), z.maximum(2))),
});
export type EscalationLevel = z.infer<typeof escalationLevel>;

/**
 * Who is alerted, in what order, for one urgency. The levels are gone through `rounds` times; then the last resort
 * is paged again and again, every `lastResort.answerWithin`, until a named person acknowledges. It never ends by itself.
 */
export const escalationPolicy = z.strictObject({
  urgency,
  levels: z.array(escalationLevel).check(z.minLength(1)),
  rounds: z.int().check(z.positive(), z.maximum(20)),
  lastResort: escalationLevel,
  /** How long after an acceptance the first contact must be noted, or the alert goes on; not said: an acceptance does not expire. */
  firstContactWithin: z.optional(duration),
});
export type EscalationPolicy = z.infer<typeof escalationPolicy>;
