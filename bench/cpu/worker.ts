import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type Environment } from '../environment.ts';

const program = join(import.meta.dirname, 'called.js');

const answer = z.object({ cpu: z.number(), result: z.unknown(), failure: z.optional(z.string()) });

export type Call = { cpu: number; result: unknown };

export type Worker = {
  /** Calls the handler. @throws with its stack when it throws. */
  call: (event: unknown) => Promise<Call>;
  stop: () => Promise<void>;
};

/** Starts a process that holds one bundle, as a Lambda sandbox would. */
export const startWorker = async (file: string, environment: Environment): Promise<Worker> => {
  const child = fork(program, [file], {
    env: environment,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const errors: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the process of ${file} ended: ${errors.join('').slice(-500)}`);
  });
  ended.catch(() => undefined);
  const next = async (): Promise<unknown> => {
    const messages: unknown[] = await Promise.race([once(child, 'message'), ended]);
    return messages[0];
  };
  await next();
  return {
    call: async (event) => {
      const answered = next();
      child.send(JSON.stringify(event));
      const { cpu, result, failure } = answer.parse(await answered);
      if (failure !== undefined) throw new Error(`${file}: ${failure}`);
      return { cpu, result };
    },
    stop: async () => {
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
};
