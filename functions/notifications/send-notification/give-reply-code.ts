import { type PendingNotification } from '../../../shared/domain/alert/alert.ts';
import { linkText } from '../../../shared/domain/notification/link.ts';
import { newReplyCode, type ReplyCode } from '../../../shared/domain/notification/reply.ts';
import { type ReplyStore } from '../../../shared/ports/replies.ts';

/** Two open pages of one person have the same code once in 100,000: five in a row is no chance. */
const mostAttempts = 5;

export type GiveReplyCode = (page: PendingNotification) => Promise<ReplyCode | null>;

/**
 * Gives a page the short code its person can answer it with by SMS: the same for every try of the page, another for every
 * other page they have. It is kept before the SMS leaves, so that an answer always finds its page.
 */
export const makeGiveReplyCode =
  ({
    replies,
    mac,
  }: {
    replies: Pick<ReplyStore, 'keepCode'>;
    mac: (text: string) => Promise<Uint8Array>;
  }): GiveReplyCode =>
  async (page) => {
    const { alertId, step, ordinal, staffId, linkExpiresAt } = page;
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const code = newReplyCode(await mac(`reply ${attempt} ${linkText(page, linkExpiresAt)}`));
      const kept = await replies.keepCode({ staffId, code, page: { alertId, step, ordinal }, until: linkExpiresAt });
      if (kept === 'kept') return code;
    }
    throw new Error(`page ${alertId} ${step}.${ordinal}: no free reply code`);
  };

/** For a county whose number people cannot write to. */
export const noReplyCode: GiveReplyCode = () => Promise.resolve(null);
