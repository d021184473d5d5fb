import * as z from 'zod/mini';
import { countySettings } from '../../../domain/county/settings.ts';
import { instant } from '../../../domain/kernel/time.ts';

/** `COUNTY`/`SETTINGS`, and unchanged for ever at `COUNTY`/`SETTINGS#V000001`: a running alert keeps the version it started with. */
export const storedSettings = z.object({
  entity: z.literal('settings'),
  schemaVersion: z.literal(1),
  version: z.int().check(z.positive()),
  appliedAt: instant,
  appliedBy: z.string().check(z.minLength(1)),
  settings: countySettings,
});
export type StoredSettings = z.infer<typeof storedSettings>;

/** Where version `version` of the settings stays; six digits, so that the order of keys is the order of versions. */
export const settingsVersionKey = (version: number) => ({
  PK: 'COUNTY',
  SK: `SETTINGS#V${String(version).padStart(6, '0')}`,
});
