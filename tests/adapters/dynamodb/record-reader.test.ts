import { DynamoDBClient, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCaseFileStore } from '../../../shared/adapters/dynamodb/case/case-file-store.ts';
import { makeRecordReader } from '../../../shared/adapters/dynamodb/record/record-reader.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { documentRecord, planRecord, vulnerabilityRecord } from '../../../shared/application/cases/file-records.ts';
import { stay } from '../../../shared/application/records/stay.ts';
import {
  correctDocument,
  finishDocument,
  newDocumentId,
  type DocumentContent,
} from '../../../shared/domain/assessment/case-document.ts';
import { caseRecord } from '../../../shared/domain/case/case.ts';
import { newCaseId } from '../../../shared/domain/kernel/ids.ts';
import { draftPlan } from '../../../shared/domain/plan/decide-plan.ts';
import { newPlanId } from '../../../shared/domain/plan/plan.ts';
import { addFinding } from '../../../shared/domain/vulnerability/decide-vulnerability.ts';
import { type FileRecord } from '../../../shared/ports/cases.ts';
import { someRota } from '../../support/builders/county.ts';
import { personOf, receiptOf } from '../../support/builders/referral.ts';
import { monday } from '../../support/builders/time.ts';

const dynamodb = mockClient(DynamoDBClient);
const table = makeTable(new DynamoDBClient({}), 'county');
const caseId = newCaseId(sha256('case'));
const by = { staffId: 'ana', name: 'Ana' };

beforeEach(() => {
  dynamodb.reset();
});

/** What the table holds after a change of the case with these records, by their sort keys. */
const written = async (records: FileRecord[]) => {
  dynamodb.on(TransactWriteItemsCommand).resolves({});
  const [ana] = someRota().staff;
  if (ana === undefined) throw new Error('nobody is on the rota');
  const current = caseRecord.parse({
    stage: 'monitoring',
    caseId,
    version: 1,
    personId: personOf('copil'),
    urgency: 'urgent',
    openedAt: monday,
    openedBy: receiptOf(1),
    referralIds: [receiptOf(1)],
    stageSince: monday,
  });
  const moved = stay(current, { what: 'document.filed', why: null, documentId: null }, { by: ana, now: monday });
  const followed = { timeline: [], notices: [], alerts: [] };
  const rest = { clocks: [], followed, requests: [], events: [], at: monday };
  await makeCaseFileStore(table).save({ ...moved, ...rest, records });
  const [call] = dynamodb.commandCalls(TransactWriteItemsCommand);
  const puts = (call?.args[0].input.TransactItems ?? []).flatMap(({ Put }) => (Put === undefined ? [] : [Put]));
  return puts.map(({ Item, ConditionExpression }) => ({ item: Item ?? {}, condition: ConditionExpression }));
};

const keyOf = (item: Parameters<typeof unmarshall>[0]) =>
  z.object({ PK: z.string(), SK: z.string() }).parse(unmarshall(item));

/** Answers queries from these items, as the table does: by partition and the beginning of the sort key. */
const answering = (items: Awaited<ReturnType<typeof written>>): void => {
  dynamodb.on(QueryCommand).callsFake((input: { ExpressionAttributeValues: Parameters<typeof unmarshall>[0] }) => {
    const wanted = z
      .object({ ':pk': z.string(), ':sk': z.string() })
      .parse(unmarshall(input.ExpressionAttributeValues));
    return {
      Items: items
        .map(({ item }) => item)
        .filter((item) => keyOf(item).PK === wanted[':pk'] && keyOf(item).SK.startsWith(wanted[':sk'])),
    };
  });
};

const contents: DocumentContent[] = [
  { kind: 'form', form: 'observation', formVersion: 1, answers: { address: 'x' }, score: null },
  {
    kind: 'assessment-report',
    doneAt: monday,
    assessmentId: 'W0000000000000',
    text: 'x',
    recommendations: 'y',
  },
  {
    kind: 'home-visit',
    startedAt: monday,
    endedAt: monday,
    place: 'x',
    visitors: [{ name: 'Ana', role: 'asistent social' }],
    metWith: [],
    personSeen: 'yes',
    observed: 'x',
    findings: [],
    conclusion: 'no-risk',
    reasons: 'x',
  },
];

const documents = contents.map((content, index) =>
  finishDocument({ documentId: newDocumentId(caseId, `key ${index}`, sha256), caseId }, content, { by, now: monday }),
);

describe('the records of a case', () => {
  it('are read back as they were written, each kind by its own prefix', async () => {
    const vulnerability = addFinding(
      { caseId, code: 'poverty', current: null },
      'found',
      { kind: 'assessment', documentId: 'W1' },
      { at: monday, by: { kind: 'service' } },
    );
    const plan = draftPlan(
      {
        planId: newPlanId(caseId, 'key', sha256),
        caseId,
        personId: personOf('copil'),
        kind: 'service-plan',
        institution: { institutionId: null, name: 'DGASPC' },
        goal: 'x',
        replaces: null,
      },
      { by: { ...by, email: 'ana@dgaspc.invalid', roles: ['case-worker'], active: true, verified: [] }, now: monday },
    );
    if (vulnerability === null) throw new Error('nothing was found');
    const records = [...documents.map(documentRecord), vulnerabilityRecord(vulnerability), planRecord(plan)];
    answering(await written(records));

    const reader = makeRecordReader(table);
    expect(await reader.documents(caseId)).toEqual(documents);
    expect(await reader.vulnerabilities(caseId)).toEqual([vulnerability]);
    expect(await reader.plans(caseId)).toEqual([plan]);
    expect(await reader.plans(newCaseId(sha256('another case')))).toEqual([]);
  });

  it('never overwrite what was signed off: a correction is an item of its own', async () => {
    const [, report] = documents;
    if (report === undefined) throw new Error('no report');
    const changed = { ...contents[1], kind: 'assessment-report', text: 'z' } as const;
    const corrected = correctDocument(
      report,
      { doneAt: monday, assessmentId: 'W0000000000000', recommendations: 'y', ...changed },
      'scris greșit',
      { by, now: monday },
    );
    if (!corrected.ok) throw new Error(corrected.error.code);
    const items = await written([documentRecord(report), documentRecord(corrected.value)]);
    const kept = items.filter(({ item }) => keyOf(item).SK.startsWith('ASSESS#'));
    expect(kept.map(({ item }) => keyOf(item).SK)).toEqual([
      `ASSESS#${report.documentId}#0001`,
      `ASSESS#${report.documentId}#0002`,
    ]);
    expect(kept.map(({ condition }) => condition)).toEqual(['attribute_not_exists(PK)', 'attribute_not_exists(PK)']);
  });

  it('are refused when they are not of their shape', async () => {
    const record = documents.slice(0, 1).map(documentRecord);
    answering(await written(record.map((one) => ({ ...one, data: { documentId: 'W' } }))));
    await expect(makeRecordReader(table).documents(caseId)).rejects.toThrow();
  });
});
