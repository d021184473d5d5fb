import { describe, expect, it } from 'vitest';
import { makeDeadLetterRoutes } from '../../../../functions/administration/keep-operations/answer-dead-letters.ts';
import { makeDrills } from '../../../../functions/administration/keep-operations/answer-drills.ts';
import { makeSearchAudit } from '../../../../functions/administration/keep-operations/search-audit.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { auditFound, deadLetterList, deadLetterState } from '../../../../shared/contracts/http/administration/views.ts';
import { type AdminAct } from '../../../../shared/domain/audit/admin-act.ts';
import { type AuditLine } from '../../../../shared/domain/audit/audit-line.ts';
import { type DeadLetter, type DeadLetterQueue } from '../../../../shared/domain/dead-letter/dead-letter.ts';
import { findStaff } from '../../../../shared/runtime/api/staff.ts';
import { administeredRota, caller } from '../../../support/administration/api.ts';
import { after, fakeClock, hour, monday } from '../../../support/builders/time.ts';

const plan = administeredRota();
const county = { rota: () => Promise.resolve(plan) };
const letter = (messageId: string): DeadLetter => ({
  messageId,
  ids: [`referralId ${messageId}`],
  reason: 'failed, received 5 times',
  sentAt: monday,
});
const line = (more: Partial<AuditLine>): AuditLine => ({
  at: monday,
  by: 'ana',
  sort: 'read',
  what: 'case-read',
  about: 'C0000000000000',
  ...more,
});

const world = (lines: Record<string, AuditLine[]> = {}) => {
  const acts: AdminAct[] = [];
  const asked: object[] = [];
  const queues = new Map<DeadLetterQueue, DeadLetter[]>([['urgent', [letter('BC-1'), letter('BC-2')]]]);
  const of = (name: string) => () => Promise.resolve(lines[name] ?? []);
  const deps = {
    staff: findStaff({ county, servedCounty: 'BC' }),
    noteAct: (act: AdminAct) => {
      acts.push(act);
      return Promise.resolve();
    },
    clock: fakeClock().clock,
    log: () => undefined,
  };
  const letters = makeDeadLetterRoutes({
    ...deps,
    deadLetters: {
      count: (queue) => Promise.resolve(queues.get(queue)?.length ?? 0),
      look: (queue) => Promise.resolve(queues.get(queue) ?? []),
      redrive: (queue, only) => {
        const all = queues.get(queue) ?? [];
        const left = only === null ? [] : all.filter(({ messageId }) => !only.includes(messageId));
        queues.set(queue, left);
        return Promise.resolve({ moved: all.length - left.length, left: left.length });
      },
    },
  });
  const drills = makeDrills({
    ...deps,
    records: { raisedBetween: () => Promise.resolve([]) },
    askDrill: (task) => {
      asked.push(task);
      return Promise.resolve({ kind: 'refused', because: 'layer-unknown' });
    },
    digest: sha256,
  });
  const search = makeSearchAudit({
    ...deps,
    county,
    audit: {
      ofRecord: of('record'),
      ofPerson: (who) => Promise.resolve(lines[who] ?? []),
      ofAdministration: of('administration'),
    },
  });
  const routes = {
    'GET /v1/dead-letters': letters.state,
    'GET /v1/dead-letters/{queue}': letters.look,
    'POST /v1/dead-letters/{queue}/redrive': letters.redrive,
    'GET /v1/drills': drills.list,
    'POST /v1/drills': drills.start,
    'POST /v1/audit-searches': search,
  };
  return { call: caller(routes, plan), routes, acts, asked };
};

it('is for administrators alone', async () => {
  const { call, routes, acts } = world();
  for (const route of Object.keys(routes))
    expect((await call('carmen', route, { params: { queue: 'urgent' } })).said.code).toBe('not-allowed');
  expect(acts).toEqual([]);
});

