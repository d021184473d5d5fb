import {
  standing,
  type Acceptance,
  type Alert,
  type AnsweredBy,
  type Notification,
  type OpenAlert,
  type TakenAlert,
} from '../alert/alert.ts';
import { timerId } from '../kernel/ids.ts';
import { addMilliseconds, inMilliseconds, type Instant } from '../kernel/time.ts';
import { endAcceptances, escalate, factsOf, withRead, type Context } from './escalate.ts';
import { isCall, isUsed, useLink } from './pages.ts';
import { type EscalationFacts } from './start-level.ts';
import { changed, ignored, type Decision, type Trigger } from './trigger.ts';

/** When the time for the first contact is over, and the timer that says so. */
const contactClock = ({ alertId, policy, firstContactAt }: EscalationFacts, step: number, from: Instant) =>
  policy.firstContactWithin === undefined || firstContactAt !== null
    ? { contactBy: null, timerId: null }
    : {
        contactBy: addMilliseconds(from, inMilliseconds(policy.firstContactWithin)),
        timerId: timerId.parse(`${alertId}-${step}-contact`),
      };

const answererOf = ({ staffId, name, via }: AnsweredBy): AnsweredBy => ({ staffId, name, via });

const taken = (current: OpenAlert, facts: EscalationFacts, first: Acceptance, now: Instant): TakenAlert => ({
  ...facts,
  state: 'acknowledged',
  version: current.version + 1,
  step: current.step,
  position: current.position,
  acknowledgedBy: answererOf(first),
  acknowledgedAt: now,
  offer: null,
  ...contactClock(facts, current.step, now),
});

/** Whether anybody is still being asked at the level that runs: paged, not failed, and without the alert. */
export const isAsked = (pages: readonly Notification[], { step, acceptances }: Alert): boolean =>
  pages.some(
    (page) =>
      page.step === step &&
      isCall(page) &&
      page.state !== 'failed' &&
      !standing({ acceptances }).some(({ staffId }) => staffId === page.staffId),
  );

/**
 * Somebody takes the alert. The first of a pair is noted while the paging goes on for the other; when nobody else of the level can
 * answer, the next level is asked for the other at once.
 */
export const accept = (
  current: OpenAlert,
  pages: readonly Notification[],
  { by, link }: Extract<Trigger, { kind: 'acknowledged' }>,
  context: Context,
): Decision => {
  const { now } = context;
  if (isUsed(pages, link)) return ignored('link-used');
  if (standing(current).some(({ staffId }) => staffId === by.staffId)) return ignored('already-acknowledged');
  const acceptances = [...current.acceptances, { ...answererOf(by), at: now, ended: null }];
  const facts = { ...factsOf(current), acceptances, reads: withRead(current.reads, by, now) };
  const used = useLink(pages, link, now);
  const [first, ...others] = standing(facts);
  if (first !== undefined && others.length + 1 >= current.needs)
    return changed({ alert: taken(current, facts, first, now), pages: used, events: ['acknowledged'] });

  const alert = { ...current, ...facts, version: current.version + 1 };
  const isSpokenFor = current.group !== null && current.group.lead !== null;
  if (current.state !== 'paging' || isSpokenFor || isAsked(pages, alert))
    return changed({ alert, pages: used, events: ['partly-acknowledged'] });
  return escalate(current, { facts, settled: used, because: ['partly-acknowledged'] }, context);
};

/** No first contact was noted in time: the alert goes back to paging where it stood, behind the level that took it. */
export const expire = (current: TakenAlert, context: Context): Decision => {
  const acceptances = endAcceptances(current.acceptances, 'expired', context.now);
  return escalate(
    current,
    {
      facts: { ...factsOf(current), acceptances, group: null },
      because: ['acceptance-expired', ...(current.offer === null ? [] : (['hand-over-overtaken'] as const))],
      lost: standing(current),
    },
    context,
  );
};
