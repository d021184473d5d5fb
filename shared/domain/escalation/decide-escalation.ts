import {
  type Alert,
  type AlertWithPages,
  type AnsweredBy,
  type Notification,
  type OpenAlert,
  type PendingNotification,
} from '../alert/alert.ts';
import { assertNever } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { startNextLevel, type EscalationFacts, type Reach } from './start-level.ts';

type DeclineReason = Alert['declines'][number]['reason'];

/** Everything that can happen to an alert after it was raised. */
export type Trigger =
  | { kind: 'answer-overdue'; step: number }
  | { kind: 'acknowledged'; by: AnsweredBy; link?: { step: number; ordinal: number } }
  | { kind: 'declined'; by: AnsweredBy; reason: DeclineReason; link?: { step: number; ordinal: number } }
  /** A page could not be handed over (`sending`), or its provider reported later that it never arrived (`receipt`). */
  | { kind: 'page-failed'; seen: 'sending' | 'receipt'; step: number; ordinal: number; failure: string }
  | { kind: 'first-contact'; by: AnsweredBy };

/** What must be written, all in one transaction. `pages` are new or changed notifications. */
export type Change = {
  alert: Alert;
  pages: Notification[];
  events: AlertEvent[];
};

export type AlertEvent =
  'declined' | 'level-started' | 'nobody-reachable' | 'acknowledged' | 'page-replaced' | 'first-contact';

/** Why nothing has to be written: the trigger came late, twice, or for a step that is over. */
export type Ignored =
  'step-is-over' | 'not-due-yet' | 'already-acknowledged' | 'page-is-settled' | 'not-acknowledged' | 'already-recorded';

export type Decision = { kind: 'changed'; change: Change } | { kind: 'ignored'; because: Ignored };

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
): Decision => {
  const { alert, pages } = startNextLevel(facts, current.position, {
    step: current.step,
    version: current.version + 1,
    reach,
    now,
  });
  const outcome = alert.state === 'paging' ? 'level-started' : 'nobody-reachable';
  return changed({ alert, pages: [...settled, ...pages], events: [...before, outcome] });
};

/** Stamps the page whose link was used, so that the link works once. */
const useLink = (pages: readonly Notification[], link: { step: number; ordinal: number } | undefined, now: Instant) =>
  pages.flatMap((page): Notification[] =>
    page.step === link?.step && page.ordinal === link.ordinal ? [{ ...page, linkUsedAt: now }] : [],
  );

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

/** A page that failed for good: its next channel at once; when nobody of the level is left to answer, the next level at once. */
const replacePage = (
  current: OpenAlert,
  pages: readonly Notification[],
  failed: Notification,
  failure: string,
  context: Context,
): Decision => {
  const settled: Notification = {
    ...addressOf(failed),
    state: 'failed',
    failedAt: context.now,
    failure,
  };
  const ofStep = pages.filter(({ step }) => step === current.step);
  const [reserve, ...rest] = failed.fallback;
  if (reserve !== undefined) {
    const replacement: PendingNotification = {
      ...addressOf(failed),
      ...reserve,
      fallback: rest,
      state: 'pending',
      ordinal: Math.max(...ofStep.map(({ ordinal }) => ordinal)) + 1,
      createdAt: context.now,
      linkUsedAt: null,
    };
    return changed({
      alert: { ...current, version: current.version + 1 },
      pages: [settled, replacement],
      events: ['page-replaced'],
    });
  }
  const othersMayAnswer = ofStep.some(({ ordinal, state }) => ordinal !== failed.ordinal && state !== 'failed');
  if (othersMayAnswer)
    return changed({
      alert: { ...current, version: current.version + 1 },
      pages: [settled],
      events: ['page-replaced'],
    });
  return escalate(current, factsOf(current), [settled], context);
};

const addressOf = ({
  alertId,
  step,
  ordinal,
  staffId,
  name,
  channel,
  to,
  fallback,
  createdAt,
  linkExpiresAt,
  linkUsedAt,
}: Omit<Notification, 'state'>) => ({
  alertId,
  step,
  ordinal,
  staffId,
  name,
  channel,
  to,
  fallback,
  createdAt,
  linkExpiresAt,
  linkUsedAt,
});

/**
 * What a trigger means for an alert, from the truth of this moment. Pure: the same alert, trigger and context always give
 * the same decision, so a retry after a crash is harmless.
 * Rule 3 of the design: an alert ends only by a named person's acknowledgement, or stays open and keeps paging.
 */
export const decideEscalation = ({ alert, pages }: AlertWithPages, trigger: Trigger, context: Context): Decision => {
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
      return acknowledge(alert, trigger.by, useLink(pages, trigger.link, context.now), context.now);
    case 'declined': {
      const round = alert.position.kind === 'level' ? alert.position.round : 0;
      const declines = [...alert.declines, { ...trigger.by, at: context.now, reason: trigger.reason, round }];
      return escalate(alert, { ...factsOf(alert), declines }, useLink(pages, trigger.link, context.now), context, [
        'declined',
      ]);
    }
    case 'page-failed': {
      const page = pages.find(({ step, ordinal }) => step === trigger.step && ordinal === trigger.ordinal);
      if (
        page === undefined ||
        page.state === 'failed' ||
        page.state === 'withdrawn' ||
        (trigger.seen === 'sending' && page.state !== 'pending')
      )
        return ignored('page-is-settled');
      if (page.step !== alert.step) {
        const settled: Notification = {
          ...addressOf(page),
          state: 'failed',
          failedAt: context.now,
          failure: trigger.failure,
        };
        return changed({
          alert: { ...alert, version: alert.version + 1 },
          pages: [settled],
          events: ['page-replaced'],
        });
      }
      return replacePage(alert, pages, page, trigger.failure, context);
    }
    case 'first-contact':
      return ignored('not-acknowledged');
    default:
      return assertNever(trigger);
  }
};
