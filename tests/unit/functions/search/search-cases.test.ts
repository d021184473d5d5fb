import { describe, expect, it } from 'vitest';
import { makeAnswerNames } from '../../../../functions/search/search-cases/answer-names.ts';
import { makeAnswerSearch } from '../../../../functions/search/search-cases/answer-search.ts';
import { makeNameCases } from '../../../../functions/search/search-cases/name-cases.ts';
import { makeSearchCases, mostShown } from '../../../../functions/search/search-cases/search-cases.ts';
import { mostNamed } from '../../../../shared/domain/search/most-named.ts';
import { type Principal } from '../../../../shared/runtime/api/principal.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { aReport, subjectBody } from '../../../support/builders/report.ts';
import { someRota, someSettings } from '../../../support/builders/county.ts';
import { cnpOf } from '../../../support/builders/people.ts';
import { personOf, receiptOf } from '../../../support/builders/referral.ts';
import { aPartner, aRequest, aWorker, bodyOf, memoryLog, refusalOf } from '../../../support/builders/request.ts';
import { after, monday, second } from '../../../support/builders/time.ts';
import { memoryManyCases, memorySearches } from '../../../support/memory/casework.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { makeDatabase } from '../../../support/memory/database.ts';
import { memoryCases, memoryReferrals, memoryScreenings } from '../../../support/memory/stores.ts';
import { screened } from '../../../support/behaviour/scenes.ts';
import { memoryRepositories } from '../../../support/memory/repositories.ts';

const names = [
  { lastName: 'Țurcănașu-Bâtcă', firstName: 'Ștefăniță' },
  { lastName: 'Turcan', firstName: 'Maria' },
  { lastName: 'Popescu', firstName: 'Ion' },
];

/** Three children with a case each; the third is Bogdan's. */
const searchWorld = async (people: readonly { lastName: string; firstName: string }[] = names) => {
  const db = makeDatabase();
  const repositories = {
    ...(await memoryRepositories()),
    referrals: memoryReferrals(db),
    screenings: memoryScreenings(db),
  };
  for (const [index, name] of people.entries())
    await screened(
      repositories,
      index + 1,
      aReport({ subjects: [subjectBody({ ...name, cnp: cnpOf(index + 1) })] }),
      after(monday, index * second),
    );
  const third = [...db.cases.values()].find(({ openedBy }) => openedBy === receiptOf(3));
  if (third !== undefined)
    db.cases.set(third.caseId, { ...third, assignedTo: { staffId: 'bogdan', name: 'Bogdan', at: monday } });
  const { log, lines } = memoryLog();
  const clock = () => new Date(monday);
  const county = memoryCounty({
    applied: { version: 1, settings: someSettings(), rota: someRota(), institutions: [] },
  });
  const staff = findStaff({ county, servedCounty: 'BC' });
  const store = { ...memoryCases(db), ...memoryManyCases(db), ...memorySearches(db) };
  const identify = (cnp: string) => Promise.resolve(personOf(cnp));
  const answers = {
    search: makeAnswerSearch({ staff, search: makeSearchCases({ store, identify, clock }), clock, log }),
    name: makeAnswerNames({ staff, name: makeNameCases({ store, clock }), log }),
  };
  let number = 0;
  const asking =
    (kind: keyof typeof answers) =>
    async (body: unknown, principal: Principal = aWorker()) => {
      number += 1;
      const request = aRequest({ body: JSON.stringify(body), principal, requestId: `r-${number}` });
      const response = await answers[kind](request);
      return { status: response.status, answer: bodyOf(response), response };
    };
  const search = asking('search');
  const namesIn = ({ answer: { items } }: Awaited<ReturnType<typeof search>>): unknown =>
    Array.isArray(items) ? items.map((one: { person: { lastName: string } }) => one.person.lastName) : items;
  const caseIds = [...db.cases.keys()];
  return { db, search, name: asking('name'), caseIds, namesIn, lines };
};

