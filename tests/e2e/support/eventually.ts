import { setTimeout as sleep } from 'node:timers/promises';

export type Patience = { within?: number; every?: number };

/**
 * Looks again and again until there is something to see.
 * @param within milliseconds; a machine with two busy cores needs seconds for what takes tenths.
 * @throws Error naming what never came, with the last failure of looking.
 */
export const eventually = async <T>(
  what: string,
  look: () => Promise<T | undefined>,
  { within = 20_000, every = 50 }: Patience = {},
): Promise<T> => {
  const deadline = performance.now() + within;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > deadline) throw new Error(`not within ${within / 1_000} s: ${what}`);
    await sleep(every);
  }
};

/**
 * Makes sure that something does not happen while it could: looks until the time is over.
 * @param look answers what must not be seen; undefined while all is well.
 */
export const never = async <T>(
  what: string,
  look: () => Promise<T | undefined>,
  { during, every = 100 }: { during: number; every?: number },
): Promise<void> => {
  const end = performance.now() + during;
  while (performance.now() < end) {
    const seen = await look();
    if (seen !== undefined) throw new Error(`${what}: ${JSON.stringify(seen)}`);
    await sleep(every);
  }
};
