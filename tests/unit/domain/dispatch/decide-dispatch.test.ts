import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  stateSeen,
  stepDispatch,
  wakeDispatch,
  type DispatchRequest,
} from '../../../../shared/domain/dispatch/decide-dispatch.ts';
import { dispatch, dispatchSteps, hasEnded, type Dispatch } from '../../../../shared/domain/dispatch/dispatch.ts';
import { type Decided } from '../../../../shared/domain/duty/decided.ts';
import { someRota, staff } from '../../../support/builders/county.ts';
import { dutyContext, person, sent } from '../../../support/builders/dispatch.ts';
import { after, hour, minute, monday } from '../../../support/builders/time.ts';

const out = sent().after;
const checkIn = (word: 'safe' | 'duress' | 'wrong', checkInWithin: { minutes: number } | null = null) =>
  ({ step: 'check-in', word, checkInWithin }) as const;
const comeBack = (word: 'safe' | 'duress' | 'wrong') => ({ step: 'return', word }) as const;
const cancel = { step: 'cancel', reason: 'Familia a venit la sediu.' } as const;
const close = { step: 'close', outcome: 'team-safe', note: 'Am vorbit cu amândoi.' } as const;

const make = (before: Dispatch, request: DispatchRequest, who = 'ana', now = after(monday, minute)) =>
  stepDispatch(before, request, person(who), dutyContext(now));
const made = (before: Dispatch, request: DispatchRequest, who?: string, now?: typeof monday): Decided<Dispatch> => {
  const decided = make(before, request, who, now);
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value;
};
const silent = (before: Dispatch, now = after(monday, 30 * minute)) => {
  const decided = wakeDispatch(before, dutyContext(now));
  if (!decided.ok) throw new Error(decided.error);
  return decided.value;
};
const pagedBy = ({ alerts }: Decided<Dispatch>) =>
  alerts.flatMap(({ pages }) => pages.map(({ staffId, channel }) => `${staffId} ${channel}`));

