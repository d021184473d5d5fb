import { wakeAt, type NamedStaff, type Wake } from '../duty/duty.ts';
import { type Decided, type DutyContext } from '../duty/decided.ts';
import { supervisors, theseStaff } from '../duty/tell.ts';
import { type FormAnswers } from '../form/answers.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, inMilliseconds } from '../kernel/time.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { type ReceiptNumber } from '../referral/receipt.ts';
import { type Call, type OpenCall, type QuickDisposition } from './call.ts';

export type CallRefusal = { code: 'call-ended' };

type Ready = Pick<DutyContext, 'now'>;
type Watched = Pick<DutyContext, 'now' | 'settings'>;

const aboutOf = ({ callId, version }: Call) => ({ callId, version });

const decided = (after: Call, events: Decided<Call>['events'] = []): Decided<Call> => ({
  after,
  tells: [],
  alerts: [],
  events,
});

/** When it is looked at whether the call has ended. */
const lookAt = ({ callId, version }: Pick<Call, 'callId' | 'version'>, { now, settings }: Watched): Wake =>
  wakeAt(callId, version, addMilliseconds(now, inMilliseconds(settings.settings.openCall.remindAfter)));

export const startCall = (
  facts: Pick<Call, 'callId' | 'line' | 'takenBy' | 'callerPhone' | 'formVersion'>,
  context: Watched,
): Decided<Call> => {
  const { now } = context;
  const wake = lookAt({ callId: facts.callId, version: 1 }, context);
  const after: Call = { state: 'open', ...facts, version: 1, startedAt: now, answers: {}, wake };
  return decided(after, [{ type: 'call.started.v1', ...aboutOf(after), staffId: facts.takenBy.staffId }]);
};

const factsOf = ({ callId, version, line, startedAt, takenBy, callerPhone, formVersion, answers }: Call) => ({
  callId,
  version: version + 1,
  line,
  startedAt,
  takenBy,
  callerPhone,
  formVersion,
  answers,
});

/**
 * Whoever answers is still at the call, so it is looked at later: a new timer once half the time is over, not one an answer, since
 * answers are saved every few seconds.
 */
const lookAgain = (before: OpenCall, version: number, context: Watched): Wake => {
  const { wake, callId } = before;
  const half = inMilliseconds(context.settings.settings.openCall.remindAfter) / 2;
  const isFarOff =
    wake !== undefined && before.remindedAt === undefined && wake.fireAt > addMilliseconds(context.now, half);
  return isFarOff ? wake : lookAt({ callId, version }, context);
};

/** What was answered so far, as a whole. */
export const answerCall = (
  before: Call,
  answers: FormAnswers,
  context: Watched,
): Result<Decided<Call>, CallRefusal> => {
  if (before.state !== 'open') return err({ code: 'call-ended' });
  const facts = factsOf(before);
  return ok(decided({ state: 'open', ...facts, answers, wake: lookAgain(before, facts.version, context) }));
};

/**
 * Nobody said how the call ended: first whoever took it is told, then the supervisor. Then it stays open, to be ended by a named person
 * as ever: what was said in it may be about a child.
 */
export const wakeCall = (
  before: Call,
  { now, settings }: DutyContext,
): Result<Decided<Call>, 'nothing-to-do' | 'not-due-yet'> => {
  if (before.state !== 'open' || before.wake === undefined) return err('nothing-to-do');
  if (now < before.wake.fireAt) return err('not-due-yet');
  const facts = factsOf(before);
  const tellId = `${before.callId}-${facts.version}`;
  if (before.remindedAt !== undefined) {
    const after: Call = { state: 'open', ...facts, remindedAt: before.remindedAt, toldAt: now };
    return ok({
      after,
      tells: [{ tellId, about: 'call-left-open', to: supervisors, orElse: 'nobody' }],
      alerts: [],
      events: [{ type: 'call.overdue.v1', ...aboutOf(after) }],
    });
  }
  const again = addMilliseconds(now, inMilliseconds(settings.settings.openCall.tellAfter));
  const wake = wakeAt(before.callId, facts.version, again);
  const after: Call = { state: 'open', ...facts, remindedAt: now, wake };
  return ok({
    after,
    tells: [{ tellId, about: 'call-open', to: theseStaff([before.takenBy]), orElse: 'supervisors' }],
    alerts: [],
    events: [{ type: 'call.reminded.v1', ...aboutOf(after) }],
  });
};

const endedBy = ({ staffId, name }: NamedStaff, { now }: Ready) => ({ endedBy: { staffId, name }, endedAt: now });

export const closeCall = (
  before: Call,
  { disposition, note }: { disposition: QuickDisposition; note: string | null },
  by: NamedStaff,
  context: Ready,
): Result<Decided<Call>, CallRefusal> => {
  if (before.state !== 'open') return err({ code: 'call-ended' });
  const after: Call = { state: 'closed', ...factsOf(before), ...endedBy(by, context), disposition, note };
  const { staffId } = by;
  return ok(decided(after, [{ type: 'call.disposed.v1', ...aboutOf(after), disposition, staffId }]));
};

export type Referring = { referralId: ReceiptNumber; urgency: Urgency; told112: boolean | null };

export const referCall = (
  before: Call,
  referring: Referring,
  by: NamedStaff,
  context: Ready,
): Result<Decided<Call>, CallRefusal> => {
  if (before.state !== 'open') return err({ code: 'call-ended' });
  const after: Call = { state: 'referred', ...factsOf(before), ...endedBy(by, context), ...referring };
  const { staffId } = by;
  return ok(decided(after, [{ type: 'call.disposed.v1', ...aboutOf(after), disposition: 'case', staffId }]));
};
