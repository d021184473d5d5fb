import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import * as z from 'zod/mini';
import { alertId as alertIdSchema } from '../../shared/domain/kernel/ids.ts';
import { semnal } from './support/cli.ts';
import { aws, stackOutput } from './support/cloud.ts';
import { allMessages } from './support/messages.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const supervisor = staff('supervisor');

undisturbed();

const passed = z.object({ passed: z.literal(true), alertId: alertIdSchema, milliseconds: z.number() });

const runCanary = async () => {
  const { Payload } = await aws.lambda.send(new InvokeCommand({ FunctionName: stackOutput('CanaryFunctionName') }));
  return z.parse(passed, JSON.parse(Payload?.transformToString() ?? ''));
};

const itemsUnder = async (partition: string) => {
  const { Items } = await aws.dynamodb.send(
    new QueryCommand({
      TableName: stackOutput('TableName'),
      KeyConditionExpression: 'PK = :pk',
      ExpressionAttributeValues: { ':pk': { S: partition } },
    }),
  );
  return Items ?? [];
};

describe('the canary', () => {
  it('goes from the report to the acknowledgement on the deployed service, wakes nobody, and is in no list', async () => {
    const before = await allMessages();
    const cases = (await supervisor.cases()).length;
    const { alertId } = await runCanary();

    const mine = (await allMessages()).slice(before.length).filter((message) => message.alertId === alertId);
    expect(mine.map(({ channel, to }) => `${channel} ${to}`)).toEqual(['email success@simulator.amazonses.com']);

    expect(await supervisor.alert(alertId)).toMatchObject({ state: 'acknowledged', about: { kind: 'canary' } });
    for (const state of ['open', 'acknowledged'] as const)
      expect((await supervisor.alerts(state)).map((one) => one.alertId)).not.toContain(alertId);
    expect(await supervisor.cases()).toHaveLength(cases);
  });

  it('leaves nothing that the table does not drop by itself', async () => {
    const { alertId } = await runCanary();
    const { referralId } = await supervisor.alert(alertId);
    const left = [`ALERT#${alertId}`, `TIMER#${alertId}-1`, `CANARY#${alertId}`, `REF#${referralId ?? ''}`];
    const items = (await Promise.all(left.map(itemsUnder))).flat();
    expect(items.map(({ SK }) => SK?.S).toSorted()).toEqual(['ALERT', 'MESSAGE', 'NOTIF#0001.01', 'REF', 'TIMER']);
    const soon = Date.now() / 1_000 + 2 * 86_400;
    for (const { SK, expiresAt } of items) {
      expect(Number(expiresAt?.N), SK?.S).toBeGreaterThan(Date.now() / 1_000);
      expect(Number(expiresAt?.N), SK?.S).toBeLessThan(soon);
    }
  });

  it('can be run by an operator', async () => {
    const { code, printed } = await semnal('canary');
    expect(code, printed).toBe(0);
    expect(printed).toContain('Passed: from the report to the acknowledgement in');
  });
});
