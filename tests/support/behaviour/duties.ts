import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { toChange } from '../../../shared/application/duties/change-duty.ts';
import { stepDispatch, wakeDispatch } from '../../../shared/domain/dispatch/decide-dispatch.ts';
import { dispatchKind, dispatchLists, type Dispatch } from '../../../shared/domain/dispatch/dispatch.ts';
import { type Decided } from '../../../shared/domain/duty/decided.ts';
import { recordHandover, signHandover, wakeHandover } from '../../../shared/domain/handover/decide-handover.ts';
import { handoverKind, handoverLists } from '../../../shared/domain/handover/handover.ts';
import { firstLook } from '../../../shared/domain/handover/shift-changes.ts';
import { callBackKind, callBackLists } from '../../../shared/domain/line/call-back.ts';
import { callKind, callsOfMonth, type Call } from '../../../shared/domain/line/call.ts';
import { finishCallBack, promiseCallBack } from '../../../shared/domain/line/decide-call-back.ts';
import { closeCall, referCall, startCall } from '../../../shared/domain/line/decide-call.ts';
import { aCall, callBackIdOf, callIdOf } from '../builders/call.ts';
import { someRota } from '../builders/county.ts';
import { anOrder, dutyContext, person, sent } from '../builders/dispatch.ts';
import { alertIdOf } from '../builders/page.ts';
import { anAccepted } from '../builders/referral.ts';
import { aReport } from '../builders/report.ts';
import { after, hour, minute, monday } from '../builders/time.ts';
import { newDispatchId } from '../../../shared/domain/kernel/ids.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';

const carmen = someRota().staff.find(({ staffId }) => staffId === 'carmen');
if (carmen === undefined) throw new Error('no carmen');

const decidedOf = <T>(result: { ok: true; value: Decided<T> } | { ok: false; error: unknown }): Decided<T> => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** The timers that wait, by their due time. */
const waiting = async ({ openWork }: Repositories) =>
  openWork.timers(await openWork.overdue('timer', after(monday, 1_000 * hour)));

const handoverAt = (layer: string, alerts = 2, at = monday) =>
  recordHandover(
    { layer, at, outgoing: ['ana'], incoming: ['bogdan'] },
    Array.from({ length: alerts }, (_, index) => alertIdOf(index)),
    dutyContext(at),
  );

