import * as z from 'zod/mini';
import { alertId } from '../../../domain/kernel/ids.ts';
import { type Clock } from '../../../domain/kernel/time.ts';
import { type VoiceCallStore } from '../../../ports/replies.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';

const page = z.strictObject({ alertId, step: z.int(), ordinal: z.int() });

/** Which page a call was for: `VOICE#<call>`/`CALL`. */
const storedCall = storedAs('voice-call', 1, page);

const callKey = (callId: string) => ({ PK: `VOICE#${callId}`, SK: 'CALL' });

/** A call's events come within the hour. */
const daysKept = 7;

export const makeVoiceCallStore = (table: Pick<Table, 'get' | 'putNew'>, clock: Clock): VoiceCallStore => ({
  keep: async (callId, of) => {
    const item = storedCall.write(callKey(callId), of);
    await table.putNew({ ...item, expiresAt: Math.floor(clock().getTime() / 1_000) + daysKept * 86_400 });
  },
  find: async (callId) => {
    const item = await table.get(callKey(callId));
    return item === null ? null : storedCall.read(item);
  },
});
