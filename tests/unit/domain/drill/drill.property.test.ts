import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOver } from '../../../../shared/domain/alert/alert.ts';
import { after, hour } from '../../../support/builders/time.ts';
import { someSettings } from '../../../support/builders/county.ts';
import { somePolicies, someRotas, someTurns } from '../../../support/escalation/arbitraries.ts';
import { perform } from '../../../support/escalation/world.ts';
import { pass, settle, theAlert } from '../../../support/spine/run.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

const order = { urgency: 'urgent', layer: null, within: null, startedBy: 'administrator', key: 'one' } as const;

describe('any drill, whatever happens to it', () => {
  it('ends by its time, never reaches the last resort, and leaves nothing that waits', async () => {
    await fc.assert(
      fc.asyncProperty(someRotas, somePolicies, someTurns(), async (rota, policy, turns) => {
        const settings = someSettings({ escalationPolicies: { immediate: policy, urgent: policy, routine: policy } });
        const spine = makeSpine({ rota, settings });
        await spine.startDrill(order);
        for (const turn of turns) {
          spine.time.pass(turn.wait);
          for (const op of turn.ops) await perform(spine, op);
        }
        await settle(spine);
        await pass(spine, 3 * hour);
        const alert = theAlert(spine);
        expect(isOver(alert)).toBe(true);
        expect(alert.position.kind === 'level' ? alert.position.round : 0).toBeLessThanOrEqual(1);
        expect([...spine.db.timers.values()].filter(({ state }) => state === 'pending')).toEqual([]);
        expect([...spine.db.pages.values()].filter(({ state }) => state === 'pending')).toEqual([]);
        const { about } = alert;
        if (about.kind !== 'drill') throw new Error('it is a drill');
        const turnsTook = turns.reduce((sum, { wait }) => sum + wait, 0);
        if (alert.state === 'ended') expect(alert.endedAt <= after(about.endsBy, turnsTook)).toBe(true);
        expect(spine.measured.filter(({ name }) => !name.startsWith('Drill'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
