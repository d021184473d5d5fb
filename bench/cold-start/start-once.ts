import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as z from 'zod/mini';
import { type Environment } from '../environment.ts';

const probe = join(import.meta.dirname, 'probe.js');
const report = z.object({ load: z.number(), cpu: z.number() });

/** One start, in milliseconds. */
export type Start = {
  /** From spawning the process to its handler being ready. */
  ready: number;
  /** Of it, loading the bundle: what is the bundle's own, without Node's start. */
  load: number;
  /** Processor time of the process until then. */
  cpu: number;
};

/** Starts a bundle in a fresh process. @throws with what the process wrote when it ends before it is ready. */
export const startOnce = async (file: string, environment: Environment): Promise<Start> => {
  const from = performance.now();
  const child = spawn(process.execPath, [probe, file], {
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const ended = once(child, 'close').then(() =>
    Promise.reject(new Error(`${file} did not start: ${errors.join('').slice(-500)}`)),
  );
  const pipe = child.stdio[3];
  if (!(pipe instanceof Readable)) throw new Error('no pipe to the process');
  const lines: unknown[] = await Promise.race([once(pipe, 'data'), ended]);
  const ready = performance.now() - from;
  child.kill('SIGKILL');
  await ended.catch(() => undefined);
  return { ready, ...report.parse(JSON.parse(String(lines[0]))) };
};
