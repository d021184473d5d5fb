import { unanswered, type Alert, type Notification, type Position } from '../alert/alert.ts';
import { alertWakeOf } from '../alert/wake-up.ts';
import { withContacts } from '../contact/with-contacts.ts';
import { decideEscalation } from '../escalation/decide-escalation.ts';
import { factsOf } from '../escalation/escalate.ts';
import {
  levelAt,
  positionsAfter,
  startNextLevel,
  type EscalationFacts,
  type Reach,
} from '../escalation/start-level.ts';
import { type Trigger } from '../escalation/trigger.ts';
import { alertId } from '../kernel/ids.ts';
import { addMilliseconds, inMilliseconds, type Instant } from '../kernel/time.ts';
import { reachAt } from '../rota/on-call.ts';
import { holesAt, peopleNamed } from './people-at.ts';
import {
  type Asked,
  type Ending,
  type Holes,
  type Simulation,
  type SimulatedStep,
  type Supposed,
} from './simulation.ts';

/** It is never written or sent; the domain wants an id. */
const supposedId = alertId.parse('A0000000000000');

/** More than any policy has levels and rounds worth reading. */
const mostSteps = 80;

type State = {
  now: Instant;
  alert: Alert;
  pages: readonly Notification[];
  steps: SimulatedStep[];
  /** People in the order in which they were first asked, and when. */
  firstAsked: readonly { staffId: string; name: string; at: Instant }[];
  done: ReadonlySet<number>;
};

const factsFor = ({ urgency, policy, settings, at }: Supposed): EscalationFacts => ({
  ...unanswered(),
  alertId: supposedId,
  raisedAt: at,
  urgency,
  about: { kind: 'referral' },
  referralId: null,
  referralIds: [],
  caseIds: [],
  policy,
  policyVersion: 0,
  linkValidFor: settings.linkValidFor,
  retryUnreachableAfter: settings.retryUnreachableAfter,
  handOverWithin: settings.handOverWithin,
});

const reachOf = ({ rota, books }: Supposed, now: Instant): Reach => withContacts(reachAt(rota, now), books, now);

const samePlace = (a: Position, b: Position): boolean =>
  a.kind === 'level' ? b.kind === 'level' && a.round === b.round && a.level === b.level : b.kind === 'last-resort';

/** Who is asked at the step an alert stands at, each with their channels. */
const askedAt = (supposed: Supposed, { alert, pages, now }: Pick<State, 'alert' | 'pages' | 'now'>): Asked[] => {
  const level = levelAt(alert.policy, alert.position);
  const named = peopleNamed({ ...supposed, now }, level);
  const recipients = reachOf(supposed, now)(level);
  const ofStep = pages.filter(({ step }) => step === alert.step);
  return [...new Set(ofStep.map(({ staffId }) => staffId))].map((staffId) => {
    const own = ofStep.filter((page) => page.staffId === staffId);
    return {
      staffId,
      name: own[0]?.name ?? staffId,
      because: named.find((one) => one.staffId === staffId)?.because ?? [],
      channels: own.map(({ channel }) => channel),
      reserves: own.flatMap(({ fallback }) => fallback.map(({ channel }) => channel)),
      isQuiet: recipients.find((one) => one.staffId === staffId)?.wishes?.isQuiet === true,
      unreached: supposed.unreachable.includes(staffId),
    };
  });
};

const nothing: Holes = { missing: [], emptyLayers: [] };

/** The step that a new level is, with what was gone over to come to it. */
const levelStep = (supposed: Supposed, from: Position | null, state: Omit<State, 'steps'>): SimulatedStep => {
  const { alert, now } = state;
  const facts = factsOf(alert);
  const scene = { ...supposed, now };
  const asked = alert.state === 'paging' ? askedAt(supposed, state) : [];
  const holesOf = (position: Position, people: readonly string[] = []) =>
    holesAt(scene, levelAt(alert.policy, position), position, facts, people);
  const behind = positionsAfter(alert.policy, from);
  const reached = alert.state === 'paging' ? behind.findIndex((one) => samePlace(one, alert.position)) : behind.length;
  return {
    at: now,
    what: alert.state === 'paging' ? 'asked' : 'nobody-reachable',
    position: alert.position,
    passed: behind.slice(0, Math.max(0, reached)).map((position) => ({ position, ...holesOf(position) })),
    asked,
    holes:
      alert.state === 'paging'
        ? holesOf(
            alert.position,
            asked.map(({ staffId }) => staffId),
          )
        : nothing,
    by: null,
    until: alertWakeOf(alert)?.fireAt ?? null,
  };
};

const merged = (pages: readonly Notification[], changed: readonly Notification[]): Notification[] => {
  const keyOf = ({ step, ordinal }: Notification): string => `${step} ${ordinal}`;
  return [...new Map([...pages, ...changed].map((page) => [keyOf(page), page])).values()];
};

/** A level has begun: it is written down, and whoever it asks for the first time is counted. */
const begin = (supposed: Supposed, from: Position | null, state: State): State => {
  const step = levelStep(supposed, from, state);
  const known = new Set(state.firstAsked.map(({ staffId }) => staffId));
  const fresh = step.asked
    .filter(({ staffId }) => !known.has(staffId))
    .map(({ staffId, name }) => ({ staffId, name, at: state.now }));
  return { ...state, steps: [...state.steps, step], firstAsked: [...state.firstAsked, ...fresh] };
};

