import { describe, expect, it } from 'vitest';
import { localDate } from '../../../shared/domain/calendar/local-date.ts';
import { groupBreaches } from '../../../web/src/board/breaches/group.ts';
import { type Breach } from '../../../web/src/board/breaches/use-breaches.ts';
import { csvFile, xlsxFile } from '../../../web/src/board/export/files.ts';
import { spokenSeconds } from '../../../web/src/board/figures/spoken-seconds.ts';
import { newRows, withNews, type Board } from '../../../web/src/board/live/news.ts';
import { asQuery, lastDays, readPeriod } from '../../../web/src/board/period/read-period.ts';
import { sheetOf } from '../../../web/src/board/statistics/tables.ts';

const boardWith = (...alertIds: string[]): Board => ({
  at: '2026-11-23T08:00:00.000Z',
  alerts: {
    total: alertIds.length,
    byUrgency: [],
    byLevel: [],
    unreachable: 0,
    items: alertIds.map((alertId) => ({
      alertId,
      about: { kind: 'referral' },
      referralId: null,
      urgency: 'urgent',
      state: 'paging',
      raisedAt: '2026-11-23T08:00:00.000Z',
      answerBy: '2026-11-23T08:05:00.000Z',
      level: 1,
    })),
  },
  clocks: { byNearness: [], items: [] },
  onCall: [],
  load: { standard: null, people: [], nobody: 0 },
  handovers: [],
  dispatches: [],
  callBacks: [],
});

describe('news of the board', () => {
  it('are rows that came after the first look, for half a minute', () => {
    const first = withNews(undefined, boardWith('A1'), 1_000);
    expect([...newRows(first, 1_000)]).toEqual([]);
    const second = withNews(first, boardWith('A1', 'A2'), 6_000);
    expect([...newRows(second, 6_000)]).toEqual(['A2']);
    const third = withNews(second, boardWith('A1', 'A2'), 11_000);
    expect([...newRows(third, 35_999)]).toEqual(['A2']);
    expect([...newRows(third, 36_000)]).toEqual([]);
  });

  it('forget a row that is gone, so that it is news when it comes back', () => {
    const gone = withNews(withNews(undefined, boardWith('A1'), 1_000), boardWith(), 6_000);
    expect([...newRows(withNews(gone, boardWith('A1'), 11_000), 11_000)]).toEqual(['A1']);
  });
});

describe('the period of a page', () => {
  const usual = lastDays(localDate.parse('2026-11-30'), 30);
  const read = (address: string) => readPeriod(new URLSearchParams(address), usual, 100);

  it('is the usual one, both ends included, unless the address names another', () => {
    expect(read('')).toEqual({ period: { from: '2026-11-01', to: '2026-11-30' }, fault: null });
    expect(read('de=2026-09-01&pana=2026-09-30')).toMatchObject({ period: { from: '2026-09-01' }, fault: null });
    expect(asQuery(usual)).toEqual({ from: '2026-11-01', until: '2026-12-01' });
  });

  it.each([
    ['de=2026-02-30', 'no-date'],
    ['de=<script>', 'no-date'],
    ['de=2026-11-02&pana=2026-11-01', 'ends-before-start'],
    ['de=2026-01-01&pana=2026-11-01', 'too-long'],
  ])('%s is told to be %s', (address, fault) => {
    expect(read(address).fault).toBe(fault);
  });
});

describe('files', () => {
  const table = sheetOf(
    {
      id: 'source',
      title: 'Pe surse',
      of: 'Cine a sesizat',
      rows: [
        { key: 'school', label: 'școală', count: 12 },
        { key: 'police', label: '=poliție', count: null },
      ],
      total: 20,
    },
    { persons: 'Persoane', total: 'Total', hidden: 'sub 5 sau ascuns' },
  );

  it('are CSV as spreadsheets of Romania open it, with every letter and without formulas', async () => {
    const bytes = new Uint8Array(await csvFile([table]).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      "Cine a sesizat;Persoane\r\nșcoală;12\r\n'=poliție;sub 5 sau ascuns\r\nTotal;20\r\n",
    );
  });

  it('hold several tables one below the other, each under its name', async () => {
    const text = await csvFile([table, { name: 'Alta', rows: [['x']] }]).text();
    expect(
      text.split('\r\n').filter((line) => line.includes('Pe surse') || line === 'Alta' || line === ''),
    ).toHaveLength(4);
  });

  it('are XLSX, whatever a sheet is called', async () => {
    const file = await xlsxFile([{ ...table, name: 'Municipiul, orașul sau comuna: [de] domiciliu?' }]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
    expect(bytes.length).toBeGreaterThan(1_000);
  });
});

describe('lengths of time', () => {
  it.each([
    [4.25, '4.3 s'],
    [59.9, '59.9 s'],
    [185, '3 min 05 s'],
    [8_040, '2 h 14 min'],
  ])('%d seconds are %s', (seconds, spoken) => {
    expect(spokenSeconds(seconds)).toBe(spoken);
  });
});

describe('breaches by one thing', () => {
  const breach = (rule: string, extra: Partial<Breach> = {}): Breach => ({
    deadlineId: 'D1',
    owner: { kind: 'referral', referralId: 'BC-0000-0000' },
    rule,
    obligation: 'Se face',
    source: null,
    article: null,
    verification: null,
    strictDue: '2026-11-23T08:00:00.000Z',
    latestLegal: '2026-11-23T08:00:00.000Z',
    recordedAt: '2026-11-23T08:00:00.000Z',
    state: 'running',
    endedAt: null,
    lateBy: 1,
    afterLegal: true,
    explained: false,
    assignedTo: null,
    ...extra,
  });

  it('are counted, most first, with those unexplained and still owed', () => {
    const breaches = [breach('D5'), breach('D7', { explained: true }), breach('D7', { state: 'met' })];
    expect(groupBreaches(breaches, ({ rule }) => rule)).toEqual([
      { key: 'D7', breaches: 2, unexplained: 1, running: 1 },
      { key: 'D5', breaches: 1, unexplained: 1, running: 1 },
    ]);
  });
});
