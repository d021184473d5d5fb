import { BatchGetItemCommand, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { boardLists } from '../../../shared/adapters/dynamodb/board/board-lists.ts';
import {
  makeBoardReader,
  makeBreachReader,
  makeFactReader,
} from '../../../shared/adapters/dynamodb/board/board-reader.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { newCaseId } from '../../../shared/domain/kernel/ids.ts';
import { after, hour, monday } from '../../support/builders/time.ts';

const dynamodb = mockClient(DynamoDBClient);
const table = makeTable(new DynamoDBClient({}), 'county');

beforeEach(() => {
  dynamodb.reset();
  dynamodb.on(QueryCommand).resolves({ Items: [] });
  dynamodb.on(BatchGetItemCommand).resolves({ Responses: { county: [] } });
});

/** The lists that were asked for. */
const listsAsked = (): (string | undefined)[] =>
  dynamodb.commandCalls(QueryCommand).map(({ args: [{ input }] }) => input.ExpressionAttributeValues?.[':list']?.S);

describe('a board', () => {
  it('costs eight queries of lists, each of which its function may make, and nothing else', async () => {
    const board = makeBoardReader(table);
    await Promise.all([board.alerts(), board.cases(), board.clocks(after(monday, hour)), board.handovers()]);
    await Promise.all([board.dispatches(), board.callBacks()]);
    expect(dynamodb.calls()).toHaveLength(8);
    expect(new Set(listsAsked()).size).toBe(8);
    for (const list of listsAsked()) expect(boardLists).toContain(list);
  });

  it('reads clocks by the instant they run out, not all of them', async () => {
    await makeBoardReader(table).clocks(after(monday, hour));
    const running = dynamodb
      .commandCalls(QueryCommand)
      .find(({ args: [{ input }] }) => input.ExpressionAttributeValues?.[':list']?.S === 'CLOCKS#running');
    expect(running?.args[0].input.ExpressionAttributeValues?.[':until']?.S).toBe(after(monday, hour));
  });
});

describe('breaches', () => {
  it('cost three queries of lists, and one read of a hundred of their cases', async () => {
    const breaches = makeBreachReader(table);
    await breaches.recordedBetween(monday, after(monday, hour));
    await breaches.casesOf([newCaseId(sha256('one')), newCaseId(sha256('two'))]);
    await breaches.casesOf([]);
    expect(dynamodb.calls()).toHaveLength(4);
    for (const list of listsAsked()) expect(boardLists).toContain(list);
  });
});

describe('facts', () => {
  it('of a month are one query of their own partition', async () => {
    await makeFactReader(table).ofMonth('2026-11');
    const [only, ...more] = dynamodb.commandCalls(QueryCommand);
    expect(more).toEqual([]);
    expect(only?.args[0].input.ExpressionAttributeValues?.[':pk']?.S).toBe('FACTS#2026-11');
  });
});
