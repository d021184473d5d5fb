import * as z from 'zod/mini';
import { alertId } from '../../../domain/kernel/ids.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { type ReplyStore } from '../../../ports/replies.ts';
import { storedAs } from '../stored.ts';
import { type RawItem, type Table } from '../table.ts';

const page = z.strictObject({ alertId, step: z.int(), ordinal: z.int() });

/** Which page a person's code belongs to: `REPLY#<staff>`/`CODE#<code>`. */
const storedCode = storedAs('reply-code', 1, z.strictObject({ page, until: instant }));

/** That an SMS came: `INBOUND#<digest of its sender>`/`SMS#<the provider's number for it>`. */
const storedSms = storedAs(
  'inbound-sms',
  1,
  z.strictObject({ at: instant, staffId: z.nullable(z.string()), outcome: z.string() }),
);

/** That a sender was answered on a day: `INBOUND#<digest>`/`ANSWERED#<date>`. */
const storedAnswer = storedAs('inbound-answer', 1, z.strictObject({ at: instant }));

const codeKey = (staffId: string, code: string) => ({ PK: `REPLY#${staffId}`, SK: `CODE#${code}` });

/** DynamoDB takes a record away after this, in seconds since 1970. */
const expiresAt = (until: string, days = 0): number => Math.floor(Date.parse(until) / 1_000) + days * 86_400;

/** How long it is kept that an SMS came. */
const smsKept = 90;

const withExpiry = (item: RawItem, at: number): RawItem => ({ ...item, expiresAt: at });

export const makeReplyStore = (table: Pick<Table, 'get' | 'putNew'>): ReplyStore => ({
  keepCode: async ({ staffId, code, page: of, until }) => {
    const item = storedCode.write(codeKey(staffId, code), { page: of, until });
    const kept = await table.putNew(withExpiry(item, expiresAt(until)));
    if (kept.written) return 'kept';
    const { page: other } = storedCode.read(kept.existing);
    const isSame = other.alertId === of.alertId && other.step === of.step && other.ordinal === of.ordinal;
    return isSame ? 'kept' : 'taken';
  },
  findPage: async (staffId, code, now) => {
    const item = await table.get(codeKey(staffId, code));
    if (item === null) return null;
    const { page: of, until } = storedCode.read(item);
    return now > until ? null : of;
  },
  record: async ({ sender, messageId, at, staffId, outcome }) => {
    const key = { PK: `INBOUND#${sender}`, SK: `SMS#${messageId}` };
    const item = storedSms.write(key, { at, staffId, outcome });
    return (await table.putNew(withExpiry(item, expiresAt(at, smsKept)))).written ? 'recorded' : 'repeated';
  },
  claimAnswer: async (sender, at) => {
    const key = { PK: `INBOUND#${sender}`, SK: `ANSWERED#${at.slice(0, 10)}` };
    const item = storedAnswer.write(key, { at });
    return (await table.putNew(withExpiry(item, expiresAt(at, 2)))).written ? 'claimed' : 'answered-before';
  },
});
