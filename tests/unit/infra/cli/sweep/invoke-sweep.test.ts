import { createServer, type Server } from 'node:http';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { invokeSweep } from '../../../../../infra/cli/sweep/invoke-sweep.ts';

/** What the function answers: its payload, and the header that says it failed. */
let answer: { payload: string; error?: string } = { payload: '' };
const invoked: string[] = [];
let server: Server;
let client: LambdaClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    invoked.push(request.url ?? '');
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
beforeEach(() => {
  invoked.length = 0;
});

const sweep = () => invokeSweep(client, 'sweep');

describe('sweeping once', () => {
  it('returns what the sweep found', async () => {
    answer = { payload: '{"dispatched":2}' };
    expect(await sweep()).toEqual({ dispatched: 2 });
    expect(invoked).toEqual(['/2015-03-31/functions/sweep/invocations']);
  });

  it('returns an answer that is not JSON as it is', async () => {
    answer = { payload: 'gata' };
    expect(await sweep()).toBe('gata');
  });

  it('says why the sweep failed', async () => {
    answer = { payload: '{"errorType":"Busy","errorMessage":"too busy","trace":[]}', error: 'Unhandled' };
    await expect(sweep()).rejects.toThrow('The sweep failed (Busy: too busy); its log group tells more.');
  });

  it('says that it failed even when it gave no reason', async () => {
    answer = { payload: '', error: 'Unhandled' };
    await expect(sweep()).rejects.toThrow('The sweep failed (Unhandled: no message)');
  });
});
