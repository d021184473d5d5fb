import * as z from 'zod/mini';
import { alertSubject, declineReason, type Alert, type Notification } from '../../domain/alert/alert.ts';
import { channel } from '../../domain/escalation/policy.ts';
import { alertId, caseId } from '../../domain/kernel/ids.ts';
import { instant } from '../../domain/kernel/time.ts';
import { urgency } from '../../domain/kernel/urgency.ts';
import { receiptNumber } from '../../domain/referral/receipt.ts';

/** One page as staff see it: who, how, and each fact with its instant. */
export const pageView = z.strictObject({
  step: z.int(),
  ordinal: z.int(),
  staffId: z.string(),
  name: z.string(),
  channel,
  state: z.enum(['pending', 'handed', 'delivered', 'failed', 'withdrawn']),
  createdAt: instant,
  handedAt: z.nullable(instant),
  deliveredAt: z.nullable(instant),
  failure: z.nullable(z.string()),
});

/**
 * An alert as staff see it. `about`: a referral that came in, or a term that passed unmet. `answerBy`: when the next level is
 * alerted unless somebody answers; null once answered.
 */
export const alertView = z.strictObject({
  alertId,
  version: z.int(),
  state: z.enum(['paging', 'unreachable', 'acknowledged']),
  urgency,
  about: alertSubject,
  referralId: receiptNumber,
  caseIds: z.array(caseId),
  raisedAt: instant,
  step: z.int(),
  answerBy: z.nullable(instant),
  acknowledgedBy: z.nullable(z.strictObject({ staffId: z.string(), name: z.string(), via: z.string() })),
  acknowledgedAt: z.nullable(instant),
  firstContactAt: z.nullable(instant),
  declines: z.array(z.strictObject({ staffId: z.string(), name: z.string(), at: instant, reason: declineReason })),
});
export type AlertView = z.infer<typeof alertView>;

export const alertWithPagesView = z.strictObject({ ...alertView.shape, pages: z.array(pageView) });
export const alertList = z.strictObject({ items: z.array(alertView), next: z.nullable(z.string()) });

export const toAlertView = (alert: Alert): AlertView => {
  const answered = alert.state === 'acknowledged' ? alert : null;
  return {
    alertId: alert.alertId,
    version: alert.version,
    state: alert.state,
    urgency: alert.urgency,
    about: alert.about,
    referralId: alert.referralId,
    caseIds: alert.caseIds,
    raisedAt: alert.raisedAt,
    step: alert.step,
    answerBy: alert.state === 'acknowledged' ? null : alert.answerBy,
    acknowledgedBy: answered?.acknowledgedBy ?? null,
    acknowledgedAt: answered?.acknowledgedAt ?? null,
    firstContactAt: answered?.firstContactAt ?? null,
    declines: alert.declines.map(({ staffId, name, at, reason }) => ({ staffId, name, at, reason })),
  };
};

export const toPageView = (page: Notification): z.infer<typeof pageView> => ({
  step: page.step,
  ordinal: page.ordinal,
  staffId: page.staffId,
  name: page.name,
  channel: page.channel,
  state: page.state,
  createdAt: page.createdAt,
  handedAt: 'handedAt' in page ? page.handedAt : null,
  deliveredAt: 'deliveredAt' in page ? page.deliveredAt : null,
  failure: 'failure' in page ? page.failure : null,
});