describe('a mobile team', () => {
  it('is waited for from the moment it is sent', () => {
    expect(out).toMatchObject({ state: 'out', checkInBy: after(monday, 30 * minute), arrivedAt: null });
    expect(wakeDispatch(out, dutyContext(after(monday, 30 * minute - 1)))).toEqual({ ok: false, error: 'not-due-yet' });
  });

  it('moves its time with every check-in, and may be given more or less of it', () => {
    const now = after(monday, 20 * minute);
    expect(made(out, checkIn('safe'), 'ana', now).after).toMatchObject({
      checkInBy: after(now, 30 * minute),
      checkIns: 1,
    });
    const longer = made(out, checkIn('safe', { minutes: 90 }), 'ana', now).after;
    expect(longer).toMatchObject({ checkInBy: after(now, 90 * minute) });
    expect(wakeDispatch(longer, dutyContext(after(monday, hour)))).toEqual({ ok: false, error: 'not-due-yet' });
  });

  it('that is silent pages the supervisor by every channel at once, with a real alert', () => {
    const missed = silent(out);
    expect(missed.after).toMatchObject({ state: 'missing', alarms: [{ cause: 'missed-check-in' }] });
    expect(pagedBy(missed)).toEqual(['carmen sms', 'carmen email']);
    expect(missed.alerts[0]?.alert).toMatchObject({
      state: 'paging',
      urgency: 'immediate',
      about: { kind: 'check-in', dispatchId: out.dispatchId },
      referralId: out.referralId,
      caseIds: [],
    });
    expect(missed.events.map(({ type }) => type)).toEqual(['dispatch.alarm-raised.v1', 'alert.raised.v1']);
  });

  it('that is heard of after all is out again; its next silence is another alert', () => {
    const missed = silent(out);
    const again = made(missed.after, checkIn('safe'), 'bogdan', after(monday, 40 * minute)).after;
    expect(again).toMatchObject({ state: 'out', checkInBy: after(monday, 70 * minute) });
    const second = silent(again, after(monday, 70 * minute));
    expect(second.alerts[0]?.alert.alertId).not.toBe(missed.alerts[0]?.alert.alertId);
    expect(second.after.alarms).toHaveLength(2);
  });

  it('arrives once, whatever it says later', () => {
    const there = made(out, { step: 'arrive', word: 'safe', checkInWithin: null }).after;
    const again = made(there, { step: 'arrive', word: 'safe', checkInWithin: null }, 'ana', after(monday, hour)).after;
    expect(again.arrivedAt).toBe(after(monday, minute));
  });

  it('returns with the safe word, and then nothing is owed', () => {
    const back = made(out, comeBack('safe')).after;
    expect(back).toMatchObject({ state: 'returned', endedBy: person('ana') });
    expect(wakeDispatch(back, dutyContext(after(monday, 24 * hour)))).toEqual({ ok: false, error: 'nothing-to-do' });
    expect(make(back, checkIn('safe'))).toMatchObject({ error: { code: 'dispatch-step-illegal', legal: [] } });
  });

  it.each([checkIn('wrong'), comeBack('wrong')])('gets nowhere with a wrong word ($step)', (request) => {
    expect(make(out, request)).toEqual({ ok: false, error: { code: 'safe-word-wrong' } });
  });

  it('is cancelled by somebody else, with a reason, and only before it arrived', () => {
    expect(make(out, cancel)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(made(out, cancel, 'carmen').after).toMatchObject({ state: 'cancelled', endedBy: person('carmen') });
    const there = made(out, { step: 'arrive', word: 'safe', checkInWithin: null }).after;
    expect(make(there, cancel, 'carmen')).toMatchObject({ error: { code: 'dispatch-step-illegal' } });
    expect(make(silent(out).after, cancel, 'carmen')).toMatchObject({ error: { code: 'dispatch-step-illegal' } });
  });

  it('whose alarm stands is closed by somebody else, who says what became of it', () => {
    const missed = silent(out).after;
    expect(make(out, close, 'carmen')).toMatchObject({ error: { code: 'dispatch-step-illegal' } });
    expect(make(missed, close)).toEqual({ ok: false, error: { code: 'not-allowed' } });
    expect(made(missed, close, 'carmen').after).toMatchObject({ state: 'closed', outcome: 'team-safe' });
  });
});

describe('the word that means danger', () => {
  const now = after(monday, minute);

  it.each([
    [checkIn('duress'), checkIn('safe')],
    [comeBack('duress'), comeBack('safe')],
  ] as const)('raises the alarm and looks to the pair as if all were well', (danger, fine) => {
    const told = made(out, danger);
    expect(told.after).toMatchObject({ state: 'duress', alarms: [{ cause: 'duress', at: now }] });
    expect(pagedBy(told)).toEqual(['carmen sms', 'carmen email']);
    expect(stateSeen(told.after, 'ana')).toBe(made(out, fine).after.state);
    expect(stateSeen(told.after, 'carmen')).toBe('duress');
    expect(told.after.version).toBe(made(out, fine).after.version);
  });

  it('is not taken back by the safe word, nor by a return: only somebody else closes it', () => {
    const first = made(out, checkIn('duress')).after;
    const calm = made(first, checkIn('safe'), 'bogdan').after;
    const back = made(calm, comeBack('safe'), 'bogdan').after;
    expect([calm.state, back.state, stateSeen(back, 'ana')]).toEqual(['duress', 'duress', 'returned']);
    // Whoever forces them sees a journey that is over.
    expect(make(back, checkIn('safe'))).toMatchObject({ error: { state: 'returned', legal: [] } });
    expect(make(back, close, 'bogdan')).toMatchObject({ ok: false });
    expect(made(back, close, 'carmen').after.state).toBe('closed');
  });

  it('pages nobody of the pair, whatever their roles', () => {
    const rota = someRota({
      staff: [
        staff('ana', { roles: ['supervisor'] }),
        staff('bogdan', { roles: ['director'] }),
        staff('carmen', { roles: ['supervisor'] }),
        staff('dan', { roles: ['director'] }),
      ],
    });
    const decided = stepDispatch(out, checkIn('duress'), person('ana'), dutyContext(now, rota));
    if (!decided.ok) throw new Error(decided.error.code);
    expect(pagedBy(decided.value)).toEqual(['carmen sms', 'carmen email']);
    const alert = decided.value.alerts[0]?.alert;
    expect(JSON.stringify(alert?.policy)).not.toMatch(/"ana"|"bogdan"|"role"/);
  });
});

describe('any sequence of steps and silences', () => {
  const who = fc.constantFrom('ana', 'bogdan', 'carmen', 'dan');
  const word = fc.constantFrom('safe' as const, 'safe' as const, 'duress' as const, 'wrong' as const);
  const request: fc.Arbitrary<DispatchRequest> = fc.oneof(
    fc.record({
      step: fc.constantFrom('check-in' as const, 'arrive' as const),
      word,
      checkInWithin: fc.constant(null),
    }),
    fc.record({ step: fc.constant('return' as const), word }),
    fc.constant<DispatchRequest>(cancel),
    fc.constant<DispatchRequest>(close),
  );
  const happening = fc.record({
    minutes: fc.integer({ min: 0, max: 40 }),
    what: fc.oneof(fc.constant('silence' as const), fc.record({ request, who })),
  });

  it('keeps the table, and never ends a journey but by a named person', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 14 }), (happenings) => {
        let one = out;
        let now = monday;
        let danger = false;
        for (const { minutes, what } of happenings) {
          now = after(now, minutes * minute);
          const step = what === 'silence' ? 'silent' : what.request.step;
          const decided =
            what === 'silence'
              ? wakeDispatch(one, dutyContext(now))
              : stepDispatch(one, what.request, person(what.who), dutyContext(now));
          if (!decided.ok) continue;
          const { after: next, alerts } = decided.value;
          const spoken = what !== 'silence' && 'word' in what.request ? what.request.word : null;
          const table: Partial<Record<string, string>> = dispatchSteps[one.state];
          expect(next.state).toBe(spoken === 'duress' ? 'duress' : table[step]);
          expect(dispatch.parse(next)).toEqual(next);
          expect(next.version).toBe(one.version + 1);
          danger ||= spoken === 'duress';
          // An alarm is raised exactly when the team falls silent, or first says that it is in danger.
          const alarming =
            (one.state === 'out' && step === 'silent') || (spoken === 'duress' && one.state !== 'duress');
          expect(alerts).toHaveLength(alarming ? 1 : 0);
          if (danger && hasEnded(next)) {
            expect(next.state).toBe('closed');
            expect('endedBy' in next && next.endedBy.staffId).toMatch(/carmen|dan/);
          }
          if (hasEnded(next)) expect('endedBy' in next && next.endedBy.name).toMatch(/^Numele /);
          one = next;
        }
        // Open: a timer waits, or an alarm was raised that somebody has to close.
        if (!hasEnded(one)) expect(one.state === 'out' ? one.checkInBy > monday : one.alarms.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