describe('failed work', () => {
  const params = { queue: 'urgent' };

  it('is counted by queue, looked at by its ids, and taken back one by one or all', async () => {
    const { call, acts } = world();
    const state = deadLetterState.parse((await call('ion', 'GET /v1/dead-letters')).body).items;
    expect(state).toHaveLength(5);
    expect(state[0]).toEqual({ queue: 'urgent', count: 2, since: monday });
    expect(state[1]).toEqual({ queue: 'routine', count: 0, since: null });
    const found = await call('ion', 'GET /v1/dead-letters/{queue}', { params });
    expect(deadLetterList.parse(found.body).items).toEqual([letter('BC-1'), letter('BC-2')]);
    const route = 'POST /v1/dead-letters/{queue}/redrive';
    const one = await call('ion', route, { params, body: { messageIds: ['BC-2'] } });
    expect(one.body).toEqual({ moved: 1, left: 1 });
    expect((await call('ion', route, { params })).body).toEqual({ moved: 1, left: 0 });
    expect(acts.map(({ what, about }) => [what, about])).toEqual([
      ['dead-letters-looked-at', 'urgent'],
      ['dead-letters-moved', 'urgent'],
      ['dead-letters-moved', 'urgent'],
    ]);
  });

  it('is in no other queue than there are', async () => {
    const { call } = world();
    const other = { params: { queue: 'receipts' } };
    expect((await call('ion', 'GET /v1/dead-letters/{queue}', other)).status).toBe(404);
    expect((await call('ion', 'POST /v1/dead-letters/{queue}/redrive', other)).status).toBe(404);
  });
});

describe('a drill', () => {
  it('is ordered by its function, the same key as the same order', async () => {
    const { call, asked, acts } = world();
    const order = { body: { urgency: 'immediate', layer: null }, headers: { 'idempotency-key': 'cheie-12345' } };
    for (const one of [order, order]) expect((await call('ion', 'POST /v1/drills', one)).status).toBe(409);
    expect(asked[0]).toMatchObject({ kind: 'start', urgency: 'immediate', layer: null, startedBy: 'ion' });
    expect(asked[1]).toEqual(asked[0]);
    expect(acts.map(({ what }) => what)).toEqual(['drill-started', 'drill-started']);
    const keyless = { body: order.body };
    expect((await call('ion', 'POST /v1/drills', keyless)).said.code).toBe('idempotency-key-missing');
  });
});

describe('the audit', () => {
  const period = { from: monday, until: after(monday, hour) };
  const route = 'POST /v1/audit-searches';
  const read = line({});
  const later = line({ at: after(monday, 1_000), sort: 'case', what: 'take' });

  it('shows who read and changed a record, newest first, and notes the search before', async () => {
    const { call, acts } = world({ record: [read, later] });
    const body = { of: { kind: 'record', id: 'C0000000000000' }, ...period };
    const found = await call('ion', route, { body });
    expect(auditFound.parse(found.body)).toEqual({ items: [later, read], more: false });
    expect(acts).toMatchObject([{ what: 'audit-searched', by: 'ion', about: 'C0000000000000' }]);
  });

  it('is a file as well', async () => {
    const { call } = world({ record: [read] });
    const body = { of: { kind: 'record', id: 'C0000000000000' }, ...period };
    const file = await call('ion', route, { body, headers: { accept: 'text/csv' } });
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.body).toContain('2026-11-23 10:00:00;2026-11-23T08:00:00.000Z;ana;citire;case-read;C0000000000000');
  });

  it('of the administration also has what administrators changed of institutions, and nothing else of theirs', async () => {
    const settings = line({ by: 'aplicat', sort: 'settings', what: 'applied', about: '2' });
    const institution = line({ by: 'ion', sort: 'institution', what: 'edited', about: 'spital' });
    const applied = line({ by: 'aplicat', sort: 'institution', what: 'applied', about: 'spital' });
    const { call } = world({ administration: [settings], ion: [institution, read], aplicat: [applied] });
    const found = await call('vera', route, { body: { of: { kind: 'administration' }, ...period } });
    expect(auditFound.parse(found.body).items).toHaveLength(3);
    expect(auditFound.parse(found.body).items).toEqual(expect.arrayContaining([settings, institution, applied]));
  });

  it.each([
    [{ until: monday }, '/until', 'ends-before-start'],
    [{ until: after(monday, 367 * 24 * hour) }, '/until', 'too-long-a-time'],
    [{ of: { kind: 'person', staffId: 'Nume Întreg' } }, '/of/staffId', 'wrong-format'],
  ])('refuses %j', async (wrong, pointer, code) => {
    const { call, acts } = world();
    const body = { of: { kind: 'person', staffId: 'ana' }, ...period, ...wrong };
    expect(await call('ion', route, { body })).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
    expect(acts).toEqual([]);
  });
});
