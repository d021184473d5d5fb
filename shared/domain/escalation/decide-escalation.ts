import { type AlertWithPages, type AnsweredBy, type Notification, type OpenAlert } from '../alert/alert.ts';
import { assertNever } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { failPage, isUsed, replacementFor, useLink } from './pages.ts';
import { beUnreachable, startNextLevel, type EscalationFacts, type Reach } from './start-level.ts';
import { type AlertEvent, type Change, type Decision, type Ignored, type Trigger } from './trigger.ts';

const ignored = (because: Ignored): Decision => ({ kind: 'ignored', because });
const changed = (change: Change): Decision => ({ kind: 'changed', change });

type Context = { now: Instant; reach: Reach };

const factsOf = ({
  alertId,
  raisedAt,
  urgency,
  about,
  referralId,
  caseIds,
  policy,
  policyVersion,
  linkValidFor,
  retryUnreachableAfter,
  declines,
}: OpenAlert): EscalationFacts => ({
  alertId,
  raisedAt,
  urgency,
  about,
  referralId,
  caseIds,
  policy,
  policyVersion,
  linkValidFor,
  retryUnreachableAfter,
  declines,
});

const escalate = (
  current: OpenAlert,
  facts: EscalationFacts,
  settled: Notification[],
  { now, reach }: Context,
  before: AlertEvent[] = [],
  start = startNextLevel,
): Decision => {
  const { alert, pages } = start(facts, current.position, {
    step: current.step,
    version: current.version + 1,
    reach,
    now,
  });
  const outcome = alert.state === 'paging' ? 'level-started' : 'nobody-reachable';
  return changed({ alert, pages: [...settled, ...pages], events: [...before, outcome] });
};

const withoutClock = (current: OpenAlert) => {
  const { position, step } = current;
  return { ...factsOf(current), position, step, version: current.version + 1 };
};

const acknowledge = (current: OpenAlert, by: AnsweredBy, used: Notification[], now: Instant): Decision =>
  changed({
    alert: {
      ...withoutClock(current),
      state: 'acknowledged',
      acknowledgedBy: by,
      acknowledgedAt: now,
      firstContactAt: null,
    },
    pages: used,
    events: ['acknowledged'],
  });

/** Writes pages without moving the escalation. */
const replace = (current: OpenAlert, pages: Notification[]): Decision =>
  changed({ alert: { ...current, version: current.version + 1 }, pages, events: ['page-replaced'] });

/**
 * When every page of the last resort failed, paging it again at once would fail again, without end: nobody is reachable now.
 */
const startAfterFailure: typeof startNextLevel = (facts, from, turn) =>
  from?.kind === 'last-resort' ? beUnreachable(facts, from, turn) : startNextLevel(facts, from, turn);

/** A page that failed for good: its next channel at once; when nobody of the level is left to answer, the next level at once. */
const failed = (
  current: OpenAlert,
  pages: readonly Notification[],
  { step, ordinal, seen, failure }: Extract<Trigger, { kind: 'page-failed' }>,
  context: Context,
): Decision => {
  const page = pages.find((one) => one.step === step && one.ordinal === ordinal);
  const isSettled = page === undefined || page.state === 'failed' || page.state === 'withdrawn';
  if (isSettled || (seen === 'sending' && page.state !== 'pending')) return ignored('page-is-settled');
  const settled = failPage(page, failure, context.now);
  if (step !== current.step) return replace(current, [settled]);

  const ofStep = pages.filter((one) => one.step === step);
  const replacement = replacementFor(page, Math.max(...ofStep.map((one) => one.ordinal)), context.now);
  if (replacement !== null) return replace(current, [settled, replacement]);
  const othersMayAnswer = ofStep.some((one) => one.ordinal !== ordinal && one.state !== 'failed');
  if (othersMayAnswer) return replace(current, [settled]);
  return escalate(current, factsOf(current), [settled], context, [], startAfterFailure);
};

/**
 * A refusal by someone who is being paged starts the next level at once. One by someone whose turn is over, or never came, is
 * noted: those who are being paged now keep their time.
 */
const declined = (
  current: OpenAlert,
  pages: readonly Notification[],
  { by, reason, link }: Extract<Trigger, { kind: 'declined' }>,
  context: Context,
): Decision => {
  const { now } = context;
  const round = current.position.kind === 'level' ? current.position.round : 0;
  const declines = [...current.declines, { ...by, at: now, reason, round }];
  const used = useLink(pages, link, now);
  const isPaged = pages.some(({ step, staffId }) => step === current.step && staffId === by.staffId);
  if (isPaged) return escalate(current, { ...factsOf(current), declines }, used, context, ['declined']);
  return changed({ alert: { ...current, version: current.version + 1, declines }, pages: used, events: ['declined'] });
};

/**
 * What a trigger means for an alert, from the truth of this moment. Pure: the same alert, trigger and context always give
 * the same decision, so a retry after a crash is harmless.
 * Rule 3 of the design: an alert ends only by a named person's acknowledgement, or stays open and keeps paging.
 */
export const decideEscalation = ({ alert, pages }: AlertWithPages, trigger: Trigger, context: Context): Decision => {
  if (alert.state === 'ended') return ignored('drill-over');
  if (alert.state === 'acknowledged') {
    if (trigger.kind !== 'first-contact') return ignored('already-acknowledged');
    if (alert.firstContactAt !== null) return ignored('already-recorded');
    return changed({
      alert: { ...alert, version: alert.version + 1, firstContactAt: context.now },
      pages: [],
      events: ['first-contact'],
    });
  }
  switch (trigger.kind) {
    case 'answer-overdue':
      if (trigger.step !== alert.step) return ignored('step-is-over');
      if (context.now < alert.answerBy) return ignored('not-due-yet');
      return escalate(alert, factsOf(alert), [], context);
    case 'acknowledged':
      if (isUsed(pages, trigger.link)) return ignored('link-used');
      return acknowledge(alert, trigger.by, useLink(pages, trigger.link, context.now), context.now);
    case 'declined':
      if (isUsed(pages, trigger.link)) return ignored('link-used');
      return declined(alert, pages, trigger, context);
    case 'page-failed':
      return failed(alert, pages, trigger, context);
    case 'first-contact':
      return ignored('not-acknowledged');
    default:
      return assertNever(trigger);
  }
};
