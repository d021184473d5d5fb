import { describe, expect, it } from 'vitest';
import { planDrill } from '../../../shared/domain/drill/plan-drill.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { reachAt } from '../../../shared/domain/rota/on-call.ts';
import { someRota, someSettings } from '../builders/county.ts';
import { after, minute, monday } from '../builders/time.ts';
import { type OpenRepositories } from './repositories.ts';

const aDrill = () => {
  const planned = planDrill(
    { key: 'one', urgency: 'urgent', layer: null, within: null, startedBy: 'administrator' },
    {
      settings: { version: 1, settings: someSettings() },
      reach: reachAt(someRota(), monday),
      now: monday,
      digest: sha256,
    },
  );
  if (!planned.ok) throw new Error(planned.error);
  return planned.value;
};

export const keepDrills = (open: OpenRepositories): void => {
  describe('a drill', () => {
    it('is an alert with its pages and its timer, written once', async () => {
      const repositories = await open();
      const drill = aDrill();
      expect(await repositories.drills.raise(drill)).toBe('written');
      expect(await repositories.drills.raise(drill)).toBe('exists');
      expect(await repositories.alerts.load(drill.alert.alertId)).toEqual(drill);
      expect(await repositories.openWork.overdue('timer', after(monday, 5 * minute))).toHaveLength(1);
      expect(await repositories.openWork.overdue('page', after(monday, 5 * minute))).toHaveLength(1);
    });

    it('is in the list of drills, and in no other', async () => {
      const repositories = await open();
      const drill = aDrill();
      await repositories.drills.raise(drill);
      const lists = await Promise.all(
        (['drills', 'open', 'acknowledged'] as const).map((list) => repositories.alerts.list(list, 10, null)),
      );
      expect(lists.map((page) => page.ok && page.value.items.map(({ alertId }) => alertId))).toEqual([
        [drill.alert.alertId],
        [],
        [],
      ]);
    });
  });
};
