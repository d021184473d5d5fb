import * as z from 'zod/mini';
import { rota } from '../../../domain/rota/rota.ts';
import { liveEntries, nothingLive, type RotaFile } from '../../../domain/rota/rota-file.ts';

/**
 * `COUNTY`/`ROTA`: the plan that the county pack or a publication brings (`rota`), and what people entered since (`live`). One
 * record, so that one read says who is on call. Version 1 of its shape knew no `live`.
 */
export const storedRota = z.object({
  entity: z.literal('rota'),
  schemaVersion: z.literal([1, 2]),
  version: z.int().check(z.positive()),
  rota,
  live: z._default(liveEntries, nothingLive),
});
export type StoredRota = z.infer<typeof storedRota>;

export const rotaItem = ({ version, plan, live }: RotaFile): StoredRota => ({
  entity: 'rota',
  schemaVersion: 2,
  version,
  rota: plan,
  live,
});
