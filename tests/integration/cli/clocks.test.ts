import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod/mini';
import { makeProgram } from '../../../infra/cli/program.ts';
import { resolveTarget } from '../../../infra/cli/target.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeScreeningStore } from '../../../shared/adapters/dynamodb/referral/screening-store.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { deadlineView } from '../../../shared/contracts/http/cases/deadline-view.ts';
import { places } from '../../support/builders/people.ts';
import { aScreening, anAccepted } from '../../support/builders/referral.ts';
import { aReport, subjectBody } from '../../support/builders/report.ts';
import { monday } from '../../support/builders/time.ts';
import { memoryTerminal } from '../../unit/infra/cli/memory-terminal.ts';

const { url: endpoint, region } = inject('emulator');
const config = { endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const client = new DynamoDBClient(config);
const TableName = 'clocks-cli';
const table = makeTable(client, TableName);

const explain = async (...words: string[]): Promise<{ code: number | undefined; text: string }> => {
  const terminal = memoryTerminal();
  let code: number | undefined;
  const program = makeProgram({
    terminal,
    now: () => new Date(monday),
    user: 'ana',
    resolveTarget: (options) => ({
      ...resolveTarget(options, { AWS_ENDPOINT_URL: endpoint }, ''),
      clientConfig: config,
    }),
    finish: (given) => {
      code = given;
    },
  });
  await program.parseAsync(['clocks', 'explain', ...words, '--county', 'VN', '--table', TableName], { from: 'user' });
  return { code, text: terminal.text() };
};

/** One girl from here, whose case is opened, and one whose place nobody knows. */
const report = aReport({
  subjects: [subjectBody(), subjectBody({ cnp: undefined, address: { siruta: places.unknown } })],
});
const accepted = anAccepted(1);
const screening = aScreening({ accepted, report });
const caseId = screening.cases[0]?.caseId ?? '';

beforeAll(async () => {
  const keys = { PK: 'HASH', SK: 'RANGE' } as const;
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: Object.keys(keys).map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: Object.entries(keys).map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
    }),
  );
  await makeReferralStore(table).accept(accepted, report);
  expect(await makeScreeningStore(table).save(screening, [])).toBe('written');
});
afterAll(async () => {
  await client.send(new DeleteTableCommand({ TableName }));
});

const answer = z.array(
  z.object({ owner: z.string(), stage: z.nullable(z.string()), deadlines: z.array(deadlineView) }),
);

describe('semnal clocks explain', () => {
  it('explains a referral with its cases, in text and in the words of the API', async () => {
    const { code, text } = await explain(accepted.referralId.toLowerCase());
    expect(code).toBe(0);
    expect(text).toContain(`Referral ${accepted.referralId}, what its sender was promised: 1 clocks`);
    expect(text).toContain('D43  Sesizare primită → Termenul D43');
    expect(text).toContain(`Case ${caseId}, open:`);

    const json = answer.parse(JSON.parse((await explain(accepted.referralId, '--json')).text));
    expect(json.map(({ owner, stage }) => [owner, stage])).toEqual([
      [accepted.referralId, null],
      [caseId, 'open'],
    ]);
    expect(json[0]?.deadlines.map(({ rule, state }) => [rule, state])).toEqual([['D43', 'open']]);
  });

  it('notes who read a case', async () => {
    await explain(caseId, '--by', 'bogdan');
    const reads = await table.queryPartition(`AUDIT#${caseId}`);
    expect(reads.map(({ data }) => z.parse(z.object({ staffId: z.string() }), data).staffId)).toContain('cli:bogdan');
  });

  it.each(['C0000000000000', 'BC-0000-0000', 'x'])('says that there is no %s', async (unknown) => {
    await expect(explain(unknown)).rejects.toThrow(`There is no case and no referral ${unknown} here.`);
  });
});
