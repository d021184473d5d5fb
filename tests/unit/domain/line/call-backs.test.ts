import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callBack,
  callBackKind,
  callBackLists,
  callBackSteps,
  type CallBack,
} from '../../../../shared/domain/line/call-back.ts';
import { finishCallBack, promiseCallBack, wakeCallBack } from '../../../../shared/domain/line/decide-call-back.ts';
import { callBackIdOf, callIdOf } from '../../../support/builders/call.ts';
import { dutyContext, person } from '../../../support/builders/dispatch.ts';
import { after, hour, minute, monday } from '../../../support/builders/time.ts';

const dueAt = after(monday, hour);
const promised = promiseCallBack(
  {
    callBackId: callBackIdOf(1),
    callId: callIdOf(1),
    promisedBy: person('ana'),
    dueAt,
    why: 'Vrea sfat despre școală.',
  },
  dutyContext(),
).after;
const woken = (one: CallBack, now: typeof monday) => {
  const decided = wakeCallBack(one, dutyContext(now));
  if (!decided.ok) throw new Error(decided.error);
  return decided.value;
};

describe('a call back that nobody makes', () => {
  it('is not told before its hour', () => {
    expect(wakeCallBack(promised, dutyContext(after(dueAt, -1)))).toEqual({ ok: false, error: 'not-due-yet' });
  });

  it('is told at its hour to whoever promised it, then to the supervisor, and stays open', () => {
    const due = woken(promised, dueAt);
    expect(due.after).toMatchObject({ state: 'reminded', wake: { fireAt: after(dueAt, 15 * minute) } });
    expect(due.tells).toMatchObject([{ about: 'call-back-due', to: [{ staffId: 'ana' }], orElse: 'supervisors' }]);
    const overdue = woken(due.after, after(dueAt, 15 * minute));
    expect(overdue.tells).toMatchObject([{ about: 'call-back-overdue', to: [{ kind: 'role', role: 'supervisor' }] }]);
    expect(callBackKind.waitOf(overdue.after)).toBeNull();
    expect(callBackKind.listOf(overdue.after).key).toBe(callBackLists.open);
  });
});

describe('any sequence of wakings and endings', () => {
  const happening = fc.record({ minutes: fc.integer({ min: 0, max: 50 }), finish: fc.boolean() });

  it('ends only by a named person with an outcome, tells each once, and keeps the rest open', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 10 }), (happenings) => {
        let one = promised;
        let now = monday;
        const told: string[] = [];
        for (const { minutes, finish } of happenings) {
          now = after(now, minutes * minute);
          const decided = finish
            ? finishCallBack(one, { outcome: 'reached', note: null }, person('bogdan'), dutyContext(now))
            : wakeCallBack(one, dutyContext(now));
          if (!decided.ok) continue;
          const table: Partial<Record<string, string>> = callBackSteps[one.state];
          expect(decided.value.after.state).toBe(table[finish ? 'finish' : 'woken']);
          expect(callBack.parse(decided.value.after)).toEqual(decided.value.after);
          told.push(...decided.value.tells.map(({ about }) => about));
          one = decided.value.after;
        }
        expect(new Set(told).size).toBe(told.length);
        expect(callBackKind.listOf(one).key).toBe(one.state === 'done' ? callBackLists.done : callBackLists.open);
        if (one.state === 'done')
          expect(one).toMatchObject({ doneBy: person('bogdan'), outcome: 'reached', late: one.doneAt > dueAt });
        // Waiting for its timer, or told as far as can be.
        else expect(callBackKind.waitOf(one) !== null || told.includes('call-back-overdue')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
