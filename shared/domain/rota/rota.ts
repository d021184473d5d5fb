import * as z from 'zod/mini';
import { staffRole } from '../escalation/policy.ts';
import { instant } from '../kernel/time.ts';

const staffId = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,40}$/));

/** A member of the county's staff and how to reach them. Phones are E.164, e.g. +40721000001. */
export const staffMember = z.strictObject({
  staffId,
  name: z.string().check(z.minLength(1)),
  email: z.email(),
  phone: z.optional(z.e164()),
  /** Which of the two were proven to reach this person: by a code that came back, or by the administrator's own test. */
  verified: z._default(z.array(z.enum(['sms', 'email'])), []),
  roles: z.array(staffRole).check(z.minLength(1)),
  active: z.boolean(),
});
export type StaffMember = z.infer<typeof staffMember>;

const localTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/**
 * A weekly slot in local time (Europe/Bucharest). ISO weekdays, 1 = Monday. `from` = `to` is a whole day; a `to` at or
 * before `from` ends on the next day.
 */
export const weeklySlot = z.strictObject({
  days: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
  from: localTime,
  to: localTime,
  staffIds: z.array(staffId).check(z.minLength(1)),
});

/** Replaces whoever the weekly slots name on that layer, from `from` (included) to `until` (not included). */
export const override = z.strictObject({
  layer: z.string(),
  from: instant,
  until: instant,
  staffIds: z.array(staffId),
  reason: z.string().check(z.minLength(1)),
});

/** Who is on call: staff, layers of weekly slots, overrides. One record, so that one read answers "who is on call now". */
export const rota = z.strictObject({
  staff: z.array(staffMember),
  layers: z.array(z.strictObject({ layer: z.string().check(z.minLength(1)), slots: z.array(weeklySlot) })),
  overrides: z.array(override),
});
export type Rota = z.infer<typeof rota>;
