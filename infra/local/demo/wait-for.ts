import { setTimeout as sleep } from 'node:timers/promises';
import { LocalCloudError } from '../local-cloud-error.ts';

/** How often to look, in milliseconds: as exact as the timeline needs, and no load. */
const every = 40;

/**
 * Looks again and again until there is something to see.
 * @param within milliseconds to wait at most.
 * @throws LocalCloudError naming what did not happen.
 */
export const waitFor = async <T>(
  what: string,
  look: () => Promise<T | undefined>,
  within: number,
  signal: AbortSignal,
): Promise<T> => {
  const deadline = performance.now() + within;
  for (;;) {
    signal.throwIfAborted();
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > deadline) throw new LocalCloudError(`Not within ${within / 1000} s: ${what}.`);
    await sleep(every);
  }
};
