import { wakeDispatch } from '../../domain/dispatch/decide-dispatch.ts';
import { type Dispatch, type DispatchRef } from '../../domain/dispatch/dispatch.ts';
import { type Decided, type DutyContext } from '../../domain/duty/decided.ts';
import { type DutyRef } from '../../domain/duty/duty.ts';
import { wakeHandover } from '../../domain/handover/decide-handover.ts';
import { type Handover, type HandoverRef } from '../../domain/handover/handover.ts';
import { assertNever, err, type Result } from '../../domain/kernel/result.ts';
import { type Call, type CallRef } from '../../domain/line/call.ts';
import { type CallBack, type CallBackRef } from '../../domain/line/call-back.ts';
import { wakeCall } from '../../domain/line/decide-call.ts';
import { wakeCallBack } from '../../domain/line/decide-call-back.ts';
import { type DutyStore } from '../../ports/duties.ts';
import { makeChangeDuty, type DutyDeps } from './change-duty.ts';

type Deps = DutyDeps & {
  handovers: DutyStore<Handover, HandoverRef>;
  dispatches: DutyStore<Dispatch, DispatchRef>;
  calls: DutyStore<Call, CallRef>;
  callBacks: DutyStore<CallBack, CallBackRef>;
};

type Waking<T> = (before: T, context: DutyContext) => Result<Decided<T>, 'nothing-to-do' | 'not-due-yet'>;

/**
 * Looks at a duty because its timer fired. A timer that fires early, late, twice, or after it was no longer needed is harmless.
 * Throws on an outage, and for a duty that is not in the table.
 * @returns the state it is in now, or why there was nothing to do; for the log.
 */
export const makeWakeDuty = ({ handovers, dispatches, calls, callBacks, ...deps }: Deps) => {
  const wake = async <T extends { version: number; state: string }, Ref extends DutyRef>(
    store: DutyStore<T, Ref>,
    ref: Ref,
    decide: Waking<T>,
  ): Promise<string> => {
    const change = makeChangeDuty({ ...deps, store });
    const woken = await change(ref, null, (before, context) => {
      const decided = decide(before, context);
      return decided.ok ? decided : err({ code: decided.error });
    });
    if (woken.ok) return woken.value.state;
    if (woken.error.code === 'not-found') throw new Error(`a ${ref.kind} that a timer waits for is not in the table`);
    return woken.error.code;
  };
  return (ref: DutyRef): Promise<string> => {
    switch (ref.kind) {
      case 'handover':
        return wake(handovers, ref, wakeHandover);
      case 'dispatch':
        return wake(dispatches, ref, wakeDispatch);
      case 'call':
        return wake(calls, ref, wakeCall);
      case 'call-back':
        return wake(callBacks, ref, wakeCallBack);
      default:
        return assertNever(ref);
    }
  };
};
export type WakeDuty = ReturnType<typeof makeWakeDuty>;
