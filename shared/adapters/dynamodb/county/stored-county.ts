import * as z from 'zod/mini';
import { countySettings } from '../../../domain/county/settings.ts';
import { institution } from '../../../domain/institution/institution.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { rota } from '../../../domain/rota/rota.ts';

const version = z.int().check(z.positive());
const schemaVersion = z.literal(1);

/** `COUNTY`/`SETTINGS`, and unchanged for ever at `COUNTY`/`SETTINGS#V000001`: a running alert keeps the version it started with. */
export const storedSettings = z.object({
  entity: z.literal('settings'),
  schemaVersion,
  version,
  appliedAt: instant,
  appliedBy: z.string().check(z.minLength(1)),
  settings: countySettings,
});
export type StoredSettings = z.infer<typeof storedSettings>;

/** `COUNTY`/`ROTA`. */
export const storedRota = z.object({ entity: z.literal('rota'), schemaVersion, version, rota });
export type StoredRota = z.infer<typeof storedRota>;

/** `INST#<id>`/`INST`. */
export const storedInstitution = z.object({ entity: z.literal('institution'), schemaVersion, version, institution });
export type StoredInstitution = z.infer<typeof storedInstitution>;

/** Where version `version` of the settings stays; six digits, so that the order of keys is the order of versions. */
export const settingsVersionKey = (version: number) => ({
  PK: 'COUNTY',
  SK: `SETTINGS#V${String(version).padStart(6, '0')}`,
});
