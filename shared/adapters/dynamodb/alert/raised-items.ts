import * as z from 'zod/mini';
import { alertId, type AlertId } from '../../../domain/kernel/ids.ts';
import { instant, type Instant } from '../../../domain/kernel/time.ts';
import { storedAs } from '../stored.ts';
import { type Write } from '../table.ts';

/** That an alert was raised, and whom it asked: counted to tell a storm, read to find its group. */
export const storedRaised = storedAs('raised', 1, z.strictObject({ alertId, raisedAt: instant }));

export const raisedOn = (layer: string): string => `RAISED#${layer}`;

/** Nobody asks for it after the group's people were told; a month leaves time to look. */
const keptForSeconds = 30 * 86_400;

export const putRaised = (layer: string, id: AlertId, raisedAt: Instant): Write => ({
  put: {
    ...storedRaised.write({ PK: raisedOn(layer), SK: `${raisedAt}#${id}` }, { alertId: id, raisedAt }),
    expiresAt: Math.floor(Date.parse(raisedAt) / 1_000) + keptForSeconds,
  },
  condition: 'attribute_not_exists(PK)',
});