/** What a trigger makes of the alert; nothing where the domain ignores it. */
const happen = (supposed: Supposed, state: State, trigger: Trigger): State => {
  const { alert, pages, now } = state;
  const decision = decideEscalation({ alert, pages }, trigger, { now, reach: reachOf(supposed, now) });
  if (decision.kind === 'ignored') return state;
  const { change } = decision;
  const after = { ...state, alert: change.alert, pages: merged(pages, change.pages) };
  return change.alert.step === alert.step ? after : begin(supposed, alert.position, after);
};

/** Messages to people whom nothing reaches fail at once, one after the other, with all that follows. */
const failPages = (supposed: Supposed, state: State): State => {
  const page = state.pages.find(
    (one) => one.state === 'pending' && one.step === state.alert.step && supposed.unreachable.includes(one.staffId),
  );
  if (page === undefined || state.steps.length >= mostSteps) return state;
  const { step, ordinal } = page;
  const after = happen(supposed, state, { kind: 'page-failed', seen: 'sending', step, ordinal, failure: 'SUPPOSED' });
  return after === state ? state : failPages(supposed, after);
};

type Due = { at: Instant; act: number };

/** The next thing that somebody does: people answer before the time for it is over, not after. */
const nextAct = ({ acts }: Supposed, { firstAsked, done }: State): Due | null => {
  const due = acts.flatMap(({ nth, after }, act): Due[] => {
    const person = firstAsked[nth - 1];
    return person === undefined || done.has(act)
      ? []
      : [{ act, at: addMilliseconds(person.at, inMilliseconds(after)) }];
  });
  return due.toSorted((a, b) => (a.at < b.at ? -1 : 1))[0] ?? null;
};

const actOut = (supposed: Supposed, state: State, { at, act }: Due): State => {
  const planned = supposed.acts[act];
  const person = planned && state.firstAsked[planned.nth - 1];
  const present = { ...state, now: at, done: new Set([...state.done, act]) };
  if (planned === undefined || person === undefined) return present;
  const by = { staffId: person.staffId, name: person.name };
  const answer = { ...by, via: 'console' as const };
  const trigger: Trigger =
    planned.does === 'answers'
      ? { kind: 'acknowledged', by: answer }
      : { kind: 'declined', by: answer, reason: 'not-available' };
  const noted = (what: SimulatedStep['what'], until: Instant | null): SimulatedStep => ({
    at,
    what,
    position: state.alert.position,
    passed: [],
    asked: [],
    holes: nothing,
    by,
    until,
  });
  const after = happen(supposed, present, trigger);
  if (after === present) return present;
  const taken = after.alert.state === 'acknowledged' ? 'answered' : 'one-of-two';
  const what = planned.does === 'declines' ? 'declined' : taken;
  const begun = after.steps.slice(state.steps.length);
  const until = begun.length > 0 ? null : (alertWakeOf(after.alert)?.fireAt ?? null);
  return { ...after, steps: [...state.steps, noted(what, until), ...begun] };
};

/** How it ends, once it is known how it will go on; null: it is not yet. */
const endingOf = (supposed: Supposed, state: State): Ending | null => {
  const { alert, now, steps } = state;
  if (alert.state === 'acknowledged') {
    const { staffId, name } = alert.acknowledgedBy;
    return { kind: 'answered', at: alert.acknowledgedAt, by: { staffId, name }, contactBy: alert.contactBy };
  }
  if (nextAct(supposed, state) !== null && steps.length < mostSteps) return null;
  if (alert.state === 'unreachable' && steps.filter(({ what }) => what === 'nobody-reachable').length > 1)
    return { kind: 'unreachable', at: now, every: supposed.settings.retryUnreachableAfter };
  if (alert.position.kind === 'last-resort' && alert.position.time > 1 && alert.state === 'paging')
    return { kind: 'goes-on', at: now, every: supposed.policy.lastResort.answerWithin };
  return steps.length < mostSteps ? null : { kind: 'goes-on', at: now, every: supposed.policy.lastResort.answerWithin };
};

const advance = (supposed: Supposed, state: State): State => {
  const act = nextAct(supposed, state);
  const wake = alertWakeOf(state.alert)?.fireAt ?? null;
  if (act !== null && (wake === null || act.at <= wake)) return actOut(supposed, state, act);
  if (wake === null) return state;
  return happen(supposed, { ...state, now: wake }, { kind: 'answer-overdue', step: state.alert.step });
};

/**
 * What would happen to an alert raised at a moment, step by step, by the same decisions that real alerts are made of, from the
 * rota and the contacts as they are now. Pure: nothing is read, written or sent. It ends when somebody has the alert, or when it
 * is known how it goes on for ever.
 */
export const simulate = (supposed: Supposed): Simulation => {
  const { at } = supposed;
  const turn = { step: 0, version: 1, reach: reachOf(supposed, at), now: at };
  const { alert, pages } = startNextLevel(factsFor(supposed), null, turn);
  const first: State = { now: at, alert, pages, steps: [], firstAsked: [], done: new Set() };
  let state = failPages(supposed, begin(supposed, null, first));
  for (;;) {
    const ending = endingOf(supposed, state);
    if (ending !== null) {
      const unused = supposed.acts.flatMap((_, index) => (state.done.has(index) ? [] : [index]));
      return { at, steps: state.steps, ending, unused };
    }
    state = failPages(supposed, advance(supposed, state));
  }
};
