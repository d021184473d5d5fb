import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';

export const adminActs = [
  'client-registered',
  'client-revoked',
  'user-invited',
  'user-disabled',
  'user-enabled',
  'user-sent-again',
  'staff-sent-again',
  'drill-started',
  'dead-letters-looked-at',
  'dead-letters-moved',
  'audit-searched',
] as const;

/** What an administrator did that leaves no version of a record behind: noted before it is done. `about` is an id. */
export const adminAct = z.strictObject({
  at: instant,
  by: z.string().check(z.minLength(1)),
  what: z.enum(adminActs),
  about: z.nullable(z.string()),
  why: z.nullable(z.string()),
  requestId: z.string(),
});
export type AdminAct = z.infer<typeof adminAct>;
