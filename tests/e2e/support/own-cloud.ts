import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson } from '../../../infra/local/json-file.ts';
import { localOutputs, type LocalOutputs } from '../../../infra/local/outputs.ts';
import { localPaths, repositoryRoot } from '../../../infra/local/settings.ts';
import { eventually } from './eventually.ts';

/** Milliseconds; on two idle cores it takes 20 s, here other tests run beside it. */
const startsWithin = 180_000;

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** A local cloud that a test may stop and start again, run by `npm start`'s own program in a place of its own. */
export const openOwnCloud = () => {
  const directory = mkdtempSync(join(tmpdir(), 'semnal-e2e-own-'));
  const log = join(directory, 'start.log');
  let running: ChildProcess | undefined;

  const stop = async (): Promise<void> => {
    const child = running;
    running = undefined;
    if (child === undefined || hasEnded(child)) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return {
    /** Starts it, or starts it again with the state it had. */
    start: async (): Promise<LocalOutputs> => {
      const output = openSync(log, 'a');
      const child = spawn(process.execPath, [join(repositoryRoot, 'infra/local/start.ts')], {
        cwd: repositoryRoot,
        stdio: ['ignore', output, output],
        env: {
          PATH: process.env['PATH'],
          HOME: process.env['HOME'],
          SEMNAL_PYTHON: process.env['SEMNAL_PYTHON'],
          SEMNAL_LOCAL_DIR: directory,
          SEMNAL_PORT: '0',
          SEMNAL_EMULATOR_PORT: '0',
        },
      });
      closeSync(output);
      running = child;
      return eventually(
        'a local cloud of its own answers',
        () => {
          if (hasEnded(child)) throw new Error(`the local cloud did not start:\n${readFileSync(log, 'utf8')}`);
          return Promise.resolve(readJson(localPaths(directory).outputs, localOutputs));
        },
        { within: startsWithin, every: 200 },
      );
    },
    /** Ends it as Ctrl-C does; its state is kept. */
    stop,
    /** Ends it and forgets it. */
    remove: async (): Promise<void> => {
      await stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
