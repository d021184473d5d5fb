import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  applyCounty,
  CountyChangedMeanwhile,
  planCounty,
  writeChanges,
} from '../../../infra/cli/county/apply-county.ts';
import { makeProgram } from '../../../infra/cli/program.ts';
import { stackOutputs } from '../../../infra/cli/stack-outputs.ts';
import { resolveTarget } from '../../../infra/cli/target.ts';
import { loadCountyPack } from '../../../infra/counties/load-county-pack.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { memoryTerminal } from '../../unit/infra/cli/memory-terminal.ts';
import { county, deleteStacks, deployStacks } from './county-stacks.ts';

const endpoint = process.env['AWS_ENDPOINT_URL'] ?? '';
const isLocal = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?\/?$/.test(endpoint);
if (!isLocal) console.warn('The semnal command is not tried: AWS_ENDPOINT_URL names no local cloud.');

const config = {
  region: 'eu-central-1',
  endpoint,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
};
const at = new Date('2026-11-23T08:00:00.000Z');

const run = async (...words: string[]): Promise<{ code: number | undefined; text: string }> => {
  const terminal = memoryTerminal();
  let code: number | undefined;
  const program = makeProgram({
    terminal,
    now: () => at,
    user: 'administrator',
    resolveTarget: (options) => ({
      ...resolveTarget(options, { AWS_ENDPOINT_URL: endpoint }, ''),
      clientConfig: config,
    }),
    finish: (given) => {
      code = given;
    },
  });
  await program.parseAsync(words, { from: 'user' });
  return { code, text: terminal.text() };
};

