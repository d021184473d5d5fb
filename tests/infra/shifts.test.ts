import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { countyKeys } from '../../shared/adapters/dynamodb/county/county-keys.ts';
import { addMilliseconds, toInstant } from '../../shared/domain/kernel/time.ts';
import { refused } from './permits.ts';
import { runBundle, type Call } from './recorded-calls.ts';
import { statementsOfRole } from './rules/permissions.ts';
import { synthesise } from './synthesis.ts';
import { at, listOf } from './template.ts';

const county = synthesise('demo');
const { settings, rota } = county.pack;
const now = toInstant(new Date());

/** Asistent-2 was seen on the first layer two minutes ago; the rota says asistent-1. */
const look = {
  version: 7,
  lookedUntil: addMilliseconds(now, -120_000),
  onCall: { first: ['asistent-2'], second: ['asistent-2'] },
};
const items = [
  {
    ...countyKeys.settings,
    entity: 'settings',
    schemaVersion: 1,
    version: 1,
    appliedAt: now,
    appliedBy: 'x',
    settings,
  },
  { ...countyKeys.rota, entity: 'rota', schemaVersion: 1, version: 1, rota },
  { PK: 'SHIFTS', SK: 'LOOK', entity: 'shift-look', schemaVersion: 1, version: 7, data: look },
];

/** A table that answers what a look at the shifts reads, with no open alert. A second look finds that the first was written. */
const answer = (written: { look: boolean }) => (call: Call) => {
  if (call.operation === 'Query') return { Items: [] };
  if (call.operation === 'TransactWriteItems') written.look = true;
  if (call.operation !== 'GetItem') return {};
  const key = JSON.stringify(call.input['Key']);
  const found = items.find(({ PK, SK }) => JSON.stringify(marshall({ PK, SK })) === key);
  if (found === undefined) return {};
  const until = { ...look, version: 8, lookedUntil: toInstant(new Date(Date.now() + 60_000)) };
  const item = written.look && 'data' in found ? { ...found, data: until } : found;
  return { Item: marshall(item, { removeUndefinedValues: true }) };
};

describe('what the watch of shifts asks of AWS', async () => {
  const environment = { COUNTY: 'demo', TABLE_NAME: 'table' };
  const { calls } = await runBundle('shifts-watch-shifts', {}, environment, answer({ look: false }));

  it('is one transaction for the look and the handover it found', () => {
    const written = calls.filter(({ operation }) => operation === 'TransactWriteItems');
    expect(written).toHaveLength(1);
    const keys = listOf(at(written, 0, 'input', 'TransactItems')).map((part) => at(part, 'Put', 'Item', 'PK', 'S'));
    expect(keys[0]).toBe('SHIFTS');
    expect(String(keys[1])).toMatch(/^HANDOVER#H/);
  });

  it('is permitted', () => {
    expect(calls.length).toBeGreaterThan(3);
    expect(refused(calls, statementsOfRole(county, 'ShiftWatch'))).toEqual([]);
  });

  it('would be refused to the sweeper', () => {
    expect(refused(calls, statementsOfRole(county, 'OutboxSweep'))).not.toEqual([]);
  });
});
