import { wakeAt, type NamedStaff } from '../duty/duty.ts';
import { type Decided, type DutyContext } from '../duty/decided.ts';
import { type DomainEvent } from '../event/domain-event.ts';
import { type DispatchId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, inMilliseconds, type Duration, type Instant } from '../kernel/time.ts';
import {
  dispatchSteps,
  isLegal,
  type alarmCauses,
  type closingOutcomes,
  type Dispatch,
  type DispatchStep,
  type SafeWords,
} from './dispatch.ts';
import { raiseAlarm } from './raise-alarm.ts';

/** What the word that came with a step stands for. */
export type SpokenWord = 'safe' | 'duress' | 'wrong';

export type DispatchOrder = Pick<
  Dispatch,
  'subject' | 'referralId' | 'pair' | 'destination' | 'sentBy' | 'checkInWithin'
> & { dispatchId: DispatchId; words: SafeWords };

/** What is asked of a dispatch. The team's own steps come with a word; the others are made by somebody else. */
export type DispatchRequest =
  | { step: 'check-in' | 'arrive'; word: SpokenWord; checkInWithin: Duration | null }
  | { step: 'return'; word: SpokenWord }
  | { step: 'cancel'; reason: string }
  | { step: 'close'; outcome: (typeof closingOutcomes)[number]; note: string };

export type DispatchRefusal =
  | { code: 'dispatch-step-illegal'; state: string; legal: string[] }
  | { code: 'safe-word-wrong' }
  | { code: 'not-allowed' };

type Common = Omit<Extract<Dispatch, { state: 'missing' }>, 'state' | 'since'>;

const commonOf = (one: Dispatch): Common => ({
  dispatchId: one.dispatchId,
  version: one.version + 1,
  subject: one.subject,
  referralId: one.referralId,
  pair: one.pair,
  destination: one.destination,
  sentBy: one.sentBy,
  sentAt: one.sentAt,
  words: one.words,
  checkInWithin: one.checkInWithin,
  lastHeardAt: one.lastHeardAt,
  checkIns: one.checkIns,
  arrivedAt: one.arrivedAt,
  alarms: one.alarms,
});

const aboutOf = ({ dispatchId, version, referralId }: Dispatch) => ({ dispatchId, version, referralId });

const dueFrom = (now: Instant, within: Duration): Instant => addMilliseconds(now, inMilliseconds(within));

const isOut = (common: Common, now: Instant): Extract<Dispatch, { state: 'out' }> => {
  const checkInBy = dueFrom(now, common.checkInWithin);
  return { state: 'out', ...common, checkInBy, wake: wakeAt(common.dispatchId, common.version, checkInBy) };
};

export const sendTeam = (order: DispatchOrder, { now }: DutyContext): Decided<Dispatch> => {
  const facts = { ...order, version: 1, sentAt: now, lastHeardAt: now, checkIns: 0, arrivedAt: null, alarms: [] };
  const after = isOut(facts, now);
  const events: DomainEvent[] = [{ type: 'dispatch.sent.v1', ...aboutOf(after), staffId: order.sentBy.staffId }];
  return { after, tells: [], alerts: [], events };
};

export const isOfPair = ({ pair }: Pick<Dispatch, 'pair'>, staffId: string): boolean =>
  pair.some((one) => one.staffId === staffId);

const raise = (common: Common, cause: (typeof alarmCauses)[number], context: DutyContext) => {
  const raised = raiseAlarm(common, common.version, context);
  const alarms = [...common.alarms, { cause, at: context.now, alertId: raised.alert.alertId }];
  return { raised, common: { ...common, alarms } };
};

const alarmEvents = (after: Dispatch, { alert }: ReturnType<typeof raiseAlarm>): DomainEvent[] => [
  { type: 'dispatch.alarm-raised.v1', ...aboutOf(after), alertId: alert.alertId },
  {
    type: 'alert.raised.v1',
    alertId: alert.alertId,
    version: 1,
    referralId: after.referralId,
    urgency: 'immediate',
    step: 1,
  },
];

type TeamStep = Extract<DispatchRequest, { word: SpokenWord }>;

const eventOfStep = (step: TeamStep['step'], after: Dispatch, staffId: string): DomainEvent => {
  const about = { ...aboutOf(after), staffId };
  if (step === 'return') return { type: 'dispatch.returned.v1', ...about };
  return { type: step === 'arrive' ? 'dispatch.arrived.v1' : 'dispatch.checked-in.v1', ...about };
};

/** What a step of the team changes of the facts: it was heard of, and when it arrived. */
const heard = (before: Dispatch, request: TeamStep, now: Instant): Common => {
  const common = commonOf(before);
  const within = request.step === 'return' ? null : request.checkInWithin;
  return {
    ...common,
    lastHeardAt: now,
    checkIns: common.checkIns + 1,
    checkInWithin: within ?? common.checkInWithin,
    arrivedAt: request.step === 'arrive' ? (common.arrivedAt ?? now) : common.arrivedAt,
  };
};

