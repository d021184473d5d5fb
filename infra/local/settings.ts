import { join, resolve } from 'node:path';
import * as z from 'zod/mini';
import { LocalCloudError } from './local-cloud-error.ts';

export const repositoryRoot = resolve(import.meta.dirname, '../..');

export type LocalSettings = {
  /** Where everything that changes is kept: emulator state, messages, passwords, logs, outputs. */
  directory: string;
  /** Code of the county pack to run. */
  county: string;
  /** Port of the one address people and tests use; 0 takes a free one and keeps it. */
  webPort: number;
  /** Port of the emulated AWS; 0 takes a free one and keeps it. */
  emulatorPort: number;
  /** Throw the kept state away first. */
  reset: boolean;
  /** Let functions do only what their roles allow, as on AWS. */
  enforceIam?: boolean | undefined;
};

const port = z.int().check(z.minimum(0), z.maximum(65_535));

const readPort = (environment: NodeJS.ProcessEnv, variable: string, fallback: number): number => {
  const text = environment[variable] ?? '';
  if (text === '') return fallback;
  const parsed = z.safeParse(port, Number(text));
  if (!parsed.success) throw new LocalCloudError(`${variable}=${text} is no port: give a number from 0 to 65535.`);
  return parsed.data;
};

/**
 * SEMNAL_LOCAL_DIR (default `.local`), SEMNAL_PORT (8787), SEMNAL_EMULATOR_PORT (4566), SEMNAL_COUNTY (demo), SEMNAL_ENFORCE_IAM
 * (set: on), `--reset`.
 * @throws LocalCloudError naming the variable or argument that cannot be used.
 */
export const readSettings = (environment: NodeJS.ProcessEnv, args: readonly string[]): LocalSettings => {
  const unknown = args.find((argument) => argument !== '--reset');
  if (unknown !== undefined) {
    throw new LocalCloudError(`"${unknown}" is unknown here: \`npm start\` takes only \`-- --reset\`.`);
  }
  return {
    directory: resolve(repositoryRoot, environment['SEMNAL_LOCAL_DIR'] ?? '.local'),
    county: environment['SEMNAL_COUNTY'] ?? 'demo',
    webPort: readPort(environment, 'SEMNAL_PORT', 8787),
    emulatorPort: readPort(environment, 'SEMNAL_EMULATOR_PORT', 4566),
    enforceIam: (environment['SEMNAL_ENFORCE_IAM'] ?? '') !== '',
    reset: args.includes('--reset'),
  };
};

/** Where things lie below the directory. */
export const localPaths = (directory: string) => ({
  outputs: join(directory, 'outputs.json'),
  instance: join(directory, 'instance.json'),
  messages: join(directory, 'messages.jsonl'),
  users: join(directory, 'users.json'),
  cdkOutput: join(directory, 'cdk.out'),
  cdkLog: join(directory, 'cdk.log'),
  emulatorLog: join(directory, 'emulator.log'),
  /** What the state was made by and for. */
  origin: join(directory, 'state-origin.json'),
  state: join(directory, 'state'),
  objects: join(directory, 'objects'),
  home: join(directory, 'home'),
  temporary: join(directory, 'tmp'),
});
export type LocalPaths = ReturnType<typeof localPaths>;

/** The emulator is installed once, whatever directory an instance keeps its state in. */
export const emulatorHome = join(repositoryRoot, '.local/emulator');
