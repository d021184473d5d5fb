import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReceiptNumber } from '../../../../shared/domain/referral/receipt.ts';
import { someReports, type SomeReport } from '../../../support/screening/arbitraries.ts';
import { expectAnnounced, expectOneCaseEach, expectScreened } from '../../../support/screening/invariants.ts';
import { submit } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const runs = 200;

/** Deliveries at once, each of one of the referrals; with crashes at these calls of the stores. */
type Batch = { of: number[]; crashes: number[] };

const someBatches = fc.array(
  fc.record({
    of: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }),
    crashes: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }),
  }),
  { maxLength: 5 },
);

const submitAll = async (spine: Spine, reports: readonly SomeReport[]): Promise<ReceiptNumber[]> => {
  const receipts: ReceiptNumber[] = [];
  for (const report of reports) receipts.push(await submit(spine, report));
  return receipts;
};

const processAtOnce = async (spine: Spine, ids: readonly ReceiptNumber[], batch: Batch, scheduler: fc.Scheduler) => {
  let calls = 0;
  spine.db.hooks.gate = async (point) => {
    await scheduler.schedule(Promise.resolve(), point);
    calls += 1;
    if (batch.crashes.includes(calls - 1)) throw new Error('crash');
  };
  const deliveries = batch.of.flatMap((index) => ids[index % ids.length] ?? []);
  const outcomes = await scheduler.waitFor(Promise.allSettled(deliveries.map((id) => spine.process(id))));
  spine.db.hooks.gate = () => Promise.resolve();
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(String(outcome.reason)).toBe('Error: crash');
};

const redeliverAll = async (spine: Spine, ids: readonly ReceiptNumber[]): Promise<void> => {
  for (const id of ids) await spine.process(id);
};

describe('screening, under crashes, duplicates and in any order', () => {
  it('gives every person one case, and every referral one outcome per subject and one alert', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someReports, { minLength: 1, maxLength: 4 }),
        someBatches,
        fc.scheduler(),
        async (reports, batches, scheduler) => {
          const spine = makeSpine();
          const ids = await submitAll(spine, reports);
          spine.db.hooks.committed = () => {
            expectOneCaseEach(spine.db);
          };
          for (const batch of batches) await processAtOnce(spine, ids, batch, scheduler);
          await redeliverAll(spine, ids);
          for (const id of ids) expectScreened(spine.db, id);
          expectAnnounced(spine.db);
        },
      ),
      { numRuns: runs },
    );
  });

  it('writes nothing more when it is done again', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(someReports, { minLength: 1, maxLength: 3 }),
        fc.scheduler(),
        async (reports, scheduler) => {
          const spine = makeSpine();
          const ids = await submitAll(spine, reports);
          await redeliverAll(spine, ids);
          let writes = 0;
          spine.db.hooks.committed = () => {
            writes += 1;
          };
          await processAtOnce(spine, ids, { of: [0, 1, 2, 0, 1, 2], crashes: [] }, scheduler);
          expect(writes).toBe(0);
        },
      ),
      { numRuns: runs / 4 },
    );
  });

  it('leaves nothing of a screening that crashed before it was written', async () => {
    await fc.assert(
      fc.asyncProperty(someReports, fc.integer({ min: 0, max: 2 }), async (report, reads) => {
        const spine = makeSpine();
        const id = await submit(spine, report);
        let calls = 0;
        spine.db.hooks.gate = () => {
          calls += 1;
          return calls > reads ? Promise.reject(new Error('crash')) : Promise.resolve();
        };
        await expect(spine.process(id)).rejects.toThrow('crash');
        const { referrals, persons, cases, alerts, pages, timers, events, timeline, deadlines } = spine.db;
        expect(referrals.get(id)?.referral.state).toBe('accepted');
        for (const table of [persons, cases, alerts, pages, timers, events, timeline, deadlines])
          expect(table.size).toBe(0);
      }),
      { numRuns: runs / 4 },
    );
  });
});