/** Under duress the truth stands still; what the pair sees goes on as if nothing were wrong. */
const underDuress = (before: Dispatch, request: TeamStep, by: NamedStaff, context: DutyContext): Decided<Dispatch> => {
  const { now } = context;
  const facts = heard(before, request, now);
  const shown =
    request.step === 'return'
      ? ({ state: 'returned', endedBy: by, endedAt: now } as const)
      : ({ state: 'out', checkInBy: dueFrom(now, facts.checkInWithin) } as const);
  if (before.state === 'duress') {
    const after: Dispatch = { state: 'duress', ...facts, since: before.since, shown };
    return { after, tells: [], alerts: [], events: [] };
  }
  const { raised, common } = raise(facts, 'duress', context);
  const after: Dispatch = { state: 'duress', ...common, since: now, shown };
  return { after, tells: [], alerts: [raised], events: alarmEvents(after, raised) };
};

const teamStep = (
  before: Dispatch,
  request: TeamStep,
  by: NamedStaff,
  context: DutyContext,
): Result<Decided<Dispatch>, DispatchRefusal> => {
  if (request.word === 'wrong') return err({ code: 'safe-word-wrong' });
  if (before.state === 'duress' || request.word === 'duress') return ok(underDuress(before, request, by, context));
  const { now } = context;
  const facts = heard(before, request, now);
  const after: Dispatch =
    request.step === 'return' ? { state: 'returned', ...facts, endedBy: by, endedAt: now } : isOut(facts, now);
  return ok({ after, tells: [], alerts: [], events: [eventOfStep(request.step, after, by.staffId)] });
};

/** What the pair sees of the state; the truth for everybody else. */
export const stateSeen = (one: Dispatch, staffId: string): Dispatch['state'] =>
  one.state === 'duress' && isOfPair(one, staffId) ? one.shown.state : one.state;

const illegal = (before: Dispatch, by: NamedStaff): DispatchRefusal => {
  const state = stateSeen(before, by.staffId);
  return {
    code: 'dispatch-step-illegal',
    state,
    legal: Object.keys(dispatchSteps[state]).filter((one) => one !== 'silent'),
  };
};

const mayMake = (before: Dispatch, step: DispatchStep, by: NamedStaff): boolean =>
  isLegal(before.state, step) && isLegal(stateSeen(before, by.staffId), step);

/**
 * A step somebody makes. The team's own steps need the safe word; the word that means danger is answered as if it were the
 * safe one, and raises the alarm. Only somebody else than the pair cancels a journey, before it arrived, or closes an alarm.
 */
export const stepDispatch = (
  before: Dispatch,
  request: DispatchRequest,
  actor: NamedStaff,
  context: DutyContext,
): Result<Decided<Dispatch>, DispatchRefusal> => {
  const by: NamedStaff = { staffId: actor.staffId, name: actor.name };
  if (!mayMake(before, request.step, by)) return err(illegal(before, by));
  if ('word' in request) return teamStep(before, request, by, context);
  if (isOfPair(before, by.staffId)) return err({ code: 'not-allowed' });
  const ended = { endedBy: by, endedAt: context.now };
  if (request.step === 'close') {
    const after: Dispatch = {
      state: 'closed',
      ...commonOf(before),
      ...ended,
      outcome: request.outcome,
      note: request.note,
    };
    const events: DomainEvent[] = [{ type: 'dispatch.closed.v1', ...aboutOf(after), staffId: by.staffId }];
    return ok({ after, tells: [], alerts: [], events });
  }
  if (before.arrivedAt !== null) return err(illegal(before, by));
  const after: Dispatch = { state: 'cancelled', ...commonOf(before), ...ended, reason: request.reason };
  const events: DomainEvent[] = [{ type: 'dispatch.cancelled.v1', ...aboutOf(after), staffId: by.staffId }];
  return ok({ after, tells: [], alerts: [], events });
};

/** Nothing was heard in time: an alert pages the supervisor at once. */
export const wakeDispatch = (
  before: Dispatch,
  context: DutyContext,
): Result<Decided<Dispatch>, 'nothing-to-do' | 'not-due-yet'> => {
  if (before.state !== 'out') return err('nothing-to-do');
  if (context.now < before.checkInBy) return err('not-due-yet');
  const { raised, common } = raise(commonOf(before), 'missed-check-in', context);
  const after: Dispatch = { state: 'missing', ...common, since: context.now };
  return ok({ after, tells: [], alerts: [raised], events: alarmEvents(after, raised) });
};
