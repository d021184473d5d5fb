import { type Key } from '../table.ts';

export const settingsKey: Key = { PK: 'COUNTY', SK: 'SETTINGS' };

/** Where version `version` of the settings stays; six digits, so that the order of keys is the order of versions. */
export const settingsVersionKey = (version: number): Key => ({
  PK: 'COUNTY',
  SK: `SETTINGS#V${String(version).padStart(6, '0')}`,
});

export const rotaKey: Key = { PK: 'COUNTY', SK: 'ROTA' };

export const institutionKey = (institutionId: string): Key => ({ PK: `INST#${institutionId}`, SK: 'INST' });
