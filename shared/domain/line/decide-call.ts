import { type NamedStaff } from '../duty/duty.ts';
import { type Decided, type DutyContext } from '../duty/decided.ts';
import { type FormAnswers } from '../form/answers.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { type ReceiptNumber } from '../referral/receipt.ts';
import { type Call, type QuickDisposition } from './call.ts';

export type CallRefusal = { code: 'call-ended' };

type Ready = Pick<DutyContext, 'now'>;

const aboutOf = ({ callId, version }: Call) => ({ callId, version });

const decided = (after: Call, events: Decided<Call>['events'] = []): Decided<Call> => ({
  after,
  tells: [],
  alerts: [],
  events,
});

export const startCall = (
  facts: Pick<Call, 'callId' | 'line' | 'takenBy' | 'callerPhone' | 'formVersion'>,
  { now }: Ready,
): Decided<Call> => {
  const after: Call = { state: 'open', ...facts, version: 1, startedAt: now, answers: {} };
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

/** What was answered so far, as a whole. */
export const answerCall = (before: Call, answers: FormAnswers): Result<Decided<Call>, CallRefusal> =>
  before.state === 'open' ? ok(decided({ state: 'open', ...factsOf(before), answers })) : err({ code: 'call-ended' });

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
