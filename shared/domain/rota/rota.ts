import * as z from 'zod/mini';
import { staffRole } from '../escalation/policy.ts';
import { leave } from './leave.ts';
import { override, temporarySchedule } from './override.ts';
import { schedule, staffId } from './schedule.ts';
import { swap } from './swap.ts';

export const skill = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,40}$/));

/** A member of the county's staff and how to reach them. Phones are E.164, e.g. +40721000001. */
export const staffMember = z.strictObject({
  staffId,
  name: z.string().check(z.minLength(1)),
  email: z.email(),
  phone: z.optional(z.e164()),
  /** Which of the two were proven to reach this person: by a code that came back, or by the administrator's own test. */
  verified: z._default(z.array(z.enum(['sms', 'email'])), []),
  roles: z.array(staffRole).check(z.minLength(1)),
  /** What they can do that a layer may ask for: drive, sign language, a first interview. Codes of the county's own. */
  skills: z.optional(z.array(skill)),
  active: z.boolean(),
});
export type StaffMember = z.infer<typeof staffMember>;

/** One step of the on-call ladder: first, second, supervisor, director, the mobile team. */
export const layer = z.strictObject({
  layer: z.string().check(z.minLength(1)),
  /** How many must be on call at once: 2 for the mobile team. */
  people: z._default(z.int().check(z.minimum(1), z.maximum(9)), 1),
  /** What those on call must be able to do between them, and how many of them. */
  skills: z._default(z.array(z.strictObject({ skill, people: z.int().check(z.minimum(1), z.maximum(9)) })), []),
  ...schedule.shape,
});
export type Layer = z.infer<typeof layer>;

/**
 * Who is on call: staff, layers and their schedules, and what stands over them. One record, so that one read answers "who is
 * on call now". Of each list the later entry was made later.
 */
export const rota = z.strictObject({
  staff: z.array(staffMember),
  layers: z.array(layer),
  overrides: z._default(z.array(override), []),
  temporarySchedules: z._default(z.array(temporarySchedule), []),
  leave: z._default(z.array(leave), []),
  swaps: z._default(z.array(swap), []),
});
export type Rota = z.infer<typeof rota>;
