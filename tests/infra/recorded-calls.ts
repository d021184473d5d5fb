import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { record } from './template.ts';

/** One call of an AWS operation: `BatchGetItem` and what was asked. */
export type Call = { readonly operation: string; readonly input: Record<string, unknown> };

export type Run = { readonly calls: readonly Call[]; readonly printed: readonly string[] };

type Answer = (call: Call) => unknown;

const dist = resolve(import.meta.dirname, '../../dist/functions');

/** Imports a bundle and calls it once with the event that follows. */
const script = `
  const [bundle, event] = process.argv.slice(1);
  const { handler } = await import(bundle);
  await handler(JSON.parse(event), { getRemainingTimeInMillis: () => 30_000 });
`;

const readCall = async (request: IncomingMessage): Promise<Call> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(z.instanceof(Buffer).parse(chunk));
  const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
  return { operation, input: record.parse(JSON.parse(Buffer.concat(chunks).toString())) };
};

/**
 * Runs the bundle of a function, as it would be deployed, against an endpoint that answers as told and writes down what
 * was asked of AWS.
 * @throws with what the function printed when it throws.
 */
export const runBundle = async (
  bundle: string,
  event: unknown,
  environment: Record<string, string>,
  answer: Answer,
): Promise<Run> => {
  const calls: Call[] = [];
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const call = await readCall(request);
    calls.push(call);
    response.setHeader('content-type', 'application/x-amz-json-1.0').end(JSON.stringify(answer(call) ?? {}));
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const { port } = z.custom<AddressInfo>().parse(server.address());
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', script, join(dist, bundle, 'index.js'), JSON.stringify(event)],
      {
        env: {
          ...environment,
          AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
          AWS_REGION: 'eu-central-1',
          AWS_ACCESS_KEY_ID: 'test',
          AWS_SECRET_ACCESS_KEY: 'test',
        },
      },
    );
    return { calls, printed: stdout.split('\n').filter((line) => line !== '') };
  } finally {
    server.close();
  }
};
