import * as z from 'zod/mini';
import { type Clock } from '../../../domain/kernel/time.ts';
import { type CanaryMailbox } from '../../../ports/canary.ts';
import { type Key, type Table } from '../table.ts';
import { expiryAfter } from './expiry.ts';

const stored = z.object({ entity: z.literal('canary-message'), link: z.url() });

const mailboxKey = (alertId: string): Key => ({ PK: `CANARY#${alertId}`, SK: 'MESSAGE' });

export const makeCanaryMailbox = (table: Table, clock: Clock): CanaryMailbox => ({
  leave: async (alertId, link) => {
    const message = { entity: 'canary-message', link, expiresAt: expiryAfter(clock().toISOString()) };
    // One that is there already is of the same page, sent twice.
    await table.putNew({ ...mailboxKey(alertId), ...message });
  },
  collect: async (alertId) => {
    const item = await table.get(mailboxKey(alertId));
    return item === null ? null : stored.parse(item).link;
  },
});
