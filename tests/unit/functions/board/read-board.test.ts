import { describe, expect, it } from 'vitest';
import { makeAnswerBoard } from '../../../../functions/board/read-board/answer-board.ts';
import { makeAnswerBreaches } from '../../../../functions/board/read-board/answer-breaches.ts';
import { makeAnswerStatistics } from '../../../../functions/board/read-board/answer-statistics.ts';
import { statisticsView } from '../../../../shared/contracts/http/board/statistics-view.ts';
import { boardView, breachReport } from '../../../../shared/contracts/http/board/views.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { someSettings } from '../../../support/builders/county.ts';
import { aRequest, aWorker, refusalOf } from '../../../support/builders/request.ts';
import { cnpOf } from '../../../support/builders/people.ts';
import { subjectBody } from '../../../support/builders/report.ts';
import { after, hour, minute, monday } from '../../../support/builders/time.ts';
import { memoryBoard, memoryBreaches, memoryFacts } from '../../../support/memory/board.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { pass, settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

const caseload = { rule: 'D14', atMost: 30, source: 'Ordinul 288/2006', verification: 'unverified' };
const allocation = {
  rule: 'D5',
  event: 'Sesizare înregistrată',
  obligation: 'Cazul este repartizat',
  within: { quantity: 24, unit: 'hours' },
  source: 'Ordinul 288/2006',
  verification: 'unverified',
};

const carmen = aWorker('carmen', { roles: ['supervisor'] });
const secrets = ['Ioana', 'Țurcanu', 'Mioriței', cnpOf(1), 'Dobre'];

const open = () => {
  const spine = makeSpine({ settings: someSettings({ caseload, deadlineRules: [allocation] }) });
  const county = memoryCounty(spine.county);
  const deps = { county, clock: spine.time.clock, staff: findStaff({ county, servedCounty: 'BC' }) };
  return {
    spine,
    board: makeAnswerBoard({ ...deps, board: memoryBoard(spine.db) }),
    breaches: makeAnswerBreaches({ ...deps, breaches: memoryBreaches(spine.db) }),
    statistics: makeAnswerStatistics({ ...deps, facts: memoryFacts(spine.db), servesCounty: 'BC' }),
  };
};

describe('GET /v1/board', () => {
  it('shows what is open now, by the contract, and nothing of the people reported', async () => {
    const { spine, board } = open();
    await submit(spine, { immediateDanger: 'yes' });
    await settle(spine);
    const answer = await board(aRequest({ principal: carmen }));
    expect(answer.status).toBe(200);
    const seen = boardView.parse(JSON.parse(answer.body));
    expect(seen.alerts).toMatchObject({
      total: 1,
      unreachable: 0,
      byLevel: [{ level: 1, alerts: 1 }],
      items: [{ alertId: theAlert(spine).alertId, urgency: 'immediate', raisedAt: monday, level: 1 }],
    });
    expect(seen.clocks.items).toMatchObject([
      { rule: 'D5', nearness: 'day', source: 'Ordinul 288/2006', verification: 'unverified', assignedTo: null },
    ]);
    expect(seen.onCall).toMatchObject([
      { layer: 'first', people: [{ staffId: 'ana' }] },
      { layer: 'second', people: [{ staffId: 'bogdan' }] },
    ]);
    expect(seen.load).toMatchObject({ standard: { atMost: 30, verification: 'unverified' }, nobody: 1 });
    for (const secret of secrets) expect(answer.body).not.toContain(secret);
  });

  it('moves as people answer and time passes', async () => {
    const { spine, board } = open();
    await submit(spine);
    await settle(spine);
    const by = { staffId: 'ana', name: 'Numele ana', via: 'console' } as const;
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by });
    await settle(spine);
    const seen = async () => boardView.parse(JSON.parse((await board(aRequest({ principal: carmen }))).body));
    expect((await seen()).alerts.total).toBe(0);
    expect((await seen()).load).toMatchObject({ nobody: 0, people: [{ staffId: 'ana', cases: 1 }, { cases: 0 }] });
  });

  it('is for supervisors and directors', async () => {
    const { board } = open();
    expect((await board(aRequest({ principal: aWorker('dan', { roles: ['director'] }) }))).status).toBe(200);
    expect(refusalOf(await board(aRequest({ principal: aWorker('ana') }))).code).toBe('403 not-allowed');
    expect(refusalOf(await board(aRequest())).code).toBe('403 not-allowed');
  });
});

