import { describe, expect, it } from 'vitest';
import { type Alert } from '../../../shared/domain/alert/alert.ts';
import { cnpOf } from '../builders/people.ts';
import { alertIdOf, notificationOf } from '../builders/page.ts';
import { after, minute, monday, second } from '../builders/time.ts';
import { about, advanced, alertEvent, by, changeOf, loaded, screened } from './scenes.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';

const listed = async ({ alerts }: Repositories, state: 'open' | 'acknowledged', limit = 10): Promise<Alert[]> => {
  const found: Alert[] = [];
  let cursor: string | null = null;
  do {
    const page = await alerts.list(state, limit, cursor);
    if (!page.ok) throw new Error(page.error);
    found.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor !== null);
  return found;
};

const overdue = (step: number) => ({ kind: 'answer-overdue', step }) as const;
const acknowledged = (staffId: string) => ({ kind: 'acknowledged', by: by(staffId) }) as const;
const afterMinutes = (minutes: number) => after(monday, minutes * minute);

export const keepAlerts = (open: OpenRepositories): void => {
  describe('an alert', () => {
    it('is unknown before it is raised', async () => {
      const { alerts } = await open();
      expect(await alerts.load(alertIdOf(7))).toBeNull();
      expect(await alerts.loadAlert(alertIdOf(7))).toBeNull();
    });

    it('goes from level to level, with its pages in order and one timer that waits', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      for (let step = 1; step <= 11; step += 1) {
        const moved = await advanced(repositories, screening, overdue(step), after(monday, step * 600 * second));
        expect(moved.saved).toBe('written');
      }
      const { alert, pages } = await loaded(repositories, screening);
      expect(alert.step).toBe(12);
      expect(pages.map(({ step, ordinal }) => step * 100 + ordinal)).toEqual(
        pages.map(({ step, ordinal }) => step * 100 + ordinal).toSorted((a, b) => a - b),
      );
      expect(new Set(pages.map(({ step }) => step)).size).toBe(12);
      const waiting = await repositories.openWork.timers(
        await repositories.openWork.overdue('timer', after(monday, 24 * 60 * minute)),
      );
      expect(waiting.map(({ subject }) => ('step' in subject ? subject.step : null))).toEqual([12]);
    });

    it('is not written over a newer truth, and then nothing of the change is', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const before = await loaded(repositories, screening);
      await advanced(repositories, screening, acknowledged('ana'), afterMinutes(1));
      const late = changeOf(before, overdue(1), afterMinutes(5));
      const besides = { clocks: [], lines: [], events: [alertEvent(late, afterMinutes(5))] };
      expect(await repositories.alerts.save(before, late, besides)).toBe('conflict');
      const now = await loaded(repositories, screening);
      expect(now.alert).toMatchObject({ state: 'acknowledged', version: 2 });
      expect(now.pages).toHaveLength(before.pages.length);
    });

    it('is not written over a page that changed meanwhile', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const before = await loaded(repositories, screening);
      const [page] = before.pages;
      if (page?.state !== 'pending') throw new Error('no page waits');
      const failing = changeOf(
        before,
        { kind: 'page-failed', seen: 'sending', step: 1, ordinal: 1, failure: 'X' },
        afterMinutes(1),
      );
      const handed = { ...page, state: 'handed', handedAt: afterMinutes(1), providerMessageId: 'm' } as const;
      expect(await repositories.pages.settle(page, handed)).toBe('written');
      expect(await repositories.alerts.save(before, failing, { clocks: [], lines: [], events: [] })).toBe('conflict');
      expect((await loaded(repositories, screening)).alert.version).toBe(1);
    });

    it('has one winner when ten answer at the same moment', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const before = await loaded(repositories, screening);
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => {
          const change = changeOf(before, acknowledged(`om-${index}`), afterMinutes(1));
          const besides = { clocks: [], lines: [], events: [alertEvent(change, afterMinutes(1))] };
          return repositories.alerts.save(before, change, besides);
        }),
      );
      expect(answers.filter((answer) => answer === 'written')).toHaveLength(1);
      expect((await loaded(repositories, screening)).alert).toMatchObject({ state: 'acknowledged', version: 2 });
    });

    it('that is acknowledged ends its timer and gives its cases to whoever took it, unless somebody has them', async () => {
      const repositories = await open();
      const first = await screened(repositories, 1, about(cnpOf(1)));
      const second_ = await screened(repositories, 2, about(cnpOf(1)));
      await advanced(repositories, first, acknowledged('ana'), afterMinutes(1));
      await advanced(repositories, second_, acknowledged('bogdan'), afterMinutes(2));
      const [caseId] = second_.alert.caseIds;
      if (caseId === undefined) throw new Error('the alert has no case');
      expect(await repositories.cases.load(caseId)).toMatchObject({
        version: 4,
        assignedTo: { staffId: 'ana', name: 'Numele ana', at: afterMinutes(1) },
      });
      expect(await repositories.openWork.overdue('timer', afterMinutes(600))).toEqual([]);
    });

    it('passes a case on from whoever has it, and not from somebody who has it no longer', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const [caseId] = screening.alert.caseIds;
      if (caseId === undefined) throw new Error('the alert has no case');
      await advanced(repositories, screening, acknowledged('ana'), afterMinutes(1));
      await advanced(repositories, screening, { kind: 'offered', by: by('ana'), to: 'carmen' }, afterMinutes(2));
      const before = await loaded(repositories, screening);
      const change = changeOf(before, { kind: 'offer-accepted', by: by('carmen') }, afterMinutes(3));
      const besides = { clocks: [], lines: [], events: [alertEvent(change, afterMinutes(3))] };
      const pass = (from: string) =>
        repositories.alerts.save(before, change, { ...besides, passed: [{ caseId, from }] });
      expect(await pass('bogdan')).toBe('conflict');
      expect(await pass('ana')).toBe('written');
      expect(await repositories.cases.load(caseId)).toMatchObject({
        assignedTo: { staffId: 'carmen', at: afterMinutes(3) },
      });
    });

    it('that is offered waits for the end of the offer, with one timer, and is found when that is lost', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      await advanced(repositories, screening, acknowledged('ana'), afterMinutes(1));
      expect(await repositories.openWork.overdue('alert', afterMinutes(600))).toEqual([]);
      await advanced(repositories, screening, { kind: 'offered', by: by('ana'), to: 'carmen' }, afterMinutes(2));
      const waiting = await repositories.openWork.overdue('alert', afterMinutes(600));
      const [timer] = await repositories.openWork.timersOfAlerts(waiting);
      expect(await repositories.openWork.overdue('alert', afterMinutes(12))).toEqual([]);
      const pending = await repositories.openWork.timers(
        await repositories.openWork.overdue('timer', afterMinutes(600)),
      );
      expect(pending).toMatchObject([{ timerId: timer, fireAt: afterMinutes(12) }]);
      await advanced(repositories, screening, { kind: 'offer-taken-back', by: by('ana') }, afterMinutes(3));
      expect(await repositories.openWork.overdue('timer', afterMinutes(600))).toEqual([]);
      expect(await repositories.openWork.overdue('alert', afterMinutes(600))).toEqual([]);
    });

    it('notes the first contact on its cases once', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      await advanced(repositories, screening, acknowledged('ana'), afterMinutes(1));
      await advanced(repositories, screening, { kind: 'first-contact', by: by('ana') }, afterMinutes(2));
      const [caseId] = screening.alert.caseIds;
      if (caseId === undefined) throw new Error('the alert has no case');
      expect(await repositories.cases.load(caseId)).toMatchObject({ firstContactAt: afterMinutes(2) });
    });
  });

  describe('the lists of alerts', () => {
    it.each([1, 2, 10])('hold each alert where it is now, newest first, in pages of %i', async (limit) => {
      const repositories = await open();
      const raised = [];
      for (const number of [1, 2, 3, 4])
        raised.push(await screened(repositories, number, about(cnpOf(number)), after(monday, number * second)));
      const [first, , third] = raised;
      if (first === undefined || third === undefined) throw new Error('too few alerts');
      await advanced(repositories, first, acknowledged('ana'), afterMinutes(1));
      await advanced(repositories, third, acknowledged('ana'), afterMinutes(1));
      const ids = raised.map(({ alert }) => alert.alertId);
      const listOf = async (state: 'open' | 'acknowledged') =>
        (await listed(repositories, state, limit)).map(({ alertId }) => ids.indexOf(alertId));
      expect(await listOf('open')).toEqual([3, 1]);
      expect(await listOf('acknowledged')).toEqual([2, 0]);
    });

    it('refuse a cursor they did not make', async () => {
      const { alerts } = await open();
      expect(await alerts.list('open', 10, 'nonsense')).toEqual({ ok: false, error: 'cursor-invalid' });
    });
  });

  describe('a page', () => {
    const handed = { state: 'handed', handedAt: monday, providerMessageId: 'm-1' } as const;

    const pageOf = async (repositories: Repositories) => {
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const [page] = (await loaded(repositories, screening)).pages;
      if (page?.state !== 'pending') throw new Error('no page waits');
      return { page, screening };
    };

    it('is read by its number; one that was never written is not there', async () => {
      const repositories = await open();
      const { page } = await pageOf(repositories);
      expect(await repositories.pages.load(page)).toEqual(page);
      expect(await repositories.pages.load({ ...page, ordinal: 2 })).toBeNull();
    });

    it('settles from the state it was read in, once, and waits no more', async () => {
      const repositories = await open();
      const { page } = await pageOf(repositories);
      expect(await repositories.openWork.overdue('page', afterMinutes(10))).toHaveLength(1);
      expect(await repositories.pages.settle(page, { ...page, ...handed })).toBe('written');
      expect(await repositories.pages.settle(page, { ...page, ...handed, providerMessageId: 'm-2' })).toBe('stale');
      expect(await repositories.pages.load(page)).toEqual({ ...page, ...handed });
      expect(await repositories.openWork.overdue('page', afterMinutes(10))).toEqual([]);
    });

    it('whose link was used meanwhile is stale, so that the use is not lost', async () => {
      const repositories = await open();
      const { page, screening } = await pageOf(repositories);
      const answer = { ...acknowledged('ana'), link: { step: 1, ordinal: 1 } };
      await advanced(repositories, screening, answer, afterMinutes(1));
      expect(await repositories.pages.settle(page, { ...page, ...handed })).toBe('stale');
      expect(await repositories.pages.load(page)).toMatchObject({ state: 'pending', linkUsedAt: afterMinutes(1) });
    });

    it('that is nowhere is stale', async () => {
      const { pages } = await open();
      const nowhere = notificationOf();
      expect(await pages.settle(nowhere, nowhere)).toBe('stale');
    });
  });
};
