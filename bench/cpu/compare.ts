import { type BundledFunction } from '../bundles/bundles.ts';
import { replayOf } from './replay.ts';
import { startWorker } from './worker.ts';
import { type World } from './world.ts';

/** Processor milliseconds of warm calls of a function, and of a bare handler that makes the same AWS calls. */
export type Comparison = {
  name: string;
  /** AWS calls of one call, mean. */
  awsCalls: number;
  own: number[];
  bare: number[];
  /** The first call of a fresh process: nothing is compiled, connected or cached. */
  first: { own: number; bare: number };
};

const failed = (result: unknown): boolean => {
  const text = JSON.stringify(result);
  return /"statusCode":[45]\d\d/.test(text) || /"itemIdentifier"/.test(text);
};

/** First calls that are not counted, while the hot code is being compiled. */
const warmUp = (events: number): number => Math.max(1, Math.floor(events / 5));

/**
 * Calls a function with each event, and after each call the bare handler with the same AWS calls, in two processes.
 * @returns the comparison, and what the function answered to each event.
 * @throws when the function answers with a failure: then what was measured would not be what is meant.
 */
export const compare = async (
  world: World,
  { name, own, bare }: BundledFunction,
  events: readonly unknown[],
): Promise<{ comparison: Comparison; answers: unknown[] }> => {
  const ownWorker = await startWorker(own.file, world.environment);
  const bareWorker = await startWorker(bare.file, world.environment);
  const spent: { own: number[]; bare: number[] } = { own: [], bare: [] };
  const answers: unknown[] = [];
  let awsCalls = 0;
  try {
    for (const event of events) {
      const before = world.calls.length;
      const { cpu, result } = await ownWorker.call(event);
      if (failed(result)) throw new Error(`${name} answered ${JSON.stringify(result).slice(0, 500)}`);
      const calls = world.calls.slice(before);
      awsCalls += calls.length;
      spent.own.push(cpu);
      spent.bare.push((await bareWorker.call(replayOf(calls))).cpu);
      answers.push(result);
    }
  } finally {
    await ownWorker.stop();
    await bareWorker.stop();
  }
  const skipped = warmUp(events.length);
  const comparison = {
    name,
    awsCalls: awsCalls / events.length,
    own: spent.own.slice(skipped),
    bare: spent.bare.slice(skipped),
    first: { own: spent.own[0] ?? 0, bare: spent.bare[0] ?? 0 },
  };
  return { comparison, answers };
};