describe('looking for a case', () => {
  it('finds it by the whole CNP, and notes who looked for whom without the CNP', async () => {
    const world = await searchWorld();
    const found = await world.search({ text: cnpOf(1) });
    expect(found).toMatchObject({ status: 200, answer: { by: 'cnp', complete: true, more: false } });
    expect(world.namesIn(found)).toEqual(['Țurcănașu-Bâtcă']);
    const [noted] = world.db.searches.values();
    expect(noted).toMatchObject({ staffId: 'ana', by: 'cnp', term: personOf(cnpOf(1)) });
    expect(JSON.stringify([...world.db.searches.values()])).not.toContain(cnpOf(1));
    expect([...world.db.reads.values()]).toMatchObject([{ caseId: noted?.shown[0], staffId: 'ana' }]);
    expect(world.lines).toMatchObject([{ code: 'cases.searched', fields: { staffId: 'ana', count: 1 } }]);
  });

  it('finds nobody by a CNP that no case has, and notes that, too', async () => {
    const world = await searchWorld();
    expect(await world.search({ text: cnpOf(9) })).toMatchObject({ status: 200, answer: { items: [] } });
    expect(world.db.searches.size).toBe(1);
    expect(world.db.reads.size).toBe(0);
  });

  it('finds it by its number, and by that of its referral', async () => {
    const world = await searchWorld();
    const [first] = world.db.cases.values();
    expect(world.namesIn(await world.search({ text: first?.caseId.toLowerCase() }))).toEqual(['Țurcănașu-Bâtcă']);
    expect(world.namesIn(await world.search({ text: receiptOf(2) }))).toEqual(['Turcan']);
    expect(world.namesIn(await world.search({ text: receiptOf(77) }))).toEqual([]);
  });

  it('finds it by the beginnings of names, newest first', async () => {
    const world = await searchWorld();
    expect(world.namesIn(await world.search({ text: 'turcan' }))).toEqual(['Turcan', 'Țurcănașu-Bâtcă']);
    expect(world.namesIn(await world.search({ text: 'stefanita batca' }))).toEqual(['Țurcănașu-Bâtcă']);
  });

  it('tells a case worker nothing of cases that are others’, and a supervisor everything', async () => {
    const world = await searchWorld();
    expect(world.namesIn(await world.search({ text: 'popescu' }))).toEqual([]);
    expect(world.namesIn(await world.search({ text: cnpOf(3) }))).toEqual([]);
    expect(world.namesIn(await world.search({ text: 'popescu' }, aWorker('bogdan')))).toEqual(['Popescu']);
    const supervisor = aWorker('carmen', { roles: ['supervisor'] });
    expect(world.namesIn(await world.search({ text: 'popescu' }, supervisor))).toEqual(['Popescu']);
  });

  it('narrows by state and urgency', async () => {
    const world = await searchWorld();
    expect(world.namesIn(await world.search({ text: 'turcan', state: 'closed' }))).toEqual([]);
    expect(world.namesIn(await world.search({ text: 'turcan', state: 'open' }))).toHaveLength(2);
    expect(world.namesIn(await world.search({ text: 'turcan', urgency: 'immediate' }))).toEqual([]);
  });

  it('shows so many, and says that there are more', async () => {
    const world = await searchWorld(
      Array.from({ length: mostShown + 1 }, () => ({ lastName: 'Popa', firstName: 'Ana' })),
    );
    const { answer } = await world.search({ text: 'popa' }, aWorker('carmen', { roles: ['supervisor'] }));
    expect(answer).toMatchObject({ more: true, complete: true });
    expect(answer['items']).toHaveLength(mostShown);
  });

  it.each([
    [{ text: '1800101123456' }, '/text cnp-check-digit'],
    [{ text: '18001011234' }, '/text cnp-length'],
    [{ text: 'dosar 7' }, '/text number-format'],
    [{ text: 'Po' }, '/text too-short'],
    [{ text: '' }, '/text too-short'],
    [{}, '/text required'],
    [{ text: 'popescu', state: 'lost' }, '/state not-in-list'],
    [{ text: 'popescu', cnp: '1' }, '/cnp unknown-field'],
  ])('refuses %j', async (body, fault) => {
    const world = await searchWorld();
    const { response } = await world.search(body);
    expect(refusalOf(response)).toEqual({ code: '422 content-invalid', faults: [fault] });
    expect(world.db.searches.size).toBe(0);
  });

  it('is for staff who work cases', async () => {
    const world = await searchWorld();
    expect((await world.search({ text: 'popescu' }, aPartner())).status).toBe(403);
    expect((await world.search({ text: 'popescu' }, aWorker('ana', { roles: ['admin'] }))).status).toBe(403);
  });
});

describe('the names of a list', () => {
  it('are those of cases the reader may work, and each is noted as read', async () => {
    const world = await searchWorld();
    const { status, answer } = await world.name({ caseIds: world.caseIds });
    expect(status).toBe(200);
    expect(answer).toEqual({
      items: [
        { caseId: world.caseIds[0], lastName: 'Țurcănașu-Bâtcă', firstName: 'Ștefăniță' },
        { caseId: world.caseIds[1], lastName: 'Turcan', firstName: 'Maria' },
      ],
    });
    expect([...world.db.reads.values()].map(({ caseId, staffId }) => [caseId, staffId])).toEqual([
      [world.caseIds[0], 'ana'],
      [world.caseIds[1], 'ana'],
    ]);
    expect(world.lines).toMatchObject([{ code: 'cases.named', fields: { staffId: 'ana', count: 2 } }]);
  });

  it('are read once for a case named twice, and not at all for one that is not there', async () => {
    const world = await searchWorld();
    const [first] = world.caseIds;
    const { answer } = await world.name({ caseIds: [first, first, 'C0000000000000'] });
    expect(answer['items']).toHaveLength(1);
    expect(world.db.reads.size).toBe(1);
  });

  it.each([
    [{ caseIds: [] }, '/caseIds too-few'],
    [{ caseIds: Array.from({ length: mostNamed + 1 }, () => 'C0000000000000') }, '/caseIds too-many'],
    [{}, '/caseIds required'],
  ])('are refused for %j', async (body, fault) => {
    const world = await searchWorld();
    expect(refusalOf((await world.name(body)).response)).toEqual({ code: '422 content-invalid', faults: [fault] });
    expect(world.db.reads.size).toBe(0);
  });

  it('are for staff who work cases', async () => {
    const world = await searchWorld();
    const asked = { caseIds: world.caseIds };
    expect((await world.name(asked, aPartner())).status).toBe(403);
    expect((await world.name(asked, aWorker('ana', { roles: ['admin'] }))).status).toBe(403);
    expect(world.db.reads.size).toBe(0);
  });
});
