import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { noteEntry } from '../../../shared/domain/case/note.ts';
import { newCaseId } from '../../../shared/domain/kernel/ids.ts';
import { asked, requestIdOf, writeOf } from '../builders/institution-request.ts';
import { cnpOf } from '../builders/people.ts';
import { personOf, receiptOf } from '../builders/referral.ts';
import { after, hour, minute, monday, second } from '../builders/time.ts';
import { answered } from './requests.ts';
import { theCase } from './cases.ts';
import { type OpenRepositories, type Repositories } from './repositories.ts';
import { about, screened } from './scenes.ts';

const nobody = newCaseId(sha256('nobody'));
const by = { staffId: 'ana', name: 'Ana' };
const note = (text: string, key: string, at = monday) => noteEntry(nobody, { text, key, by }, at, sha256);

const threeCases = async (repositories: Repositories): Promise<void> => {
  for (const number of [1, 2, 3])
    await screened(repositories, number, about(cnpOf(number)), after(monday, number * second));
};

export const keepCasework = (open: OpenRepositories): void => {
  describe('many cases at once', () => {
    it('are had by their ids, and the newest of the county, which says whether there are others', async () => {
      const repositories = await open();
      const { manyCases } = repositories;
      expect(await manyCases.newest(5)).toEqual({ cases: [], complete: true });
      await threeCases(repositories);
      const { cases, complete } = await manyCases.newest(2);
      expect(cases.map(({ openedBy }) => openedBy)).toEqual([3, 2].map(receiptOf));
      expect(complete).toBe(false);
      expect((await manyCases.newest(9)).cases).toHaveLength(3);
      const [newest] = cases;
      if (newest === undefined) throw new Error('no case');
      expect(await manyCases.cases([newest.caseId, nobody])).toEqual([newest]);
    });
  });

  describe('a search', () => {
    it('finds persons by their ids, and what a referral became', async () => {
      const repositories = await open();
      const opened = await theCase(repositories);
      const { searches } = repositories;
      expect(await searches.persons([personOf(cnpOf(1)), personOf(cnpOf(9))])).toMatchObject([
        { personId: opened.personId, currentCaseId: opened.caseId },
      ]);
      expect(await searches.casesOfReferral(receiptOf(1))).toEqual([opened.caseId]);
      expect(await searches.casesOfReferral(receiptOf(9))).toBeNull();
    });

    it('is noted once, with what it showed', async () => {
      const { searches, cases } = await open();
      const search = {
        staffId: 'ana',
        at: monday,
        requestId: 'r-1',
        by: 'name',
        term: 'popescu',
        shown: [nobody],
      } as const;
      await searches.note({ ...search, shown: [...search.shown] });
      const read = { caseId: nobody, staffId: 'ana', at: monday, requestId: 'r-1' };
      await expect(cases.noteRead(read)).rejects.toThrow('twice under one request id');
      await expect(searches.note({ ...search, shown: [] })).rejects.toThrow('noted twice');
    });
  });

  describe('the alerts of a case', () => {
    it('are found by its referrals', async () => {
      const repositories = await open();
      const { alert } = await screened(repositories, 1, about(cnpOf(1)));
      const { caseAlerts } = repositories;
      expect(await caseAlerts.idsOf([receiptOf(1), receiptOf(9)])).toEqual([alert.alertId]);
      expect(await caseAlerts.load([alert.alertId])).toMatchObject([{ alertId: alert.alertId }]);
      expect(await caseAlerts.load([])).toEqual([]);
    });
  });

  describe('a note', () => {
    it('is a line of the history, written once under its key', async () => {
      const { caseNotes, caseFiles } = await open();
      const first = note('Am vorbit cu bunica.', 'k-1');
      expect(await caseNotes.add(nobody, first)).toEqual(first);
      expect(await caseNotes.add(nobody, note('Altceva', 'k-1', after(monday, minute)))).toEqual(first);
      const second_ = note('Altceva', 'k-2', after(monday, hour));
      await caseNotes.add(nobody, second_);
      expect(await caseFiles.timeline(nobody)).toEqual([first, second_]);
    });
  });

  describe('requests that wait', () => {
    it('are listed over all institutions, newest first, in pages, until they end', async () => {
      const { requests } = await open();
      const askings = ['scoala-12', 'politie-1', 'spital-1'].map((institutionId, index) =>
        asked({ number: index + 1, institutionId, askedAt: after(monday, index * second) }),
      );
      for (const one of askings) await requests.save(writeOf(one, one.after.askedAt));
      const list = async (limit: number, cursor: string | null = null) => {
        const page = await requests.waiting(limit, cursor);
        if (!page.ok) throw new Error(page.error);
        return { ids: page.value.items.map(({ requestId }) => requestId), next: page.value.next };
      };
      const first = await list(2);
      expect(first.ids).toEqual([3, 2].map((number) => requestIdOf(number)));
      expect(await list(2, first.next)).toEqual({ ids: [requestIdOf(1)], next: null });
      const [oldest] = askings;
      if (oldest !== undefined) await requests.save(writeOf(answered(oldest), after(monday, hour)));
      expect((await list(9)).ids).toEqual([3, 2].map((number) => requestIdOf(number)));
      expect(await requests.waiting(9, 'nonsense')).toEqual({ ok: false, error: 'cursor-invalid' });
    });
  });
};
