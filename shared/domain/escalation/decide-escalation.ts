import {
  standing,
  type Alert,
  type AlertWithPages,
  type Notification,
  type OpenAlert,
  type TakenAlert,
} from '../alert/alert.ts';
import { alertWakeOf } from '../alert/wake-up.ts';
import { assertNever } from '../kernel/result.ts';
import { accept, expire } from './accept.ts';
import { endAcceptances, escalate, factsOf, withRead, type Context } from './escalate.ts';
import { failed } from './fail-page.ts';
import { answerOffer, endOffer, offerTo, takeBack } from './hand-over.ts';
import { isCall, isUsed, useLink } from './pages.ts';
import { sendOn } from './send-on.ts';
import { levelAt, neededAt } from './start-level.ts';
import { changed, ignored, type Decision, type Trigger } from './trigger.ts';

/**
 * A refusal by someone who is being paged starts the next level at once. One by someone whose turn is over, or never came, is
 * noted: those who are being paged now keep their time. One of a pair who had accepted has it no longer.
 */
const declined = (
  current: OpenAlert,
  pages: readonly Notification[],
  { by, reason, link }: Extract<Trigger, { kind: 'declined' }>,
  context: Context,
): Decision => {
  const { now } = context;
  if (isUsed(pages, link)) return ignored('link-used');
  const round = current.position.kind === 'level' ? current.position.round : 0;
  const facts = {
    ...factsOf(current),
    declines: [...current.declines, { ...by, at: now, reason, round }],
    acceptances: endAcceptances(current.acceptances, 'withdrawn', now, by.staffId),
    reads: withRead(current.reads, by, now),
  };
  const used = useLink(pages, link, now);
  const isPaged = pages.some((page) => page.step === current.step && isCall(page) && page.staffId === by.staffId);
  if (isPaged) return escalate(current, { facts, settled: used, because: ['declined'] }, context);
  const needs = neededAt(facts, levelAt(current.policy, current.position));
  return changed({
    alert: { ...current, ...facts, needs, version: current.version + 1 },
    pages: used,
    events: ['declined'],
  });
};

const readBy = (current: Alert, { by }: Extract<Trigger, { kind: 'read' }>, { now }: Context): Decision => {
  const reads = withRead(current.reads, by, now);
  if (reads === current.reads) return ignored('already-recorded');
  return changed({ alert: { ...current, version: current.version + 1, reads }, pages: [], events: ['read'] });
};

/** The first contact ends the clock of the acceptance, and any offer: whoever made it works the case. */
const contacted = (current: Alert, { by }: Extract<Trigger, { kind: 'first-contact' }>, { now }: Context): Decision => {
  if (current.firstContactAt !== null) return ignored('already-recorded');
  if (standing(current).length === 0) return ignored('not-acknowledged');
  const noted = {
    version: current.version + 1,
    firstContactAt: now,
    firstContactBy: by.staffId,
    reads: withRead(current.reads, by, now),
  };
  if (current.state !== 'acknowledged')
    return changed({ alert: { ...current, ...noted }, pages: [], events: ['first-contact'] });
  return changed({
    alert: { ...current, ...noted, contactBy: null, timerId: null, offer: null },
    pages: [],
    events: current.offer === null ? ['first-contact'] : ['first-contact', 'hand-over-overtaken'],
  });
};

/** A timer of an alert that somebody has: the time for the first contact comes before the end of an offer. */
const wokenWhileTaken = (current: TakenAlert, pages: readonly Notification[], step: number, context: Context) => {
  const wake = alertWakeOf(current);
  if (wake === null) return ignored('already-acknowledged');
  if (step !== current.step) return ignored('step-is-over');
  if (context.now < wake.fireAt) return ignored('not-due-yet');
  const isExpired = current.contactBy !== null && current.contactBy <= context.now;
  return isExpired ? expire(current, context) : endOffer(current, pages, 'expired', context);
};

const decideTaken = (current: TakenAlert, pages: readonly Notification[], trigger: Trigger, context: Context) => {
  switch (trigger.kind) {
    case 'answer-overdue':
      return wokenWhileTaken(current, pages, trigger.step, context);
    case 'acknowledged':
    case 'declined': {
      // The button of the page that carries an offer is the same as any other's.
      const { by, link } = trigger;
      if (current.offer?.to.staffId !== by.staffId) return ignored('already-acknowledged');
      const kind = trigger.kind === 'acknowledged' ? 'offer-accepted' : 'offer-refused';
      return answerOffer(current, pages, { kind, by, ...(link === undefined ? {} : { link }) }, context);
    }
    case 'page-failed':
      return failed({ alert: current, pages }, trigger, context);
    case 'first-contact':
      return contacted(current, trigger, context);
    case 'read':
      return readBy(current, trigger, context);
    case 'offered':
      return offerTo(current, trigger, context);
    case 'offer-accepted':
    case 'offer-refused':
      return answerOffer(current, pages, trigger, context);
    case 'offer-taken-back':
      return takeBack(current, pages, trigger, context);
    case 'sent-on':
      return sendOn(current, trigger, context);
    default:
      return assertNever(trigger);
  }
};

const decideOpen = (current: OpenAlert, pages: readonly Notification[], trigger: Trigger, context: Context) => {
  switch (trigger.kind) {
    case 'answer-overdue':
      if (trigger.step !== current.step) return ignored('step-is-over');
      if (context.now < current.answerBy) return ignored('not-due-yet');
      return escalate(current, { facts: factsOf(current), because: [] }, context);
    case 'acknowledged':
      return accept(current, pages, trigger, context);
    case 'declined':
      return declined(current, pages, trigger, context);
    case 'page-failed':
      return failed({ alert: current, pages }, trigger, context);
    case 'first-contact':
      return contacted(current, trigger, context);
    case 'read':
      return readBy(current, trigger, context);
    case 'offered':
      return ignored('not-acknowledged');
    case 'offer-accepted':
    case 'offer-refused':
    case 'offer-taken-back':
      return ignored('no-offer');
    case 'sent-on':
      return sendOn(current, trigger, context);
    default:
      return assertNever(trigger);
  }
};

/**
 * What a trigger means for an alert, from the truth of this moment. Pure: the same alert, trigger and context always give
 * the same decision, so a retry after a crash is harmless.
 * Rule 3 of the design: an alert ends only by a named person's acknowledgement, or stays open and keeps paging.
 */
export const decideEscalation = ({ alert, pages }: AlertWithPages, trigger: Trigger, context: Context): Decision => {
  switch (alert.state) {
    case 'paging':
    case 'unreachable':
    case 'gathering':
      return decideOpen(alert, pages, trigger, context);
    case 'acknowledged':
      return decideTaken(alert, pages, trigger, context);
    case 'ended':
      return ignored('drill-over');
  }
};
