import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { moveClock } from '../../../shared/domain/clock/clock-change.ts';
import { type Case } from '../../../shared/domain/case/case.ts';
import { type Deadline, type OpenDeadline } from '../../../shared/domain/deadline/deadline.ts';
import { type Trigger } from '../../../shared/domain/deadline/decision.ts';
import { wakeOf } from '../../../shared/domain/deadline/wake-up.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { someSettings } from '../builders/county.ts';
import { cnpOf } from '../builders/people.ts';
import { receiptOf } from '../builders/referral.ts';
import { aReport, subjectBody } from '../builders/report.ts';
import { after, hour, minute, monday } from '../builders/time.ts';
import { changeOf, theCase } from './cases.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';
import { about, advanced, by, decided, screened } from './scenes.ts';

const nothing = { timeline: [], notices: [], alerts: [] };
const day = 24 * hour;

/** The one clock of a referral that waits for an answer: its sender's promise. */
const theClock = async (repositories: Repositories): Promise<OpenDeadline> => {
  const report = aReport({ subjects: [subjectBody({ address: { siruta: '174744' } })] });
  await screened(repositories, 1, report);
  const [clock] = await repositories.clocks.all({ kind: 'referral', referralId: receiptOf(1) });
  if (clock?.state !== 'open') throw new Error('no clock runs');
  return clock;
};

/** Moves a clock as the application does, and writes it. */
const moved = async ({ clocks }: Repositories, before: Deadline, trigger: Trigger, now: Instant): Promise<Deadline> => {
  const context = { settings: { version: 1, settings: someSettings() }, now, digest: sha256 };
  const [change] = moveClock(before, trigger, context);
  if (change === undefined) throw new Error('the clock did not move');
  if ((await clocks.save(before.owner, [change], nothing, [], now)) !== 'written') throw new Error('not written');
  return change.after;
};

/** A clock after its strict instant, unmet. */
const breachedAt = (repositories: Repositories, clock: Deadline, now: Instant): Promise<Deadline> =>
  moved(repositories, clock, { kind: 'woken', timerId: wakeOf(clock)?.timerId ?? null }, now);

const metAt = (repositories: Repositories, clock: Deadline, now: Instant): Promise<Deadline> =>
  moved(repositories, clock, { kind: 'met', at: now, by: { kind: 'service' } }, now);

export const keepBoard = (open: OpenRepositories): void => {
  describe('what a board reads', () => {
    it('is nothing in an empty county', async () => {
      const { board } = await open();
      expect(await board.alerts()).toEqual([]);
      expect(await board.cases()).toEqual([]);
      expect(await board.clocks(after(monday, day))).toEqual([]);
      expect([await board.handovers(), await board.dispatches(), await board.callBacks()]).toEqual([[], [], []]);
    });

    it('are alerts as long as nobody has them', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      expect((await repositories.board.alerts()).map(({ alertId }) => alertId)).toEqual([screening.alert.alertId]);
      await advanced(repositories, screening, { kind: 'acknowledged', by: by('ana') }, after(monday, minute));
      expect(await repositories.board.alerts()).toEqual([]);
    });

    it('are cases until they are closed for good, and again when they are opened again', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      expect(await repositories.board.cases()).toEqual([opened]);
      const closed: Case = { ...opened, stage: 'closed', closedAt: monday, closingReason: 'other' };
      const closing = changeOf(closed);
      expect(await repositories.caseFiles.save(closing)).toBe('written');
      expect(await repositories.board.cases()).toEqual([]);
      expect(await repositories.cases.list(10, null)).toMatchObject({ ok: true, value: { items: [] } });
      const reopening = changeOf({ ...opened, version: 2, stage: 'reopened' }, {}, after(monday, 2 * minute));
      await repositories.caseFiles.save(reopening);
      expect(await repositories.board.cases()).toEqual([reopening.case]);
    });

    it('are clocks that run out before an instant, and those that passed unmet until they are met', async () => {
      const repositories = await open();
      const { board } = repositories;
      const clock = await theClock(repositories);
      expect(await board.clocks(clock.strictDue)).toEqual([]);
      expect(await board.clocks(after(clock.strictDue, minute))).toEqual([clock]);

      const late = after(clock.strictDue, minute);
      const breached = await breachedAt(repositories, clock, late);
      expect(await board.clocks(monday)).toEqual([breached]);

      const met = await metAt(repositories, breached, after(late, hour));
      expect(met.state).toBe('met');
      expect(await board.clocks(after(late, 10 * day))).toEqual([]);
    });
  });

  describe('breaches', () => {
    it('are found by the instant they were recorded at, whatever became of the clock since', async () => {
      const repositories = await open();
      const { breaches } = repositories;
      const clock = await theClock(repositories);
      const late = after(clock.strictDue, minute);
      const breached = await breachedAt(repositories, clock, late);
      expect(await breaches.recordedBetween(late, after(late, minute))).toEqual([breached]);
      expect(await breaches.recordedBetween(monday, late)).toEqual([]);

      const met = await metAt(repositories, breached, after(late, hour));
      expect(await breaches.recordedBetween(late, after(late, minute))).toEqual([met]);
    });

    it('know the cases they are of', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      expect(await repositories.breaches.casesOf([opened.caseId])).toEqual([opened]);
      expect(await repositories.breaches.casesOf([])).toEqual([]);
    });
  });

  describe('facts', () => {
    it('lie by the month a referral came in, once for each, without anything of anybody', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const [fact, ...more] = await repositories.facts.ofMonth('2026-11');
      expect(more).toEqual([]);
      expect(fact).toEqual(screening.fact);
      expect(fact).toMatchObject({
        referralId: receiptOf(1),
        source: 'school',
        subjects: [{ outcome: 'case-opened' }],
      });
      expect(await repositories.facts.ofMonth('2026-10')).toEqual([]);
    });

    it('are not written for a screening that lost its race', async () => {
      const repositories = await open();
      const [first, second] = [
        await decided(repositories, 1, about(cnpOf(1))),
        await decided(repositories, 2, about(cnpOf(1))),
      ];
      await repositories.screenings.save(first, []);
      expect(await repositories.screenings.save(second, [])).toBe('conflict');
      expect((await repositories.facts.ofMonth('2026-11')).map(({ referralId }) => referralId)).toEqual([receiptOf(1)]);
    });
  });
};
