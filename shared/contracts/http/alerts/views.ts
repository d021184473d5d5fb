import * as z from 'zod/mini';
import {
  acceptanceEnds,
  alertSubject,
  declineReason,
  isOver,
  pagePurpose,
  position,
  type Alert,
  type AlertWithPages,
  type Notification,
} from '../../../domain/alert/alert.ts';
import { type AlertGroup } from '../../../domain/alert/group.ts';
import { type Offer } from '../../../domain/alert/offer.ts';
import { factsOfPeople } from '../../../domain/alert/people.ts';
import { channel } from '../../../domain/escalation/policy.ts';
import { alertId, caseId } from '../../../domain/kernel/ids.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { receiptNumber } from '../../../domain/referral/receipt.ts';

/** What is known of one person and an alert; each fact is stamped once, null: it is not known to have happened. */
export const personView = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  /** A page reached them, by the provider's receipt. */
  deliveredAt: z.nullable(instant),
  /** They opened the alert signed in, or pressed a button of its page. */
  readAt: z.nullable(instant),
  acceptedAt: z.nullable(instant),
  firstContactAt: z.nullable(instant),
});

const named = { staffId: z.string(), name: z.string() };

/** One page as staff see it: who, how, and each fact with its instant. */
export const pageView = z.strictObject({
  step: z.int(),
  ordinal: z.int(),
  purpose: pagePurpose,
  /** How many alerts it speaks for. */
  count: z.int(),
  staffId: z.string(),
  name: z.string(),
  channel,
  state: z.enum(['pending', 'handed', 'delivered', 'failed', 'withdrawn']),
  createdAt: instant,
  handedAt: z.nullable(instant),
  deliveredAt: z.nullable(instant),
  failure: z.nullable(z.string()),
  /** How often its provider was asked, and its last refusal; a page that waits for another try shows them too. */
  attempts: z.int(),
  lastFailure: z.nullable(z.string()),
});

/**
 * An alert as staff see it. `about`: a referral that came in, a term that passed unmet, a mobile team that is not heard of, or a
 * drill, which has no referral and may end unanswered. `answerBy`: when the next level is alerted unless somebody answers; null
 * once it is over. `contactBy`: when an answered alert goes back to paging unless a first contact is noted. `needs`: how many must
 * accept it. `offer`: it is being handed over and stays with the giver meanwhile.
 */
export const alertView = z.strictObject({
  alertId,
  version: z.int(),
  state: z.enum(['paging', 'unreachable', 'gathering', 'acknowledged', 'ended']),
  urgency,
  about: alertSubject,
  referralId: z.nullable(receiptNumber),
  referralIds: z.array(receiptNumber),
  caseIds: z.array(caseId),
  raisedAt: instant,
  step: z.int(),
  answerBy: z.nullable(instant),
  acknowledgedBy: z.nullable(z.strictObject({ staffId: z.string(), name: z.string(), via: z.string() })),
  acknowledgedAt: z.nullable(instant),
  firstContactAt: z.nullable(instant),
  contactBy: z.nullable(instant),
  needs: z.int(),
  acceptances: z.array(
    z.strictObject({
      ...named,
      at: instant,
      ended: z.nullable(z.strictObject({ at: instant, why: z.enum(acceptanceEnds) })),
    }),
  ),
  offer: z.nullable(
    z.strictObject({ to: z.strictObject(named), by: z.strictObject(named), offeredAt: instant, answerBy: instant }),
  ),
  /** In a storm: until when it is gathered with others, and the alert whose pages speak for it. */
  group: z.nullable(z.strictObject({ groupId: z.string(), until: instant, lead: z.nullable(alertId) })),
  sentOn: z.array(z.strictObject({ ...named, at: instant, reason: z.string(), to: position })),
  declines: z.array(z.strictObject({ ...named, at: instant, reason: declineReason })),
});
export type AlertView = z.infer<typeof alertView>;

export const alertWithPagesView = z.strictObject({
  ...alertView.shape,
  pages: z.array(pageView),
  people: z.array(personView),
});
export const alertList = z.strictObject({ items: z.array(alertView), next: z.nullable(z.string()) });

const toOfferView = (offer: Offer | null): AlertView['offer'] => {
  if (offer === null) return null;
  const { to, by, offeredAt, answerBy } = offer;
  return { to, by, offeredAt, answerBy };
};

const toGroupView = (group: AlertGroup | null): AlertView['group'] => {
  if (group === null) return null;
  const { groupId, until, lead } = group;
  return { groupId, until, lead };
};

export const toAlertView = (alert: Alert): AlertView => {
  const answered = alert.state === 'acknowledged' ? alert : null;
  return {
    alertId: alert.alertId,
    version: alert.version,
    state: alert.state,
    urgency: alert.urgency,
    about: alert.about,
    referralId: alert.referralId,
    referralIds: alert.referralIds,
    caseIds: alert.caseIds,
    raisedAt: alert.raisedAt,
    step: alert.step,
    answerBy: isOver(alert) ? null : alert.answerBy,
    acknowledgedBy: answered?.acknowledgedBy ?? null,
    acknowledgedAt: answered?.acknowledgedAt ?? null,
    firstContactAt: alert.firstContactAt,
    contactBy: answered?.contactBy ?? null,
    needs: alert.needs,
    acceptances: alert.acceptances.map(({ staffId, name, at, ended }) => ({ staffId, name, at, ended })),
    offer: toOfferView(answered?.offer ?? null),
    group: toGroupView(alert.group),
    sentOn: alert.sentOn,
    declines: alert.declines.map(({ staffId, name, at, reason }) => ({ staffId, name, at, reason })),
  };
};

export const toPageView = (page: Notification): z.infer<typeof pageView> => ({
  step: page.step,
  ordinal: page.ordinal,
  purpose: page.purpose,
  count: page.count,
  staffId: page.staffId,
  name: page.name,
  channel: page.channel,
  state: page.state,
  createdAt: page.createdAt,
  handedAt: 'handedAt' in page ? page.handedAt : null,
  deliveredAt: 'deliveredAt' in page ? page.deliveredAt : null,
  failure: 'failure' in page ? page.failure : null,
  attempts: page.attempts,
  lastFailure: page.lastFailure,
});

export const toAlertWithPagesView = (found: AlertWithPages): z.infer<typeof alertWithPagesView> => ({
  ...toAlertView(found.alert),
  pages: found.pages.map(toPageView),
  people: factsOfPeople(found),
});
