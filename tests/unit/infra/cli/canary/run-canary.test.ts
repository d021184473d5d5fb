import { createServer, type Server } from 'node:http';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCanary } from '../../../../../infra/cli/canary/run-canary.ts';
import { memoryTerminal } from '../memory-terminal.ts';

/** What the function answers: its payload, and the header that says it failed. */
let answer: { payload: string; error?: string } = { payload: '' };
let server: Server;
let client: LambdaClient;

beforeAll(async () => {
  server = createServer((_, response) => {
    if (answer.error !== undefined) response.setHeader('x-amz-function-error', answer.error);
    response.end(answer.payload);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('listening on a port');
  client = new LambdaClient({
    region: 'eu-central-1',
    endpoint: `http://127.0.0.1:${address.port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
});
afterAll(() => {
  client.destroy();
  server.close();
});

const run = async (payload: unknown, error?: string) => {
  answer = { payload: JSON.stringify(payload), ...(error === undefined ? {} : { error }) };
  const terminal = memoryTerminal(false);
  const code = await runCanary(client, 'canary', terminal);
  return { code, text: terminal.text() };
};

describe('the canary by hand', () => {
  it('says how long the whole way took', async () => {
    const { code, text } = await run({ passed: true, alertId: 'A', milliseconds: 1_234 });
    expect(code).toBe(0);
    expect(text).toContain('in 1.2 s');
  });

  it('names the step that did not hold, and the runbook', async () => {
    const { code, text } = await run({ passed: false, because: 'not-alerted' });
    expect(code).toBe(1);
    expect(text).toContain('no message came within 40 seconds');
    expect(text).toContain('#the-canary-is-silent');
  });

  it('says when it failed itself, or is of another version', async () => {
    await expect(run({ errorType: 'Error' }, 'Unhandled')).rejects.toThrow('The canary itself failed');
    await expect(run({ done: 1 })).rejects.toThrow('The canary itself failed');
  });
});
