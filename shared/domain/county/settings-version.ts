import * as z from 'zod/mini';
import { instant } from '../kernel/time.ts';
import { type CountySettings } from './settings.ts';

/** How a version came about: a county pack was applied, somebody changed a part in the console, or put an earlier version back. */
export const settingsOrigins = ['pack', 'console', 'restored'] as const;
export const settingsOrigin = z.enum(settingsOrigins);

/** Who made a version, when, how and why; a pack gives no reason. */
export const settingsDeed = z.strictObject({
  version: z.int().check(z.positive()),
  appliedAt: instant,
  appliedBy: z.string().check(z.minLength(1)),
  origin: settingsOrigin,
  why: z.nullable(z.string()),
});
export type SettingsDeed = z.infer<typeof settingsDeed>;

/** Settings as they were, or are, under one number. */
export type SettingsVersion = SettingsDeed & { settings: CountySettings };
