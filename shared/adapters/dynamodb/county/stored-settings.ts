import * as z from 'zod/mini';
import { countySettings } from '../../../domain/county/settings.ts';
import { settingsDeed, settingsOrigin, type SettingsVersion } from '../../../domain/county/settings-version.ts';

/**
 * `COUNTY`/`SETTINGS`, and unchanged for ever at `COUNTY`/`SETTINGS#V000001`: a running alert keeps the version it started with.
 * Version 1 of its shape was only ever written by applying a pack, and knew no `origin` and no `why`.
 */
export const storedSettings = z.object({
  entity: z.literal('settings'),
  schemaVersion: z.literal([1, 2]),
  ...settingsDeed.shape,
  origin: z._default(settingsOrigin, 'pack'),
  why: z._default(z.nullable(z.string()), null),
  settings: countySettings,
});
export type StoredSettings = z.infer<typeof storedSettings>;

export const settingsItem = (version: SettingsVersion): StoredSettings => ({
  entity: 'settings',
  schemaVersion: 2,
  ...version,
});

/** Where version `version` of the settings stays; six digits, so that the order of keys is the order of versions. */
export const settingsVersionKey = (version: number) => ({
  PK: 'COUNTY',
  SK: `SETTINGS#V${String(version).padStart(6, '0')}`,
});

/** What of a version a list shows, without reading the settings themselves. */
export const settingsDeedFields = ['version', 'appliedAt', 'appliedBy', 'origin', 'why'] as const;
export const storedDeed = z.object({
  ...settingsDeed.shape,
  origin: z._default(settingsOrigin, 'pack'),
  why: z._default(z.nullable(z.string()), null),
});
