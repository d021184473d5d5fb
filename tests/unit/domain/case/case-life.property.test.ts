import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overdueSteps } from '../../../../shared/domain/deadline/wake-up.ts';
import { command, life, type Command } from './commands.ts';
import { letTimersFire, perform } from './perform.ts';
import { mustAgree, mustBeTold, startRun, type Run } from './run.ts';
import { senders, type Sender } from './world.ts';

const live = async (sender: Sender, commands: readonly Command[]): Promise<Run> => {
  const run = startRun(sender);
  for (const one of commands) {
    // No two writes of a table are made in the same millisecond.
    run.world.time.pass(1);
    await perform(run, one);
    mustAgree(run);
    run.stages.add(run.model.stage);
  }
  mustBeTold(run);
  return run;
};

const sender = fc.constantFrom(...senders);

describe('the life of a case under any sequence of steps, timers, referrals and races', () => {
  it('is what an independent model says: stage, version, history and every clock', { timeout: 300_000 }, async () => {
    const seen = { commands: 0, stages: new Set<string>(), states: new Set<string>() };
    await fc.assert(
      fc.asyncProperty(sender, life, async (from, commands) => {
        const { world, stages } = await live(from, commands);
        seen.commands += commands.length;
        for (const stage of stages) seen.stages.add(stage);
        for (const { state } of world.deadlines()) seen.states.add(state);
      }),
      { numRuns: 20_000 },
    );
    expect(seen.commands).toBeGreaterThan(100_000);
    expect(seen.stages.size).toBe(10);
    expect([...seen.states].toSorted()).toEqual(['breached', 'cancelled', 'met', 'open', 'paused']);
  });

  it(
    'leaves no clock hanging: timers alone bring each to its end, or to everybody told of one breach',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(sender, fc.array(command, { maxLength: 16 }), async (from, commands) => {
          const run = await live(from, commands);
          await letTimersFire(run);
          for (const one of run.world.deadlines()) {
            expect(['met', 'cancelled', 'breached']).toContain(one.state);
            if (one.state === 'breached') expect(one.raised).toBe(overdueSteps(one.rule, one.strictDue).length);
          }
          // Once each, and announced once each.
          mustBeTold(run);
        }),
        { numRuns: 300 },
      );
    },
  );
});
