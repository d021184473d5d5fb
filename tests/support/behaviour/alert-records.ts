import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { planDrill } from '../../../shared/domain/drill/plan-drill.ts';
import { timerId } from '../../../shared/domain/kernel/ids.ts';
import { reachAt } from '../../../shared/domain/rota/on-call.ts';
import { someRota, someSettings } from '../builders/county.ts';
import { cnpOf } from '../builders/people.ts';
import { after, minute, monday, second } from '../builders/time.ts';
import { about, advanced, by, loaded, screened } from './scenes.ts';
import { type OpenRepositories } from './repositories.ts';

export const keepAlertRecords = (open: OpenRepositories): void => {
  describe('the records of alerts', () => {
    it('hold each alert of a period once, open or answered, with its pages; its first instant is in it, its last is not', async () => {
      const repositories = await open();
      const raised = [];
      for (const number of [0, 1, 2, 3])
        raised.push(await screened(repositories, number + 1, about(cnpOf(number + 1)), after(monday, number * second)));
      const [, second_] = raised;
      if (second_ === undefined) throw new Error('no alert');
      await advanced(repositories, second_, { kind: 'acknowledged', by: by('ana') }, after(monday, minute));
      const found = await repositories.alertRecords.raisedBetween(
        'real',
        after(monday, second),
        after(monday, 3 * second),
      );
      const wanted = await Promise.all(raised.slice(1, 3).map((one) => loaded(repositories, one)));
      const byId = (a: (typeof found)[number], b: (typeof found)[number]) =>
        a.alert.alertId < b.alert.alertId ? -1 : 1;
      expect(found.toSorted(byId)).toEqual(wanted.toSorted(byId));
      expect(await repositories.alertRecords.raisedBetween('drills', monday, after(monday, minute))).toEqual([]);
    });

    it('keep drills apart', async () => {
      const repositories = await open();
      const drill = planDrill(
        { key: 'one', urgency: 'urgent', layer: null, within: null, startedBy: 'administrator' },
        {
          settings: { version: 1, settings: someSettings() },
          reach: reachAt(someRota(), monday),
          now: monday,
          digest: sha256,
        },
      );
      if (!drill.ok) throw new Error(drill.error);
      await repositories.drills.raise(drill.value);
      const found = (sort: 'real' | 'drills') =>
        repositories.alertRecords.raisedBetween(sort, monday, after(monday, minute));
      expect(await found('real')).toEqual([]);
      expect(await found('drills')).toEqual([drill.value]);
    });

    it('say of a timer when the step it waited for was over', async () => {
      const repositories = await open();
      const screening = await screened(repositories, 1, about(cnpOf(1)));
      const late = after(monday, 5 * minute + 3 * second);
      await advanced(repositories, screening, { kind: 'answer-overdue', step: 1 }, late);
      const { alertId } = screening.alert;
      const ids = [1, 2, 3].map((step) => timerId.parse(`${alertId}-${step}`));
      const timers = await repositories.alertRecords.timers(ids);
      const [first, next] = timers.toSorted((a, b) => (a.timerId < b.timerId ? -1 : 1));
      expect(timers).toHaveLength(2);
      expect(first).toMatchObject({ state: 'done', fireAt: after(monday, 5 * minute), endedAt: late });
      expect(next).toMatchObject({ state: 'pending' });
      expect(next?.endedAt).toBeUndefined();
    });
  });
};
