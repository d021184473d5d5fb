import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { overdueAlertIds } from '../../../../shared/domain/clock/overdue-alerts.ts';
import { wakeOf } from '../../../../shared/domain/deadline/wake-up.ts';
import { hour } from '../../../support/builders/time.ts';
import { clockOf, openedBy } from '../case/world.ts';

describe('the alerts of overdue clocks', () => {
  it('are all found by the history of their case', async () => {
    const world = await openedBy('police');
    for (const hours of [24, 4, 20]) {
      world.time.pass(hours * hour);
      const clock = clockOf(world, 'D7');
      const wake = wakeOf(clock);
      if (wake === null) throw new Error('D7 waits for no timer');
      await world.fire(clock, wake.timerId);
    }
    const raised = [...world.db.alerts.values()].filter(({ about }) => about.kind === 'overdue');
    expect(raised).toHaveLength(3);
    const history = [...world.db.timeline.values()].map(({ entry }) => entry);
    expect(overdueAlertIds(history, sha256)).toEqual(expect.arrayContaining(raised.map(({ alertId }) => alertId)));
  });

  it('are none where no clock ran out', async () => {
    const world = await openedBy('police');
    const history = [...world.db.timeline.values()].map(({ entry }) => entry);
    expect(history.length).toBeGreaterThan(0);
    expect(overdueAlertIds(history, sha256)).toEqual([]);
  });
});
