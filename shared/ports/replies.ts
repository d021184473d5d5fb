import { type ReplyCode, type ReplyOutcome } from '../domain/notification/reply.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type PageId } from './alerts.ts';

export type ReplyStore = {
  /** `taken`: another page of this person has the code. Keeping it for the same page again is `kept`. */
  keepCode: (given: { staffId: string; code: ReplyCode; page: PageId; until: Instant }) => Promise<'kept' | 'taken'>;
  /** The page a person's code belongs to; null when they have no such code, or its time is over. */
  findPage: (staffId: string, code: ReplyCode, now: Instant) => Promise<PageId | null>;
  /**
   * Records that an SMS came, without what it said and whose number it was.
   * @param sender digest of the number.
   * @returns `repeated` when this SMS was recorded before.
   */
  record: (sms: {
    sender: string;
    messageId: string;
    at: Instant;
    staffId: string | null;
    outcome: ReplyOutcome;
  }) => Promise<'recorded' | 'repeated'>;
  /** Claims the one answer a sender gets in a day for what could not be understood. */
  claimAnswer: (sender: string, at: Instant) => Promise<'claimed' | 'answered-before'>;
};

/** What a call was for; its events name only the call. */
export type VoiceCallStore = {
  keep: (callId: string, page: PageId) => Promise<void>;
  find: (callId: string) => Promise<PageId | null>;
};
