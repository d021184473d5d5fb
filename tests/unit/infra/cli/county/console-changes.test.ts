import { BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { consoleChanges, consoleChangeText } from '../../../../../infra/cli/county/console-changes.ts';
import { type Change } from '../../../../../infra/cli/county/diff-county.ts';
import { someSettings } from '../../../../support/builders/county.ts';

const dynamodb = mockClient(DynamoDBClient);
const replacing = (replaces: number | null): Change[] => [
  { kind: 'settings', replaces, differences: [], content: someSettings() },
];
const deed = (version: number, more: Record<string, unknown> = {}) =>
  marshall({ version, appliedAt: '2026-11-23T08:00:00.000Z', appliedBy: 'adela', ...more });
const found = async (replaces: number | null) => consoleChanges(replacing(replaces), new DynamoDBClient({}), 'county');

beforeEach(() => {
  dynamodb.reset();
});

describe('what applying a pack would overwrite', () => {
  it('is everything changed in the console since a pack was applied, newest first, with its reason', async () => {
    const console = { origin: 'console', why: 'După exercițiu' };
    dynamodb.on(BatchGetItemCommand).resolves({
      Responses: {
        county: [deed(1), deed(2, console), deed(3, { origin: 'pack', why: null }), deed(4, console), deed(5, console)],
      },
    });
    const deeds = await found(5);
    expect(deeds.map(({ version }) => version)).toEqual([5, 4]);
    expect(consoleChangeText(deeds)).toContain('    version 5, 2026-11-23T08:00:00.000Z, adela: După exercițiu');
  });

  it('is nothing where only packs were applied, also before versions said how they came about', async () => {
    dynamodb.on(BatchGetItemCommand).resolves({ Responses: { county: [deed(1)] } });
    expect(consoleChangeText(await found(1))).toEqual([]);
  });

  it('is nothing in an empty table, which is not asked', async () => {
    expect(await found(null)).toEqual([]);
    expect(dynamodb.calls()).toHaveLength(0);
  });
});
