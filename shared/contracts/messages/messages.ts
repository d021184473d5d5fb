import * as z from 'zod/mini';
import { alertId, timerId } from '../../domain/kernel/ids.ts';
import { noticeOwner } from '../../domain/notice/notice.ts';
import { receiptNumber } from '../../domain/referral/receipt.ts';

/** What travels on the lanes: an accepted referral to be screened. */
export const processReferralMessage = z.strictObject({ referralId: receiptNumber });

/** What travels on the notify queue: a page to be sent. */
const sendPageMessage = z.strictObject({
  alertId,
  step: z.int().check(z.positive()),
  ordinal: z.int().check(z.positive()),
});

/** What travels on the notify queue beside pages: a notice to be sent. */
const sendNoticeMessage = z.strictObject({ owner: noticeOwner, noticeId: z.string() });

export const notifyMessage = z.union([sendPageMessage, sendNoticeMessage]);

/** What the timer workflow asks when it wakes up. */
export const fireTimerTask = z.object({ timerId });