export const keepDuties = (open: OpenRepositories): void => {
  describe('a handover', () => {
    const saved = async (repositories: Repositories, layer = 'first') => {
      const decided = handoverAt(layer);
      const ref = handoverKind.refOf(decided.after);
      const change = toChange(null, decided, ref, dutyContext());
      return { decided, ref, change, answer: await repositories.handovers.save(change) };
    };

    it('is written once, with its timer and the notices to both', async () => {
      const repositories = await open();
      const { answer, ref, decided, change } = await saved(repositories);
      expect(answer).toBe('written');
      expect(await repositories.handovers.load(ref)).toEqual(decided.after);
      expect(await waiting(repositories)).toMatchObject([{ subject: ref, fireAt: after(monday, 10 * minute) }]);
      const notices = await repositories.openWork.overdue('notice', after(monday, hour));
      expect(notices).toHaveLength(change.notices.length);
      expect(change.notices).toHaveLength(4);
      const [notice] = change.notices;
      expect(notice && (await repositories.notices.load(notice))).toEqual(notice);
      const work = await repositories.outbox.read(notices);
      expect(work.map(({ kind }) => kind)).toEqual(change.notices.map(() => 'send-notice'));
      expect(await repositories.openWork.overdue('event', after(monday, hour))).toHaveLength(1);
      expect((await saved(repositories)).answer).toBe('conflict');
    });

    it('is not written over a newer truth, and moves its one timer', async () => {
      const repositories = await open();
      const { ref, decided } = await saved(repositories);
      const late = dutyContext(after(monday, 10 * minute));
      const woken = decidedOf(wakeHandover(decided.after, late));
      expect(await repositories.handovers.save(toChange(decided.after, woken, ref, late))).toBe('written');
      expect(await waiting(repositories)).toMatchObject([{ fireAt: after(monday, 20 * minute) }]);
      const signed = decidedOf(signHandover(decided.after, carmen, null, late));
      expect(await repositories.handovers.save(toChange(decided.after, signed, ref, late))).toBe('conflict');
      expect(await repositories.handovers.load(ref)).toEqual(woken.after);
      const again = decidedOf(signHandover(woken.after, carmen, 'Am citit.', late));
      expect(await repositories.handovers.save(toChange(woken.after, again, ref, late))).toBe('written');
      expect(await waiting(repositories)).toEqual([]);
    });

    it.each([1, 10])('stands in the list of its state, newest first, in pages of %i', async (limit) => {
      const repositories = await open();
      for (const [index, layer] of ['a', 'b', 'c'].entries()) {
        const decided = handoverAt(layer, index === 1 ? 0 : 1, after(monday, index * minute));
        await repositories.handovers.save(
          toChange(null, decided, handoverKind.refOf(decided.after), dutyContext(after(monday, index * minute))),
        );
      }
      const listed = async (list: string) => {
        const layers: string[] = [];
        let cursor: string | null = null;
        do {
          const page = await repositories.handovers.list(list, limit, cursor);
          if (!page.ok) throw new Error(page.error);
          layers.push(...page.value.items.map(({ layer }) => layer));
          cursor = page.value.next;
        } while (cursor !== null);
        return layers;
      };
      expect(await listed(handoverLists.open)).toEqual(['c', 'a']);
      expect(await listed(handoverLists.ended)).toEqual(['b']);
      expect(await repositories.handovers.list(handoverLists.open, 1, 'nonsense')).toMatchObject({
        error: 'cursor-invalid',
      });
    });
  });

  describe('the look who is on call', () => {
    it('is written over the one before it only, with what it found or not at all', async () => {
      const { looks, handovers } = await open();
      expect(await looks.load()).toBeNull();
      const first = firstLook(someRota(), monday);
      expect(await looks.save(first, [])).toBe('written');
      expect(await looks.save(first, [])).toBe('conflict');
      const found = ['first', 'second'].map((layer) => handoverAt(layer));
      const changes = found.map((decided) => toChange(null, decided, handoverKind.refOf(decided.after), dutyContext()));
      const next = { ...first, version: 2, lookedUntil: after(monday, minute) };
      expect(await looks.save({ ...next, version: 3 }, changes)).toBe('conflict');
      expect(await handovers.list(handoverLists.open, 10, null)).toMatchObject({ value: { items: [] } });
      expect(await looks.save(next, changes)).toBe('written');
      expect(await looks.load()).toEqual(next);
      expect(await handovers.list(handoverLists.open, 10, null)).toMatchObject({ value: { items: [{}, {}] } });
    });
  });

  describe('a dispatch', () => {
    it('that falls silent is written with its alert, pages and timers, all or nothing', async () => {
      const repositories = await open();
      const { dispatches, alerts } = repositories;
      const team = sent();
      const ref = dispatchKind.refOf(team.after);
      expect(await dispatches.save(toChange(null, team, ref, dutyContext()))).toBe('written');
      const late = dutyContext(after(monday, 30 * minute));
      const missed = decidedOf(wakeDispatch(team.after, late));
      const change = toChange<Dispatch>(team.after, missed, ref, late);
      expect(await dispatches.save(change)).toBe('written');
      expect(await dispatches.save(change)).toBe('conflict');
      const alertId = missed.alerts[0]?.alert.alertId;
      if (alertId === undefined) throw new Error('no alert was raised');
      expect(await alerts.load(alertId)).toMatchObject({
        alert: { about: { kind: 'check-in', dispatchId: ref.dispatchId }, state: 'paging' },
        pages: [{ staffId: 'carmen' }, { staffId: 'carmen' }],
      });
      expect((await waiting(repositories)).map(({ subject }) => subject.kind)).toEqual(['alert-step']);
    });

    it('moves its timer with each check-in, and leaves the open list when the team is back', async () => {
      const repositories = await open();
      const { dispatches } = repositories;
      const team = sent({ dispatchId: newDispatchId(sha256('another')) });
      const ref = dispatchKind.refOf(team.after);
      await dispatches.save(toChange(null, team, ref, dutyContext()));
      const later = dutyContext(after(monday, 10 * minute));
      const heard = decidedOf(
        stepDispatch(team.after, { step: 'check-in', word: 'safe', checkInWithin: null }, person('ana'), later),
      );
      expect(await dispatches.save(toChange(team.after, heard, ref, later))).toBe('written');
      expect(await waiting(repositories)).toMatchObject([{ fireAt: after(monday, 40 * minute) }]);
      const back = decidedOf(stepDispatch(heard.after, { step: 'return', word: 'safe' }, person('ana'), later));
      expect(await dispatches.save(toChange(heard.after, back, ref, later))).toBe('written');
      expect(await waiting(repositories)).toEqual([]);
      expect(await dispatches.list(dispatchLists.open, 10, null)).toMatchObject({ value: { items: [] } });
      expect(await dispatches.list(dispatchLists.ended, 10, null)).toMatchObject({
        value: { items: [{ pair: anOrder().pair }] },
      });
    });
  });

  describe('a call', () => {
    const started = async ({ calls }: Repositories, one: Call = aCall()) => {
      const decided = { after: one, tells: [], alerts: [], events: [] };
      if ((await calls.save(toChange(null, decided, null, dutyContext()))) !== 'written')
        throw new Error('not written');
      return one;
    };
    const referring = (one: Call, number: number) => {
      const referral = anAccepted(number);
      const wanted = { referralId: referral.referralId, urgency: 'urgent', told112: null } as const;
      const decided = decidedOf(referCall(one, wanted, person('ana'), dutyContext()));
      return { referral, change: toChange(one, decided, null, dutyContext()) };
    };

    it('becomes a referral in one transaction, once', async () => {
      const repositories = await open();
      const one = await started(repositories);
      const { referral, change } = referring(one, 1);
      expect(await repositories.callStore.refer(change, referral, aReport())).toEqual({ written: true });
      expect(await repositories.callStore.refer(change, referral, aReport())).toEqual({
        written: false,
        existing: referral,
      });
      expect(await repositories.calls.load(callKind.refOf(one))).toMatchObject({
        state: 'referred',
        referralId: referral.referralId,
      });
      expect(await repositories.referrals.load(referral.referralId)).toEqual({ referral, report: aReport() });
      expect(await repositories.openWork.overdue('referral', after(monday, hour))).toHaveLength(1);
    });

    it('waits with the timer that looks at it, which its end closes', async () => {
      const { calls, timers, openWork } = await open();
      const facts = {
        callId: callIdOf(1),
        line: '119',
        takenBy: person('ana'),
        callerPhone: null,
        formVersion: 1,
      } as const;
      const taken = startCall(facts, dutyContext());
      expect(await calls.save(toChange(null, taken, null, dutyContext()))).toBe('written');
      const waits = callKind.waitOf(taken.after);
      if (waits === null) throw new Error('no timer looks at it');
      expect(await timers.load(waits.wake.timerId)).toMatchObject({ state: 'pending', subject: waits.subject });
      const closed = decidedOf(
        closeCall(taken.after, { disposition: 'test', note: null }, person('ana'), dutyContext()),
      );
      expect(await calls.save(toChange(taken.after, closed, null, dutyContext()))).toBe('written');
      expect(await timers.load(waits.wake.timerId)).toMatchObject({ state: 'done' });
      expect(await openWork.overdue('timer', after(monday, 2 * hour))).toEqual([]);
    });

    it('that changed meanwhile becomes none', async () => {
      const repositories = await open();
      const one = await started(repositories);
      const closed = decidedOf(closeCall(one, { disposition: 'test', note: null }, person('ana'), dutyContext()));
      expect(await repositories.calls.save(toChange(one, closed, null, dutyContext()))).toBe('written');
      const { referral, change } = referring(one, 1);
      expect(await repositories.callStore.refer(change, referral, aReport())).toBe('conflict');
      expect(await repositories.referrals.load(referral.referralId)).toBeNull();
    });

    it('is listed by its month in Romania, and its reads are noted once each', async () => {
      const repositories = await open();
      await started(repositories, aCall({}, 1));
      await started(repositories, aCall({ startedAt: '2026-11-30T22:30:00.000Z' }, 2));
      const ids = async (month: string) => {
        const page = await repositories.calls.list(callsOfMonth(month), 10, null);
        return page.ok ? page.value.items.map(({ callId }) => callId) : [];
      };
      expect(await ids('2026-11')).toEqual([callIdOf(1)]);
      expect(await ids('2026-12')).toEqual([callIdOf(2)]);
      const read = { callId: callIdOf(1), staffId: 'ana', at: monday, requestId: 'r-1' };
      await repositories.callStore.noteRead(read);
      await expect(repositories.callStore.noteRead(read)).rejects.toThrow('twice');
    });
  });

  describe('a promise to call back', () => {
    it('waits with its timer in the partition of its call, and leaves the open list when it is done', async () => {
      const repositories = await open();
      const { callBacks } = repositories;
      const asked = {
        callBackId: callBackIdOf(1),
        callId: callIdOf(1),
        promisedBy: person('ana'),
        dueAt: after(monday, hour),
        why: 'x',
      };
      const decided = promiseCallBack(asked, dutyContext());
      const ref = callBackKind.refOf(decided.after);
      expect(await callBacks.save(toChange(null, decided, ref, dutyContext()))).toBe('written');
      expect(await waiting(repositories)).toMatchObject([{ subject: ref, fireAt: asked.dueAt }]);
      const done = decidedOf(
        finishCallBack(decided.after, { outcome: 'reached', note: null }, person('bogdan'), dutyContext()),
      );
      expect(await callBacks.save(toChange(decided.after, done, ref, dutyContext()))).toBe('written');
      expect(await waiting(repositories)).toEqual([]);
      expect(await callBacks.list(callBackLists.open, 10, null)).toMatchObject({ value: { items: [] } });
      expect(await callBacks.list(callBackLists.done, 10, null)).toMatchObject({ value: { items: [done.after] } });
    });
  });
};
