import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { CreateStateMachineCommand, SFNClient } from '@aws-sdk/client-sfn';
import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { loadCountyPack } from '../../infra/counties/load-county-pack.ts';
import { localAccount, localClients } from '../../infra/local/aws-clients.ts';
import { startCapture } from '../../infra/local/capture/capture-server.ts';
import { seedCounty } from '../../infra/local/seed/county.ts';
import { countyKeys } from '../../shared/adapters/dynamodb/county/county-keys.ts';
import { functionEnvironment, type Environment } from '../environment.ts';
import { type BenchCloud } from '../local-cloud.ts';
import { type AwsCall } from '../meter/aws-call.ts';
import { startMeter } from '../meter/meter.ts';
import { replayedAlert } from './replay.ts';

const deployed = z.object({
  TableName: z.string(),
  EventBusName: z.string(),
  IdentityKeyId: z.string(),
  LinkKeyId: z.string(),
});

/** Several runs may use one local cloud. */
const tableName = `semnal-bench-${process.pid}`;

/** The county's table again, with nobody reading its stream: what happens in it happens because we called a function. */
const createTable = async (client: DynamoDBClient, like: string): Promise<void> => {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: like }));
  const indexes = (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) => ({
    IndexName,
    KeySchema,
    Projection,
  }));
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: Table?.AttributeDefinitions,
      KeySchema: Table?.KeySchema,
      GlobalSecondaryIndexes: indexes,
    }),
  );
};

const waiting = { StartAt: 'Done', States: { Done: { Type: 'Succeed' } } };

export type World = Awaited<ReturnType<typeof createWorld>>;

/** Everything functions call, on the emulator but apart from the deployed app; every call can be seen. */
export const createWorld = async ({ outputs, paths }: BenchCloud) => {
  const { emulatorUrl, region, county, stacks } = outputs;
  const aws = localClients(emulatorUrl, region);
  const credentials = { accessKeyId: localAccount, secretAccessKey: 'local' };
  const states = new SFNClient({ endpoint: emulatorUrl, region, credentials });
  const names = deployed.parse(Object.assign({}, ...Object.values(stacks)));
  const pack = loadCountyPack(county);
  const clientId = 'bench-client';
  const [institution] = pack.institutions.filter(({ kind }) => kind === 'police');
  if (institution === undefined) throw new Error(`county ${county} has no police`);

  await createTable(aws.dynamodb, names.TableName);
  await seedCounty(aws.dynamodb, tableName, pack);
  const { institutionId } = institution;
  const scopes = ['semnal/referrals.submit', 'semnal/referrals.read'];
  const registration = { ...countyKeys.apiClient(clientId), entity: 'api-client', clientId, institutionId, scopes };
  await aws.dynamodb.send(new PutItemCommand({ TableName: tableName, Item: marshall(registration) }));
  const { stateMachineArn = '' } = await states.send(
    new CreateStateMachineCommand({
      name: tableName,
      definition: JSON.stringify(waiting),
      roleArn: `arn:aws:iam::${localAccount}:role/bench`,
    }),
  );

  const receipts: unknown[] = [];
  const capture = await startCapture(join(paths.home, 'bench-messages.jsonl'), (problem) => {
    throw new Error(problem);
  });
  capture.publishReceiptsWith((event) => {
    if (!JSON.stringify(event).includes(replayedAlert)) receipts.push(event);
    return Promise.resolve();
  });

  const calls: AwsCall[] = [];
  const meter = await startMeter(
    ({ service }) => (service === 'ses' || service === 'sms-voice' ? capture.url : emulatorUrl),
    (call, forward) => {
      calls.push(call);
      return forward();
    },
  );
  const queue = async (name: string): Promise<string> => {
    const { QueueUrl = '' } = await aws.sqs.send(new CreateQueueCommand({ QueueName: `semnal-bench-${name}` }));
    return QueueUrl.replace(emulatorUrl, meter.url);
  };
  const environment: Environment = functionEnvironment({
    AWS_ENDPOINT_URL: meter.url,
    COUNTY: county,
    SERVES_COUNTY: pack.servesCounty,
    RECEIPT_PREFIX: pack.receiptPrefix,
    TABLE_NAME: tableName,
    IDENTITY_KEY_ID: names.IdentityKeyId,
    LINK_KEY_ID: names.LinkKeyId,
    EVENT_BUS_NAME: names.EventBusName,
    TIMER_STATE_MACHINE_ARN: stateMachineArn,
    URGENT_QUEUE_URL: await queue('urgent'),
    ROUTINE_QUEUE_URL: await queue('routine'),
    NOTIFY_QUEUE_URL: await queue('notify'),
  });

  return {
    pack,
    environment,
    client: { clientId, institutionId, scopes },
    /** Every call that was made so far. */
    calls,
    /** What the providers reported of the messages that were sent. */
    receipts,
    /** Everything in the table. */
    items: async (): Promise<Record<string, unknown>[]> => {
      const items: Record<string, unknown>[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const page = await aws.dynamodb.send(
          new ScanCommand({
            TableName: tableName,
            ...(from === undefined ? {} : { ExclusiveStartKey: marshall(from) }),
          }),
        );
        items.push(...(page.Items ?? []).map((one) => unmarshall(one)));
        from = page.LastEvaluatedKey === undefined ? undefined : unmarshall(page.LastEvaluatedKey);
      } while (from !== undefined);
      return items;
    },
    /** Lets the time that people had to answer an alert run out. */
    expire: async (alertId: string): Promise<void> => {
      await aws.dynamodb.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: marshall({ PK: `ALERT#${alertId}`, SK: 'ALERT' }),
          UpdateExpression: 'SET #data.#answerBy = #data.#raisedAt',
          ExpressionAttributeNames: { '#data': 'data', '#answerBy': 'answerBy', '#raisedAt': 'raisedAt' },
        }),
      );
    },
    stop: async (): Promise<void> => {
      await meter.stop();
      await capture.stop();
    },
  };
};
