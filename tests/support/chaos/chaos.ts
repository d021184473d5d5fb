import fc from 'fast-check';
import { fireTimerTask, notifyMessage, processReferralMessage } from '../../../shared/contracts/messages/messages.ts';
import { lanes, type Lane } from '../../../shared/domain/kernel/urgency.ts';
import { type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { type Couriers } from '../../../shared/ports/outbox.ts';
import { someReports, type SomeReport } from '../screening/arbitraries.ts';
import { submit } from '../spine/run.ts';
import { type Spine } from '../spine/spine.ts';

const couriers = ['enqueueReferrals', 'enqueueMessages', 'startTimer', 'publish'] as const satisfies (keyof Couriers)[];

/** One step of a day in which everything goes wrong. `crashAt`: which call of the stores kills the function; null: none. */
type Step =
  | { kind: 'submit'; report: SomeReport; crashAt: number | null }
  | { kind: 'dispatch'; records: number; crashAt: number | null; skipped: boolean }
  | { kind: 'screen'; lane: Lane; crashAt: number | null; twice: boolean }
  | { kind: 'send'; crashAt: number | null; twice: boolean }
  | { kind: 'outage'; of: (typeof couriers)[number][] }
  | { kind: 'workflows-lost' }
  | { kind: 'time'; seconds: number; crashAt: number | null }
  | { kind: 'sweep'; crashAt: number | null };

const crashAt = fc.option(fc.nat({ max: 6 }), { nil: null, freq: 3 });

export const someSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('submit'), report: someReports, crashAt }) },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('dispatch'),
        records: fc.integer({ min: 1, max: 25 }),
        crashAt,
        skipped: fc.boolean(),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('screen'),
        lane: fc.constantFrom(...lanes),
        crashAt,
        twice: fc.boolean(),
      }),
    },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('send'), crashAt, twice: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('outage'), of: fc.subarray([...couriers]) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('workflows-lost') }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('time'), seconds: fc.constantFrom(1, 31, 61, 301), crashAt }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep'), crashAt }) },
  ),
  { minLength: 3, maxLength: 40 },
);

export class Crash extends Error {}

/** Runs something that may be killed at one call of the stores, or fail because a courier is down. @returns whether it ended well. */
const attempt = async ({ db }: Spine, at: number | null, run: () => Promise<unknown>): Promise<boolean> => {
  let calls = 0;
  db.hooks.gate = () => {
    calls += 1;
    return at !== null && calls > at ? Promise.reject(new Crash()) : Promise.resolve();
  };
  try {
    await run();
    return true;
  } catch (error) {
    if (error instanceof Crash || error instanceof AggregateError) return false;
    if (error instanceof Error && error.message.endsWith('is down')) return false;
    throw error;
  } finally {
    db.hooks.gate = () => Promise.resolve();
  }
};

/** A message goes away only when it was handled; a duplicate may come after that. */
const workOff = async <M>(
  spine: Spine,
  queue: M[],
  at: number | null,
  twice: boolean,
  handle: (message: M) => Promise<unknown>,
) => {
  const [message] = queue;
  if (message === undefined) return;
  const done = await attempt(spine, at, () => handle(message));
  if (done && !twice) queue.shift();
};

export const takeStep = async (spine: Spine, step: Step, accepted: ReceiptNumber[], key: string): Promise<void> => {
  const { db, couriers: world, time } = spine;
  switch (step.kind) {
    case 'submit': {
      // The sender tries again with the same key until it has its 202.
      const once = async () => accepted.push(await submit(spine, step.report, key));
      if (!(await attempt(spine, step.crashAt, once))) await once();
      return;
    }
    case 'dispatch': {
      const batch = db.stream.slice(0, step.records);
      if ((await attempt(spine, step.crashAt, () => spine.deliver(batch))) || step.skipped)
        db.stream.splice(0, batch.length);
      return;
    }
    case 'screen':
      return workOff(spine, world.queues[step.lane], step.crashAt, step.twice, (message) =>
        spine.process(processReferralMessage.parse(message).referralId),
      );
    case 'send':
      return workOff(spine, world.queues.notify, step.crashAt, step.twice, (message) => {
        const parsed = notifyMessage.parse(message);
        return 'alertId' in parsed ? spine.sendPage(parsed) : spine.sendNotice(parsed);
      });
    case 'outage':
      world.refuse.clear();
      for (const courier of step.of) world.refuse.add(courier);
      return;
    case 'workflows-lost':
      world.executions.clear();
      return;
    case 'time':
      time.pass(step.seconds * 1_000);
      for (const [name, { timerId, fireAt }] of [...world.executions])
        if (
          fireAt <= time.now() &&
          (await attempt(spine, step.crashAt, () => spine.fire(fireTimerTask.parse({ timerId }).timerId)))
        )
          world.executions.delete(name);
      return;
    case 'sweep':
      await attempt(spine, step.crashAt, spine.sweep);
  }
};
