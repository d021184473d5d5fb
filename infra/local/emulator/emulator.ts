import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LocalCloudError } from '../local-cloud-error.ts';
import { loopback } from '../ports.ts';
import { emulatorEnvironment, type EmulatorOptions } from './environment.ts';

export type Emulator = {
  url: string;
  /** Fulfilled when it ends without having been stopped. */
  died: Promise<LocalCloudError>;
  /** Ends it so that it saves its state. */
  stop: () => Promise<void>;
};

/** Answers in a third of a second on an idle machine; a loaded one and much state take longer. */
const startLimit = 30_000;
/** Saving takes 2 s at most; a custom resource that hangs would keep it for ever. */
const stopLimit = 10_000;

const logTail = (file: string): string => readFileSync(file, 'utf8').trim().split('\n').slice(-15).join('\n');

const launch = (options: EmulatorOptions): ChildProcess => {
  const log = openSync(options.paths.emulatorLog, 'w');
  try {
    return spawn(options.installation.python, [join(import.meta.dirname, 'run.py')], {
      env: emulatorEnvironment(options),
      cwd: options.paths.home,
      // A group of its own: Ctrl-C in the terminal must reach us alone, and we stop it in order.
      detached: true,
      stdio: ['pipe', log, log],
    });
  } finally {
    closeSync(log);
  }
};

const answers = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/_ministack/health`, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
};

const exited = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const stop = async (child: ChildProcess): Promise<void> => {
  if (exited(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const inTime = await Promise.race([ended.then(() => true), sleep(stopLimit, false, { ref: false })]);
  if (inTime) return;
  child.kill('SIGKILL');
  await ended;
};

/**
 * Starts the emulator and waits until it answers.
 * @throws LocalCloudError with the end of its log when it does not.
 */
export const startEmulator = async (options: EmulatorOptions): Promise<Emulator> => {
  const url = `http://${loopback}:${options.port}`;
  const child = launch(options);
  let stopping = false;
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(`ended (${signal ?? `code ${String(code)}`})`);
    });
    child.once('error', (error) => {
      resolve(`could not be run: ${error.message}`);
    });
  });
  const failure = (what: string): LocalCloudError =>
    new LocalCloudError(
      `The emulator ${what}. The end of ${options.paths.emulatorLog}:\n${logTail(options.paths.emulatorLog)}`,
    );

  const deadline = performance.now() + startLimit;
  while (!(await answers(url))) {
    const early = await Promise.race([ended, sleep(100, undefined)]);
    if (early !== undefined) throw failure(early);
    if (performance.now() < deadline) continue;
    await stop(child);
    throw failure(`did not answer within ${startLimit / 1000} s`);
  }
  return {
    url,
    died: new Promise((resolve) => {
      void ended.then((what) => {
        if (!stopping) resolve(failure(what));
      });
    }),
    stop: () => {
      stopping = true;
      return stop(child);
    },
  };
};
