import { wakeAt, type NamedStaff } from '../duty/duty.ts';
import { type Decided, type DutyContext } from '../duty/decided.ts';
import { supervisors, theseStaff } from '../duty/tell.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, inMilliseconds } from '../kernel/time.ts';
import { type CallBack, type callBackOutcomes } from './call-back.ts';

const aboutOf = ({ callBackId, callId, version }: CallBack) => ({ callBackId, callId, version });

export const promiseCallBack = (
  asked: Pick<CallBack, 'callBackId' | 'callId' | 'promisedBy' | 'dueAt' | 'why'>,
  { now }: DutyContext,
): Decided<CallBack> => {
  const wake = wakeAt(asked.callBackId, 1, asked.dueAt);
  const after: CallBack = { state: 'open', ...asked, version: 1, promisedAt: now, wake };
  const { staffId } = asked.promisedBy;
  return { after, tells: [], alerts: [], events: [{ type: 'call-back.promised.v1', ...aboutOf(after), staffId }] };
};

const factsOf = ({ callBackId, callId, version, promisedBy, promisedAt, dueAt, why }: CallBack) => ({
  callBackId,
  callId,
  version: version + 1,
  promisedBy,
  promisedAt,
  dueAt,
  why,
});

export const finishCallBack = (
  before: CallBack,
  { outcome, note }: { outcome: (typeof callBackOutcomes)[number]; note: string | null },
  by: NamedStaff,
  { now }: DutyContext,
): Result<Decided<CallBack>, { code: 'call-back-done' }> => {
  if (before.state === 'done') return err({ code: 'call-back-done' });
  const doneBy = { staffId: by.staffId, name: by.name };
  const late = now > before.dueAt;
  const after: CallBack = { state: 'done', ...factsOf(before), doneBy, doneAt: now, outcome, note, late };
  const { staffId } = by;
  return ok({
    after,
    tells: [],
    alerts: [],
    events: [{ type: 'call-back.done.v1', ...aboutOf(after), outcome, staffId }],
  });
};

/** Its hour came and nobody called: first whoever promised it is told, then the supervisor. Then it stays open. */
export const wakeCallBack = (
  before: CallBack,
  { now, settings }: DutyContext,
): Result<Decided<CallBack>, 'nothing-to-do' | 'not-due-yet'> => {
  if (!('wake' in before)) return err('nothing-to-do');
  if (now < before.wake.fireAt) return err('not-due-yet');
  const facts = factsOf(before);
  if (before.state === 'reminded') {
    const after: CallBack = { state: 'overdue', ...facts, remindedAt: before.remindedAt, toldAt: now };
    return ok({
      after,
      tells: [
        { tellId: `${before.callBackId}-overdue`, about: 'call-back-overdue', to: supervisors, orElse: 'nobody' },
      ],
      alerts: [],
      events: [{ type: 'call-back.overdue.v1', ...aboutOf(after) }],
    });
  }
  const again = addMilliseconds(now, inMilliseconds(settings.settings.callBackGrace));
  const wake = wakeAt(before.callBackId, facts.version, again);
  const after: CallBack = { state: 'reminded', ...facts, remindedAt: now, wake };
  return ok({
    after,
    tells: [
      {
        tellId: `${before.callBackId}-due`,
        about: 'call-back-due',
        to: theseStaff([before.promisedBy]),
        orElse: 'supervisors',
      },
    ],
    alerts: [],
    events: [{ type: 'call-back.reminded.v1', ...aboutOf(after) }],
  });
};
