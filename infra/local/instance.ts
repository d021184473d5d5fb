import { rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { readJson } from './json-file.ts';
import { LocalCloudError, systemCode } from './local-cloud-error.ts';

const instance = z.object({ processId: z.int(), controlUrl: z.url() });

/** What a running instance answers at its control address. */
const instanceAnswer = z.object({ processId: z.int() });

/** A process id alone proves nothing: after a crash or a restart of the machine another program may have it. */
const isRunning = async ({ processId, controlUrl }: z.infer<typeof instance>): Promise<boolean> => {
  try {
    const answer: unknown = await (await fetch(controlUrl, { signal: AbortSignal.timeout(10_000) })).json();
    return instanceAnswer.safeParse(answer).data?.processId === processId;
  } catch {
    return false;
  }
};

/** An instance that is just stopping needs 2 to 3 s; one that is still there after this is not stopping. */
const longestStop = 5_000;

const staysRunning = async (other: z.infer<typeof instance>, patience: number): Promise<boolean> => {
  const deadline = performance.now() + patience;
  while (await isRunning(other)) {
    if (performance.now() > deadline) return true;
    await sleep(250);
  }
  return false;
};

/**
 * Marks a directory as in use by this process. The address at `controlUrl` must already answer {@link instanceAnswer}.
 * @param patience how long another instance may take to stop, in ms.
 * @returns gives the directory free again.
 * @throws LocalCloudError when another instance runs there.
 */
export const claimDirectory = async (
  file: string,
  controlUrl: string,
  patience: number = longestStop,
): Promise<() => void> => {
  const mine = { processId: process.pid, controlUrl };
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const other = readJson(file, instance);
    if (other !== undefined && (await staysRunning(other, patience))) {
      throw new LocalCloudError(
        `A local cloud already runs here (process ${other.processId}). Stop it with: kill ${other.processId}. ` +
          'To run a second one beside it give it its own place: SEMNAL_LOCAL_DIR=.local-2 SEMNAL_PORT=0 SEMNAL_EMULATOR_PORT=0 npm start.',
      );
    }
    rmSync(file, { force: true });
    return claimDirectory(file, controlUrl, patience);
  }
  return () => {
    rmSync(file, { force: true });
  };
};