describe.runIf(isLocal)('the semnal command against a local cloud', () => {
  const stacks = new CloudFormationClient(config);
  const sqs = new SQSClient({ ...config, useQueueUrlAsEndpoint: false });
  const client = new DynamoDBClient(config);
  const pack = loadCountyPack(county);
  const output = async (stack: 'Data' | 'App', name: string) => (await stackOutputs(stacks, pack, stack)).need(name);
  const park = async (queue: string, body: unknown) =>
    sqs.send(new SendMessageCommand({ QueueUrl: await output('App', queue), MessageBody: JSON.stringify(body) }));
  const waiting = async (queue: string): Promise<string | undefined> => {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: await output('App', queue),
        AttributeNames: ['ApproximateNumberOfMessages'],
      }),
    );
    return Attributes?.['ApproximateNumberOfMessages'];
  };

  beforeAll(async () => {
    await deployStacks(stacks);
  }, 60_000);
  afterAll(async () => {
    await deleteStacks(stacks);
  });

  it('applies a county, once, in the form that the functions read', async () => {
    expect(await run('county', 'apply', county, '--dry-run')).toMatchObject({ code: 0 });
    expect(await run('county', 'apply', county)).toMatchObject({ code: 1 });
    const applied = await run('county', 'apply', county, '--yes');
    expect(applied.code).toBe(0);
    expect(applied.text).toContain('Written by administrator: settings, rota, institution scoala-focsani-1');
    expect((await run('county', 'apply', county, '--yes')).text).toContain('already is as the pack of VN says');

    const reader = makeCountyReader(makeTable(client, await output('Data', 'TableName')));
    expect(await reader.settings()).toMatchObject({ version: 1, appliedBy: 'administrator', settings: pack.settings });
    expect(await reader.rota()).toEqual(pack.rota);
    expect(await reader.institution('scoala-focsani-1')).toEqual(pack.institutions[0]);
  });

  it('keeps the settings that running alerts began with', async () => {
    const tableName = await output('Data', 'TableName');
    const longer = { ...pack, settings: { ...pack.settings, linkValidFor: { hours: 48 } } };
    const [change] = await applyCounty({ client, tableName, pack: longer, appliedBy: 'ana', now: () => at });
    expect(change?.differences).toEqual(['linkValidFor.hours: 24 → 48']);
    const table = makeTable(client, tableName);
    const version = async (SK: string) => (await table.get({ PK: 'COUNTY', SK }))?.['settings'];
    expect(await version('SETTINGS#V000001')).toEqual(pack.settings);
    expect(await version('SETTINGS#V000002')).toEqual(longer.settings);
    expect(await version('SETTINGS')).toEqual(longer.settings);
  });

  it('lets only the first of two administrators write', async () => {
    const tableName = await output('Data', 'TableName');
    const suspended = pack.institutions.map((one) => ({ ...one, status: 'suspended' as const }));
    const mine = await planCounty({ client, tableName, pack: { ...pack, institutions: suspended } });
    const theirs = await planCounty({ client, tableName, pack: { ...pack, institutions: suspended.slice(0, 1) } });
    const author = { client, tableName, appliedBy: 'ana', now: () => at };
    await writeChanges(theirs, author);
    await expect(writeChanges(mine, author)).rejects.toThrow(CountyChangedMeanwhile);
    await expect(writeChanges(mine, author)).rejects.toThrow('settings, institution scoala-focsani-1');
  });

  it('takes parked work back to its queue and lists it without taking it', async () => {
    await park('UrgentDlqUrl', { referralId: 'VN-0000-0001' });
    await park('UrgentDlqUrl', { referralId: 'VN-0000-0002' });
    const listed = await run('redrive', 'urgent', '--dry-run', '--county', county);
    expect(listed.code).toBe(0);
    expect(listed.text).toContain('referralId VN-0000-0002 — failed, received');
    expect(listed.text).toContain('2 parked in urgent; nothing was moved');
    expect(await waiting('UrgentQueueUrl')).toBe('0');

    expect((await run('redrive', 'urgent', '--county', county)).text).toContain('2 moved from urgent.');
    expect(await waiting('UrgentDlqUrl')).toBe('0');
    const { Messages } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: await output('App', 'UrgentQueueUrl'), MaxNumberOfMessages: 10 }),
    );
    expect(Messages?.map(({ Body }) => Body).sort()).toEqual([
      '{"referralId":"VN-0000-0001"}',
      '{"referralId":"VN-0000-0002"}',
    ]);
  });

  it('starts parked timers again, due now, and leaves what is no timer', async () => {
    await park('TimerDlqUrl', { timerId: 'A123-step-1', fireAt: '2026-11-22T08:00:00.000Z', error: 'States.Timeout' });
    await park('TimerDlqUrl', { timer: 'unreadable' });
    const redriven = await run('redrive', 'timers', '--county', county);
    expect(redriven.code).toBe(1);
    expect(redriven.text).toContain('timerId A123-step-1 — States.Timeout');
    expect(redriven.text).toContain('left: it names no timer');
    expect(redriven.text).toContain('1 moved from timers, 1 left.');
    const stateMachineArn = await output('App', 'TimerStateMachineArn');
    const { executions } = await new SFNClient(config).send(new ListExecutionsCommand({ stateMachineArn }));
    expect(executions?.map(({ name }) => name)).toEqual(['A123-step-1--rtoy3k0']);
    expect(await waiting('TimerDlqUrl')).toBe('1');
  });

  it('sweeps instead of replaying the stream', async () => {
    await park('StreamDlqUrl', { requestContext: { condition: 'RetryAttemptsExhausted' } });
    const redriven = await run('redrive', 'stream', '--county', county);
    expect(redriven.text).toContain('sweep: {"dispatched":3}');
    expect(redriven.text).toContain('no id — RetryAttemptsExhausted');
    expect(redriven.text).toContain('1 moved from stream.');
    expect(await waiting('StreamDlqUrl')).toBe('0');
  });

  it('sweeps once', async () => {
    expect(await run('sweep', '--county', county)).toEqual({ code: 0, text: '{\n  "dispatched": 3\n}' });
  });
});
