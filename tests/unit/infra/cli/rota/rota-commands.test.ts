import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetItemCommand, DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { makeProgram } from '../../../../../infra/cli/program.ts';
import { yearOf } from '../../../../../infra/cli/rota/rota-commands.ts';
import { resolveTarget } from '../../../../../infra/cli/target.ts';
import { countyKeys } from '../../../../../shared/adapters/dynamodb/county/county-keys.ts';
import { rotaItem } from '../../../../../shared/adapters/dynamodb/county/stored-rota.ts';
import { findingView } from '../../../../../shared/contracts/http/rota/finding-view.ts';
import { type LiveEntries, nothingLive } from '../../../../../shared/domain/rota/rota-file.ts';
import { rota, type Rota } from '../../../../../shared/domain/rota/rota.ts';
import { someRota } from '../../../../support/builders/county.ts';
import { memoryTerminal } from '../memory-terminal.ts';

const sample = join(import.meta.dirname, '../../../../../samples/rota/exemplu-2027.json');
const scratch = mkdtempSync(join(tmpdir(), 'semnal-rota-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});
const fileOf = (name: string, content: unknown): string => {
  const file = join(scratch, `${name}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const dynamodb = mockClient(DynamoDBClient);
beforeEach(() => {
  dynamodb.reset();
});
/** A county's table with this rota and nothing of the past. */
const applied = (plan: Rota, live: LiveEntries = nothingLive) => {
  const Item = marshall(
    { ...countyKeys.rota, ...rotaItem({ version: 1, plan, live }) },
    { removeUndefinedValues: true },
  );
  dynamodb.on(GetItemCommand).resolves({ Item });
  dynamodb.on(QueryCommand).resolves({ Items: [] });
};

const run = async (...words: string[]): Promise<{ code: number | undefined; text: string }> => {
  const terminal = memoryTerminal(false);
  let code: number | undefined;
  const program = makeProgram({
    terminal,
    now: () => new Date('2026-11-23T08:00:00.000Z'),
    user: 'administrator',
    resolveTarget: (options) => resolveTarget(options, { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }, ''),
    finish: (given) => {
      code = given;
    },
  });
  await program.parseAsync(['rota', ...words], { from: 'user' });
  return { code, text: terminal.text() };
};
const findingsOf = async (file: string) => {
  const { code, text } = await run('check', file, '--year', '2027', '--json');
  return { code, findings: z.array(findingView).parse(JSON.parse(text)) };
};

const planted = (): Rota => rota.parse(JSON.parse(readFileSync(sample, 'utf8')));

/** The three repairs a county would make. */
const coverEaster = (of: Rota): Rota =>
  rota.parse(JSON.parse(JSON.stringify(of).replace('"startsOn":"2027-05-04"', '"startsOn":"2027-04-30"')));
const verifyContact = ({ staff, ...rest }: Rota): Rota => ({
  ...rest,
  staff: staff.map((one) => (one.staffId === 'asistent-7' ? { ...one, verified: ['sms'] } : one)),
});
const fillGap = ({ temporarySchedules, ...rest }: Rota): Rota => ({
  ...rest,
  temporarySchedules: temporarySchedules.map((one) => ({
    ...one,
    instead: { ...one.instead, slots: one.instead.slots.map((slot) => ({ ...slot, days: [1, 2, 3, 4, 5, 6, 7] })) },
  })),
});

describe('rota check on the sample county for 2027', () => {
  it('finds the planted gap, the planted unreachable person and the Easter weekend, and nothing else', async () => {
    const { code, findings } = await findingsOf(sample);
    expect(code).toBe(1);
    const [unreachable, easter, gap, ...others] = findings;
    expect(others).toEqual([]);
    expect(unreachable).toMatchObject({ kind: 'unreachable', staffId: 'asistent-7', layers: ['second'] });
    expect(easter).toMatchObject({
      kind: 'gap',
      layers: ['mobile-team'],
      hits: [
        {
          local: { from: '2027-04-30 08:00 +03:00', until: '2027-05-04 08:00 +03:00' },
          holidays: [
            { date: '2027-04-30', name: 'Vinerea Mare' },
            { date: '2027-05-01', name: 'Ziua Muncii' },
            { date: '2027-05-02', name: 'Paștele' },
            { date: '2027-05-03', name: 'a doua zi de Paște' },
          ],
        },
      ],
    });
    expect(gap).toMatchObject({
      kind: 'gap',
      layers: ['first'],
      hits: [{ local: { from: '2027-08-07 20:00 +03:00', until: '2027-08-08 08:00 +03:00' }, holidays: [] }],
    });
  });

  it('loses one finding with each repair, and passes once all are made', async () => {
    const kinds = async (of: Rota) =>
      (await findingsOf(fileOf('mended', of))).findings.map(({ kind, layers }) => `${kind} ${layers.join()}`);
    expect(await kinds(coverEaster(planted()))).toEqual(['unreachable second', 'gap first']);
    expect(await kinds(verifyContact(planted()))).toEqual(['gap mobile-team', 'gap first']);
    expect(await kinds(fillGap(planted()))).toEqual(['unreachable second', 'gap mobile-team']);
    const file = fileOf('whole', coverEaster(verifyContact(fillGap(planted()))));
    const { code, text } = await run('check', file, '--year', '2027');
    expect(code).toBe(0);
    expect(text).toContain('No findings: it can be published.');
  });

  it('is told in words, with the days that are public holidays', async () => {
    const { code, text } = await run('check', sample, '--year', '2027');
    expect(code).toBe(1);
    expect(text).toContain('3 findings: it cannot be published.');
    expect(text).toContain('gap: Nobody is on call on mobile-team.');
    expect(text).toContain(
      '2027-04-30 08:00 +03:00 → 2027-05-04 08:00 +03:00 (96 h); public holidays: 2027-04-30 Vinerea Mare',
    );
    expect(text).toContain('and 86 more times (--json shows all)');
    expect(text).toContain('Public holidays with nobody on call: 2027-04-30 Vinerea Mare (mobile-team);');
  });
});

describe('rota check', () => {
  it('takes the code of a county, and refuses what is no rota with every fault', async () => {
    expect((await run('check', 'VN', '--year', '2027')).code).toBe(0);
    await expect(run('check', fileOf('text', 'not JSON'), '--year', '2027')).rejects.toThrow('cannot be read');
    await expect(run('check', fileOf('shape', { staff: [] }), '--year', '2027')).rejects.toThrow('layers:');
    const stranger = {
      staff: [],
      layers: [{ layer: 'first', slots: [{ days: [1], from: '08:00', to: '08:00', staffIds: ['strain'] }] }],
    };
    await expect(run('check', fileOf('names', { rota: stranger }), '--year', '2027')).rejects.toThrow(
      'rota.layers.0.slots.0.staffIds.0: "strain" is not in rota.staff',
    );
    await expect(run('check', '--year', '2027')).rejects.toThrow('Say which rota');
    await expect(run('fairness', '--year', '2027')).rejects.toThrow('Say which rota');
  });

  it('knows the years whose holidays it knows', () => {
    expect(yearOf('2027')).toEqual({ from: '2026-12-31T22:00:00.000Z', until: '2027-12-31T22:00:00.000Z' });
    expect(() => yearOf('1999')).toThrow('"1999" is not a year from 2024 to 2060.');
  });

  it('reads what people entered from the table', async () => {
    const times = { from: '2027-03-01T08:00:00.000Z', until: '2027-03-01T10:00:00.000Z' };
    const live = {
      ...nothingLive,
      overrides: someRota({ overrides: [{ layer: 'first', ...times, staffIds: [], reason: 'x' }] }).overrides,
    };
    applied(someRota(), live);
    const { code, text } = await run('check', 'VN', '--table', 'county', '--year', '2027');
    expect(code).toBe(1);
    expect(text).toContain('gap: Nobody is on call on first.');
  });
});

describe('rota now', () => {
  it('names who is on call on each layer, and fails when there is nobody', async () => {
    applied(someRota());
    const { code, text } = await run('now', '--county', 'VN', '--table', 'county');
    expect(text).toBe('2026-11-23 10:00 +02:00\n  first: Numele ana (ana)\n  second: Numele bogdan (bogdan)');
    expect(code).toBe(0);
    applied(someRota({ layers: [{ layer: 'first' }] }));
    const empty = await run('now', '--county', 'VN', '--table', 'county');
    expect([empty.code, empty.text.includes('first: NOBODY')]).toEqual([1, true]);
    expect((await run('now', '--county', 'VN', '--table', 'county', '--json')).text).toContain('"people": []');
  });
});

describe('rota fairness', () => {
  it('adds up to the whole year, of a file and of the table', async () => {
    const { text } = await run('fairness', sample, '--year', '2027', '--json');
    const { items } = z
      .object({ items: z.array(z.object({ staffId: z.string(), hours: z.number() })) })
      .parse(JSON.parse(text));
    const directors = items.filter(({ staffId }) => staffId.startsWith('director')).map(({ hours }) => hours);
    expect(directors.reduce((sum, hours) => sum + hours, 0)).toBe(365 * 24);
    applied(someRota());
    const live = await run('fairness', 'VN', '--table', 'county', '--year', '2027');
    expect(live.code).toBe(0);
    expect(live.text).toMatch(/ana +8760 +366 +2920 +52 +2496 +17 +408/);
  });
});
