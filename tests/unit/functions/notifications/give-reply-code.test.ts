import { describe, expect, it } from 'vitest';
import { makeGiveReplyCode } from '../../../../functions/notifications/send-notification/give-reply-code.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { type PendingNotification } from '../../../../shared/domain/alert/alert.ts';
import { notificationOf } from '../../../support/builders/page.ts';
import { memoryReplies } from '../../../support/memory/replies.ts';
import { monday } from '../../../support/builders/time.ts';

const page = (ordinal: number): PendingNotification => {
  const made = notificationOf({ ordinal });
  if (made.state !== 'pending') throw new Error('a waiting page was asked for');
  return made;
};

describe('the reply code of a page', () => {
  it('is the same for every try of the page, and leads to it', async () => {
    const replies = memoryReplies();
    const give = makeGiveReplyCode({ replies, mac: (text) => Promise.resolve(sha256(text)) });
    const code = await give(page(1));
    expect(code).toMatch(/^\d{5}$/);
    expect(await give(page(1))).toBe(code);
    if (code === null) throw new Error('no code');
    expect(await replies.findPage('ana', code, monday)).toMatchObject({ step: 1, ordinal: 1 });
  });

  it('is another one where a person’s other page has it already', async () => {
    const replies = memoryReplies();
    // The first digest of every page is the same.
    const mac = (text: string) =>
      Promise.resolve(text.startsWith('reply 1 ') ? Uint8Array.of(0, 0, 0, 1) : sha256(text));
    const give = makeGiveReplyCode({ replies, mac });
    expect(await give(page(1))).toBe('00001');
    const second = await give(page(2));
    expect(second).not.toBe('00001');
    expect(await give(page(2))).toBe(second);
  });

  it('that is never free fails, so that the queue tries again', async () => {
    const give = makeGiveReplyCode({
      replies: { keepCode: () => Promise.resolve('taken') },
      mac: (text) => Promise.resolve(sha256(text)),
    });
    await expect(give(page(1))).rejects.toThrow('no free reply code');
  });
});
