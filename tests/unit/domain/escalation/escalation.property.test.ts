import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after } from '../../../support/builders/time.ts';
import { somePolicies, someRotas, someTurns, type Turn } from '../../../support/escalation/arbitraries.ts';
import { expectRuleThree } from '../../../support/escalation/invariants.ts';
import { perform, raised, type World } from '../../../support/escalation/world.ts';
import { theAlert } from '../../../support/spine/run.ts';

const runs = 300;

/** Runs things at once: every read and write of the stores waits for the scheduler, and crashes where it is told to. */
const takeTurn = async (
  { spine }: World,
  turn: Turn,
  scheduler: fc.Scheduler,
): Promise<PromiseSettledResult<void>[]> => {
  spine.time.pass(turn.wait);
  spine.providers.failing.clear();
  for (const channel of turn.providers) spine.providers.failing.set(channel, 'ServiceUnavailable');
  let calls = 0;
  spine.db.hooks.gate = async (point) => {
    await scheduler.schedule(Promise.resolve(), point);
    calls += 1;
    if (turn.crashes.includes(calls - 1)) throw new Error('crash');
  };
  const outcomes = await scheduler.waitFor(Promise.allSettled(turn.ops.map((op) => perform(spine, op))));
  spine.db.hooks.gate = () => Promise.resolve();
  return outcomes;
};

const pendingTimer = ({ spine }: World) => [...spine.db.timers.values()].filter(({ state }) => state === 'pending');

/** Fires the timer that waits, when it is due. */
const fireNext = async (world: World): Promise<void> => {
  const [timer] = pendingTimer(world);
  if (timer === undefined) throw new Error('no timer waits');
  if (timer.fireAt > world.spine.time.now()) world.spine.time.set(timer.fireAt);
  await world.spine.fire(timer.timerId);
};

const byConsole = (staffId: string) => ({ staffId, name: `Numele ${staffId}`, via: 'console' }) as const;

/** As many people take the alert as it needs. */
const takenBy = async ({ spine }: World, ...people: string[]): Promise<void> => {
  for (const staffId of people)
    if (theAlert(spine).state !== 'acknowledged')
      await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by: byConsole(staffId) });
};

/** Policies whose acceptances expire. */
const someExpiring = fc
  .tuple(somePolicies, fc.integer({ min: 1, max: 30 }))
  .map(([policy, minutes]) => ({ ...policy, firstContactWithin: { minutes } }));

