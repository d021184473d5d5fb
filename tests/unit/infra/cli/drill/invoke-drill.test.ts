import { createServer, type Server } from 'node:http';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invokeDrill } from '../../../../../infra/cli/drill/invoke-drill.ts';

let answer: { payload: string; error?: string } = { payload: '' };
const asked: string[] = [];
let server: Server;
let client: LambdaClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => asked.push(text));
    request.on('end', () => {
      if (answer.error !== undefined) response.setHeader('x-amz-function-error', answer.error);
      response.end(answer.payload);
    });
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

const order = { kind: 'start', urgency: 'urgent', layer: null, within: { seconds: 90 }, startedBy: 'x' } as const;

describe('ordering a drill', () => {
  it('hands the order over and reads the answer', async () => {
    answer = { payload: JSON.stringify({ kind: 'refused', because: 'layer-unknown' }) };
    expect(await invokeDrill(client, 'drill')(order)).toEqual({ kind: 'refused', because: 'layer-unknown' });
    expect(asked.map((text): unknown => JSON.parse(text))).toEqual([order]);
  });

  it('says why the function failed', async () => {
    answer = { payload: JSON.stringify({ errorType: 'Outage', errorMessage: 'no table' }), error: 'Unhandled' };
    await expect(invokeDrill(client, 'drill')(order)).rejects.toThrow('The drill failed (Outage: no table)');
  });

  it('says when the function is of another version', async () => {
    answer = { payload: JSON.stringify({ done: true }) };
    await expect(invokeDrill(client, 'drill')(order)).rejects.toThrow('deploy the present one first');
  });
});
