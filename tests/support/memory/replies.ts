import { type PageId } from '../../../shared/ports/alerts.ts';
import { type VoiceCallStore, type ReplyStore } from '../../../shared/ports/replies.ts';

type Kept = Parameters<ReplyStore['keepCode']>[0];
type Recorded = Parameters<ReplyStore['record']>[0];

/** Reply codes and SMS that came, in memory. */
export const memoryReplies = (): ReplyStore & { recorded: Recorded[] } => {
  const codes = new Map<string, Kept>();
  const recorded: Recorded[] = [];
  const answered = new Set<string>();
  return {
    recorded,
    keepCode: (given) => {
      const key = `${given.staffId} ${given.code}`;
      const before = codes.get(key);
      codes.set(key, before ?? given);
      const [mine, theirs] = [given.page, before?.page ?? given.page];
      const isSame = mine.alertId === theirs.alertId && mine.step === theirs.step && mine.ordinal === theirs.ordinal;
      return Promise.resolve(isSame ? 'kept' : 'taken');
    },
    findPage: (staffId, code, now) => {
      const kept = codes.get(`${staffId} ${code}`);
      return Promise.resolve(kept === undefined || now > kept.until ? null : kept.page);
    },
    record: (sms) => {
      if (recorded.some(({ sender, messageId }) => sender === sms.sender && messageId === sms.messageId))
        return Promise.resolve('repeated');
      recorded.push(sms);
      return Promise.resolve('recorded');
    },
    claimAnswer: (sender, at) => {
      const key = `${sender} ${at.slice(0, 10)}`;
      if (answered.has(key)) return Promise.resolve('answered-before');
      answered.add(key);
      return Promise.resolve('claimed');
    },
  };
};

/** Which page each call was for. */
export const memoryVoiceCalls = (): VoiceCallStore => {
  const calls = new Map<string, PageId>();
  return {
    keep: (callId, page) => {
      calls.set(callId, structuredClone(page));
      return Promise.resolve();
    },
    find: (callId) => Promise.resolve(calls.get(callId) ?? null),
  };
};