describe('whatever happens to an alert, in whatever order', () => {
  it('rule 3 holds, and only crashes fail', async () => {
    await fc.assert(
      fc.asyncProperty(somePolicies, someRotas, someTurns(), fc.scheduler(), async (policy, rota, turns, scheduler) => {
        const world = await raised(policy, rota);
        for (const turn of turns) {
          const outcomes = await takeTurn(world, turn, scheduler);
          for (const outcome of outcomes)
            if (outcome.status === 'rejected') expect(String(outcome.reason)).toBe('Error: crash');
        }
        expectRuleThree(world.history, rota);
      }),
      { numRuns: runs },
    );
  });

  it('it goes on until a named person answers: without one it pages for ever, with one it ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        somePolicies,
        someRotas,
        someTurns(false),
        fc.scheduler(),
        async (policy, rota, turns, scheduler) => {
          const world = await raised(policy, rota);
          for (const turn of turns) await takeTurn(world, turn, scheduler);
          const from = theAlert(world.spine).step;
          const running = theAlert(world.spine).policy;
          const levels = running.levels.length * running.rounds + 3;
          for (let level = 0; level < levels; level += 1) await fireNext(world);
          const alert = theAlert(world.spine);
          expect(alert.step).toBe(from + levels);
          expect(alert.position.kind).toBe('last-resort');
          expect(alert.state).not.toBe('acknowledged');

          await takenBy(world, 'dan', 'ana');
          expect(theAlert(world.spine)).toMatchObject({ state: 'acknowledged', acknowledgedBy: byConsole('dan') });
          await world.spine.advance(alert.alertId, { kind: 'first-contact', by: byConsole('dan') });
          expect(pendingTimer(world)).toEqual([]);
          expectRuleThree(world.history, rota);
        },
      ),
      { numRuns: runs / 2 },
    );
  });

  it('an acknowledgement at the very moment of the timeout has one winner, and it is the person in the end', async () => {
    await fc.assert(
      fc.asyncProperty(somePolicies, someRotas, fc.scheduler(), async (policy, rota, scheduler) => {
        const world = await raised(policy, rota);
        const { spine, history } = world;
        const before = theAlert(spine);
        const [timer] = pendingTimer(world);
        if (timer === undefined) throw new Error('no timer waits');
        spine.time.set(timer.fireAt);
        spine.db.hooks.gate = (point) => scheduler.schedule(Promise.resolve(), point);
        const by = byConsole('ana');
        const [answered, fired] = await scheduler.waitFor(
          Promise.all([spine.advance(before.alertId, { kind: 'acknowledged', by }), spine.fire(timer.timerId)]),
        );
        expect(answered.kind).toBe('changed');
        const alert = theAlert(spine);
        expect(alert.acceptances).toMatchObject([{ ...by, ended: null }]);
        // Of a pair the other one is still awaited.
        if (alert.needs === 1) expect(alert).toMatchObject({ state: 'acknowledged', acknowledgedBy: by });
        expect(history).toHaveLength(fired.outcome === 'changed' ? 3 : 2);
        expectRuleThree(history, rota);
      }),
      { numRuns: runs / 2 },
    );
  });

  it('nobody is paged any more once it is acknowledged: what waits to be sent is withdrawn', async () => {
    await fc.assert(
      fc.asyncProperty(
        somePolicies,
        someRotas,
        someTurns(false),
        fc.scheduler(),
        async (policy, rota, turns, scheduler) => {
          const world = await raised(policy, rota);
          for (const turn of turns) await takeTurn(world, turn, scheduler);
          const { spine } = world;
          spine.providers.failing.clear();
          await takenBy(world, 'ana', 'bogdan');
          expect(theAlert(spine).state).toBe('acknowledged');
          const sent = spine.providers.sent.length;
          for (const page of spine.db.pages.values()) await spine.sendPage(page);
          for (const { timerId } of spine.db.timers.values()) await spine.fire(timerId);
          spine.time.set(after(spine.time.now(), 86_400_000));
          expect(spine.providers.sent).toHaveLength(sent);
          expect([...spine.db.pages.values()].filter(({ state }) => state === 'pending')).toEqual([]);
        },
      ),
      { numRuns: runs / 3 },
    );
  });

  it('a first contact at the very moment when the acceptance expires has one winner', async () => {
    await fc.assert(
      fc.asyncProperty(someExpiring, someRotas, fc.scheduler(), async (policy, rota, scheduler) => {
        const world = await raised(policy, rota);
        const { spine, history } = world;
        await takenBy(world, 'ana', 'bogdan');
        const { alertId } = theAlert(spine);
        const [timer] = pendingTimer(world);
        if (timer === undefined) throw new Error('no timer waits');
        spine.time.set(timer.fireAt);
        spine.db.hooks.gate = (point) => scheduler.schedule(Promise.resolve(), point);
        const [noted, fired] = await scheduler.waitFor(
          Promise.all([
            spine.advance(alertId, { kind: 'first-contact', by: byConsole('ana') }),
            spine.fire(timer.timerId),
          ]),
        );
        expect([noted.kind === 'changed', fired.outcome === 'changed'].filter(Boolean)).toHaveLength(1);
        if (noted.kind === 'changed') {
          expect(theAlert(spine)).toMatchObject({ state: 'acknowledged', firstContactAt: timer.fireAt });
          expect(pendingTimer(world)).toEqual([]);
        } else {
          expect(noted).toMatchObject({ because: 'not-acknowledged' });
          expect(theAlert(spine)).toMatchObject({ firstContactAt: null });
          expect(theAlert(spine).state).not.toBe('acknowledged');
        }
        expectRuleThree(history, rota);
      }),
      { numRuns: runs / 2 },
    );
  });

  it('nobody keeps an alert without a first contact: when its time is over, it is paging again', async () => {
    await fc.assert(
      fc.asyncProperty(someExpiring, someRotas, someTurns(), fc.scheduler(), async (policy, rota, turns, scheduler) => {
        const world = await raised(policy, rota);
        const { spine } = world;
        for (const turn of turns) await takeTurn(world, turn, scheduler);
        await takenBy(world, 'carmen', 'dan', 'ana', 'bogdan');
        const taken = theAlert(spine);
        if (taken.state !== 'acknowledged') throw new Error('nobody took it');
        // A worse referral may have brought a policy of its own, by which an acceptance lasts.
        if (taken.firstContactAt !== null || taken.policy.firstContactWithin === undefined) return;
        if (taken.offer !== null && taken.offer.answerBy !== taken.contactBy) await fireNext(world);
        await fireNext(world);
        expect(theAlert(spine).state).not.toBe('acknowledged');
        expect(spine.time.now() >= (taken.contactBy ?? '')).toBe(true);
        expectRuleThree(world.history, rota);
      }),
      { numRuns: runs / 2 },
    );
  });
});