describe('GET /v1/breaches', () => {
  const query = { from: monday, until: after(monday, 72 * hour) };

  it('shows what passed unmet, with its source and mark, how late and by whom', async () => {
    const { spine, breaches } = open();
    await submit(spine);
    await settle(spine);
    await pass(spine, 24 * hour + 10 * minute);
    const answer = await breaches(aRequest({ principal: carmen, query }));
    const [found, ...more] = breachReport.parse(JSON.parse(answer.body)).items;
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      rule: 'D5',
      article: 'Ordinul 288/2006',
      verification: 'unverified',
      strictDue: after(monday, 24 * hour),
      lateBy: 10 * minute,
      state: 'running',
      endedAt: null,
      explained: false,
      assignedTo: null,
    });
    for (const secret of secrets) expect(answer.body).not.toContain(secret);
  });

  it('names what is wrong with a period', async () => {
    const { breaches } = open();
    const ask = async (asked: Record<string, string>) =>
      refusalOf(await breaches(aRequest({ principal: carmen, query: asked }))).faults;
    expect(await ask({})).toEqual(['/from required', '/until required']);
    expect(await ask({ from: '2027-02-01', until: '2027-01-01' })).toEqual(['/until ends-before-start']);
    expect(await ask({ from: '2025-01-01', until: '2027-01-01' })).toEqual(['/until too-large']);
  });
});

describe('GET /v1/statistics', () => {
  it('counts persons of whole months by where they live, and hides small counts', async () => {
    const { spine, statistics } = open();
    for (let number = 1; number <= 6; number += 1)
      await submit(
        spine,
        { concerns: ['neglect'], subjects: [subjectBody({ cnp: cnpOf(number), address: { siruta: '20297' } })] },
        `key-of-number-${number}`,
      );
    await settle(spine);
    const answer = await statistics(aRequest({ principal: carmen, query: { from: '2026-10', to: '2026-11' } }));
    const seen = statisticsView.parse(JSON.parse(answer.body));
    expect(seen).toMatchObject({ from: '2026-10', to: '2026-11', referrals: 6, persons: 6 });
    expect(seen.byMonth.rows).toEqual([
      { key: '2026-10', count: 0 },
      { key: '2026-11', count: 6 },
    ]);
    expect(seen.byCategory.rows[0]).toEqual({ key: 'neglect', count: 6 });
    expect(seen.byCommune.rows).toEqual([{ key: '20297', count: 6 }]);
    expect(seen.communes).toEqual([{ key: '20297', name: 'Bacău' }]);
  });

  it('shows nothing of a month in which four people were reported', async () => {
    const { spine, statistics } = open();
    for (let number = 1; number <= 4; number += 1)
      await submit(spine, { subjects: [subjectBody({ cnp: cnpOf(number) })] }, `key-of-number-${number}`);
    await settle(spine);
    const answer = await statistics(aRequest({ principal: carmen }));
    const seen = statisticsView.parse(JSON.parse(answer.body));
    expect([seen.referrals, seen.persons]).toEqual([null, null]);
    for (const table of [seen.byCategory, seen.bySource, seen.byOutcome, seen.byCommune])
      expect(table.rows.filter(({ count }) => count !== null)).toEqual([]);
  });

  it.each([
    [{ from: '2026-13' }, ['/from wrong-format']],
    [{ from: '2026-11-01', to: 'x' }, ['/from wrong-format', '/to wrong-format']],
    [{ from: '2026-11', to: '2026-10' }, ['/to ends-before-start']],
    [{ from: '2025-11', to: '2026-11' }, ['/to too-many-months']],
  ])('%j is refused with every fault', async (query: Record<string, string>, faults) => {
    const { statistics } = open();
    expect(refusalOf(await statistics(aRequest({ principal: carmen, query }))).faults).toEqual(faults);
  });
});
