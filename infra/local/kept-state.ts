import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { readJson, writeJson } from './json-file.ts';
import { LocalCloudError } from './local-cloud-error.ts';
import { type LocalPaths } from './settings.ts';

/** What the kept state was made by and for; it fits nothing else. */
const stateOrigin = z.object({
  emulatorVersion: z.string(),
  county: z.string(),
  /** Part of every queue's URL, which the functions' environment repeats. */
  emulatorPort: z.int(),
  webPort: z.int(),
});
export type StateOrigin = z.infer<typeof stateOrigin>;

const resetAdvice = 'Or start anew: npm start -- --reset (the demo data are lost).';

/** @returns undefined when there is no state yet. */
export const readOrigin = (paths: LocalPaths): StateOrigin | undefined => readJson(paths.origin, stateOrigin);

export const writeOrigin = (paths: LocalPaths, origin: StateOrigin): void => {
  writeJson(paths.origin, origin);
};

/** @throws LocalCloudError when state made by or for something else would be used. */
export const checkOrigin = (kept: StateOrigin, present: Omit<StateOrigin, 'webPort'>): void => {
  if (kept.emulatorVersion !== present.emulatorVersion) {
    throw new LocalCloudError(
      `The kept state was made by version ${kept.emulatorVersion} of the emulator; this is ${present.emulatorVersion}, which may misread it. ${resetAdvice}`,
    );
  }
  if (kept.county !== present.county) {
    throw new LocalCloudError(
      `The kept state is of county "${kept.county}", not "${present.county}". Give the other county its own place: SEMNAL_LOCAL_DIR=.local-${present.county}. ${resetAdvice}`,
    );
  }
  if (kept.emulatorPort !== present.emulatorPort) {
    throw new LocalCloudError(
      `The kept state belongs to emulator port ${kept.emulatorPort}: SEMNAL_EMULATOR_PORT=${kept.emulatorPort} npm start. ${resetAdvice}`,
    );
  }
};

/** Forgets everything but the installed emulator and the logs. */
export const resetState = async (paths: LocalPaths): Promise<void> => {
  for (const path of [paths.origin, paths.state, paths.objects, paths.messages, paths.users, paths.cdkOutput]) {
    await rm(path, { recursive: true, force: true });
  }
};

/**
 * Makes the folders the emulator writes to. Objects are written at once, everything else when it stops: objects without the
 * rest are left over from a run that was cut short, and creating their buckets again would fail.
 */
export const prepareFolders = async (paths: LocalPaths): Promise<void> => {
  if (!existsSync(join(paths.state, 'cloudformation.json'))) {
    await rm(paths.objects, { recursive: true, force: true });
  }
  await rm(paths.temporary, { recursive: true, force: true });
  for (const path of [paths.state, paths.objects, paths.home, paths.temporary]) await mkdir(path, { recursive: true });
  // Functions are unpacked here; without this Node would read them by the `type` of the project's own package.json.
  await writeFile(join(paths.temporary, 'package.json'), '{ "type": "commonjs" }\n');
};
