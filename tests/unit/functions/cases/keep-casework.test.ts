import { describe, expect, it } from 'vitest';
import { makeAlertsOfCase } from '../../../../functions/cases/keep-casework/alerts-of-case.ts';
import { makeListColleagues } from '../../../../functions/cases/keep-casework/list-colleagues.ts';
import { makeListInstitutions } from '../../../../functions/cases/keep-casework/list-institutions.ts';
import { makeListWaiting } from '../../../../functions/cases/keep-casework/list-waiting.ts';
import { makeWriteNote } from '../../../../functions/cases/keep-casework/write-note.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { openFile } from '../../../../shared/runtime/api/case-file.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { aWorker, refusalOf } from '../../../support/builders/request.ts';
import { hour, monday } from '../../../support/builders/time.ts';
import { memoryCaseFiles } from '../../../support/memory/case-stores.ts';
import { memoryCaseAlerts, memoryCaseNotes, memoryManyCases } from '../../../support/memory/casework.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { memoryCases } from '../../../support/memory/stores.ts';
import { askSchool, requestWorld } from '../../../support/requests/world.ts';

const caseworkWorld = (...given: Parameters<typeof requestWorld>) => {
  const world = requestWorld(...given);
  const { db, time } = world;
  const { clock } = time;
  const county = memoryCounty(world.county);
  const staff = findStaff({ county, servedCounty: 'BC' });
  const cases = memoryCaseFiles(db);
  const many = memoryManyCases(db);
  const log = () => undefined;
  return {
    ...world,
    alertsOfCase: makeAlertsOfCase({ alerts: memoryCaseAlerts(db), cases, digest: sha256 }),
    note: makeWriteNote({
      openFile: (request) => openFile({ staff, cases }, request),
      notes: memoryCaseNotes(db),
      digest: sha256,
      clock,
      log,
    }),
    colleagues: makeListColleagues({ staff, county, cases: many }),
    institutions: makeListInstitutions({
      staff,
      institutions: () => Promise.resolve([...(world.county.applied?.institutions ?? [])]),
    }),
    waiting: makeListWaiting({
      staff,
      requests: world.requests,
      cases: many,
      reads: memoryCases(db),
      clock,
    }),
  };
};

const supervisor = aWorker('carmen', { roles: ['supervisor'] });

describe('a note', () => {
  const text = 'Am vorbit cu bunica: copilul doarme la ea.';

  it('is a line of the history with its author, and changes nothing else', async () => {
    const world = caseworkWorld();
    const before = [...world.db.cases.values()];
    const { status, answer } = await world.ask(world.note, { body: { text: `  ${text} ` } });
    expect({ status, answer }).toMatchObject({
      status: 200,
      answer: { what: 'note', why: text, by: { staffId: 'ana' }, happenedAt: monday, caseVersion: null },
    });
    expect(await world.timeline()).toEqual([answer]);
    expect([...world.db.cases.values()]).toEqual(before);
  });

  it('is written once under its key, and not with other words', async () => {
    const world = caseworkWorld();
    const first = await world.ask(world.note, { body: { text } });
    world.time.pass(hour);
    expect((await world.ask(world.note, { body: { text } })).answer).toEqual(first.answer);
    expect(await world.timeline()).toHaveLength(1);
    const { response } = await world.ask(world.note, { body: { text: 'Altceva' } });
    expect(refusalOf(response).code).toBe('409 idempotency-key-reused');
    const none = await world.ask(world.note, { body: { text }, key: null });
    expect(refusalOf(none.response).code).toBe('400 idempotency-key-missing');
  });

  it.each([
    [{}, '/text required'],
    [{ text: '   ' }, '/text too-short'],
    [{ text: 'x'.repeat(4_001) }, '/text too-long'],
  ])('refuses %#', async (body, fault) => {
    const world = caseworkWorld();
    const { response } = await world.ask(world.note, { body });
    expect(refusalOf(response)).toEqual({ code: '422 content-invalid', faults: [fault] });
  });

  it('is also for a closed case, and only of whoever may work it', async () => {
    const world = caseworkWorld('closed');
    expect((await world.ask(world.note, { body: { text } })).status).toBe(200);
    expect((await world.ask(world.note, { body: { text }, by: aWorker('bogdan') })).status).toBe(404);
  });
});

describe('the colleagues a case can be given to', () => {
  it('are those who work cases, least loaded first, with the open cases they have', async () => {
    const world = caseworkWorld();
    const { answer } = await world.ask(world.colleagues, { by: supervisor });
    expect(answer).toMatchObject({
      complete: true,
      items: [
        { staffId: 'bogdan', openCases: 0 },
        { staffId: 'carmen', openCases: 0 },
        { staffId: 'dan', openCases: 0 },
        { staffId: 'ana', openCases: 1 },
      ],
    });
  });

  it('do not count closed cases, and are for those who give cases', async () => {
    const world = caseworkWorld('closed');
    const { answer } = await world.ask(world.colleagues, { by: supervisor });
    expect(answer['items']).toContainEqual(expect.objectContaining({ staffId: 'ana', openCases: 0 }));
    expect((await world.ask(world.colleagues)).status).toBe(403);
  });
});

describe('whom a question can be put to', () => {
  it('are the active institutions, by name, and nothing of them but that', async () => {
    const world = caseworkWorld();
    expect((await world.ask(world.institutions, {})).answer).toEqual({
      items: [
        { institutionId: 'medic-1', name: 'Cabinet', kind: 'gp', siruta: '20297' },
        { institutionId: 'scoala-12', name: 'Școala Gimnazială nr. 12', kind: 'school', siruta: '20297' },
      ],
    });
    expect((await world.ask(world.institutions, { by: null })).status).toBe(401);
  });
});

describe('questions that wait', () => {
  it('are shown of the cases one may work, each read noted, until they are answered', async () => {
    const world = caseworkWorld();
    const requestId = await askSchool(world);
    const { answer } = await world.ask(world.waiting, {});
    expect(answer).toMatchObject({ items: [{ requestId, state: 'open' }], next: null });
    expect([...world.db.reads.values()]).toMatchObject([{ staffId: 'ana' }]);
    expect((await world.ask(world.waiting, { by: aWorker('bogdan') })).answer).toEqual({ items: [], next: null });
    await world.ask(world.staff.withdraw, { body: { why: 'nu mai trebuie' }, params: { requestId } });
    expect((await world.ask(world.waiting, {})).answer).toEqual({ items: [], next: null });
  });

  it('refuses a cursor that is none of ours', async () => {
    const { status } = await caseworkWorld().ask(caseworkWorld().waiting, { query: { cursor: 'nonsense' } });
    expect(status).toBe(400);
  });
});

describe('the alerts of a case', () => {
  it('are none where no referral raised one and no clock ran out', async () => {
    const world = caseworkWorld();
    const [current] = world.db.cases.values();
    if (current === undefined) throw new Error('no case');
    expect(await world.alertsOfCase({ case: current, deadlines: [] })).toEqual({ items: [] });
  });
});
