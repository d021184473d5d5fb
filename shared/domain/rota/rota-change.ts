import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';
import { deed } from './deed.ts';

export const rotaActs = [
  'applied',
  'published',
  'staff-changed',
  'override-made',
  'override-removed',
  'schedule-made',
  'schedule-removed',
  'leave-requested',
  'leave-approved',
  'leave-refused',
  'leave-withdrawn',
  'swap-offered',
  'swap-taken',
  'swap-approved',
  'swap-declined',
  'swap-taken-back',
] as const;
export const rotaAct = z.enum(rotaActs);
export type RotaAct = z.infer<typeof rotaAct>;

/** Who changed what of the rota, when, and why: what made a version of it. */
export const rotaChange = z.strictObject({
  version: z.int().check(z.positive()),
  what: rotaAct,
  /** The override, schedule, leave, swap or person it is about; null for the whole plan. */
  about: z.nullable(z.string()),
  layer: z.nullable(z.string()),
  from: z.nullable(instant),
  until: z.nullable(instant),
  ...deed.shape,
  why: z.nullable(z.string()),
});
export type RotaChange = z.infer<typeof rotaChange>;
