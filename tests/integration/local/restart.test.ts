import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { describeStack } from '../../../infra/local/deployment/stacks.ts';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, inject, it, onTestFinished, vi } from 'vitest';
import { localClients } from '../../../infra/local/aws-clients.ts';
import { type Emulator, startEmulator } from '../../../infra/local/emulator/emulator.ts';
import { installEmulator } from '../../../infra/local/emulator/install.ts';
import { findPython } from '../../../infra/local/emulator/python.ts';
import { rewindStreamPositions } from '../../../infra/local/emulator/stream-positions.ts';
import { prepareFolders } from '../../../infra/local/kept-state.ts';
import { claimPort } from '../../../infra/local/ports.ts';
import { emulatorHome, localPaths } from '../../../infra/local/settings.ts';
import { scratchFolder } from './scratch.ts';
import { createStack, inlineFunction, tableWith } from './throwaway-stack.ts';

const { region } = inject('emulator');

/** Writes the partition key of every record it is given, one a line. */
const recorder = `
const { appendFileSync } = require('node:fs');
exports.handler = async ({ Records }) => {
  for (const { dynamodb } of Records) appendFileSync(process.env.SEEN, dynamodb.Keys.PK.S + '\\n');
};`;

const resources = (seen: string) => ({
  ...tableWith({ StreamSpecification: { StreamViewType: 'KEYS_ONLY' } }),
  ...inlineFunction(recorder, { Environment: { Variables: { SEEN: seen } } }),
  Mapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      FunctionName: { Ref: 'Function' },
      EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
      StartingPosition: 'TRIM_HORIZON',
    },
  },
});

const start = async (directory: string, port: number): Promise<Emulator> => {
  const paths = localPaths(directory);
  const installation = await installEmulator(await findPython(process.env['SEMNAL_PYTHON']), emulatorHome);
  await prepareFolders(paths);
  rewindStreamPositions(paths.state);
  const emulator = await startEmulator({ port, region, paths, installation, captureUrl: 'http://127.0.0.1:9' });
  onTestFinished(emulator.stop);
  return emulator;
};

it('a table and who reads its stream go on after a restart, from the first new record', async () => {
  const directory = scratchFolder();
  const file = join(directory, 'seen');
  const port = await claimPort(0, 'SEMNAL_EMULATOR_PORT');
  const seen = (): string[] => readFileSync(file, 'utf8').trim().split('\n');
  const first = await start(directory, port);
  const clients = localClients(first.url, region);
  await createStack(clients.cloudFormation, 'restart', resources(file));
  const TableName = (await describeStack(clients.cloudFormation, 'restart'))?.outputs['Table'];
  const write = async (PK: string): Promise<void> => {
    await clients.dynamodb.send(new PutItemCommand({ TableName, Item: { PK: { S: PK }, SK: { S: '-' } } }));
  };
  const before = Array.from({ length: 10 }, (_, index) => `before-${index}`);
  for (const key of before) await write(key);
  await vi.waitFor(
    () => {
      expect(seen()).toEqual(before);
    },
    { timeout: 20_000, interval: 100 },
  );
  await first.stop();

  await start(directory, port);
  await write('after-0');
  await vi.waitFor(
    () => {
      expect(seen()).toEqual([...before, 'after-0']);
    },
    { timeout: 20_000, interval: 100 },
  );
});
