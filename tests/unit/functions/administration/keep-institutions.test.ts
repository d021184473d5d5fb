import { describe, expect, it } from 'vitest';
import { administrationOperations } from '../../../../shared/contracts/http/administration/operations.ts';
import {
  clientList,
  clientRegistered,
  institutionChangeList,
  institutionList,
  institutionView,
  staffChanged,
  staffList,
  userList,
} from '../../../../shared/contracts/http/administration/views.ts';
import { institutionsApi } from '../../../support/administration/api.ts';

const details = { name: 'Spitalul Exemplu', kind: 'hospital', siruta: '20466' };
const id = 'spital-exemplu';
const params = { id };

const withOne = async () => {
  const api = institutionsApi();
  const made = await api.call('ion', 'POST /v1/institutions', { body: { institutionId: id, ...details } });
  expect(made.status).toBe(200);
  return api;
};

describe('the administration', () => {
  it('answers every route that is described, to administrators alone', async () => {
    const { routes, call } = institutionsApi();
    const described = administrationOperations
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
      .filter((route) => !/drills|dead-letters|audit/.test(route));
    expect(Object.keys(routes).toSorted()).toEqual(described.toSorted());
    for (const route of Object.keys(routes))
      for (const who of [null, 'ana', 'carmen'])
        expect((await call(who, route, { params: { ...params, staffId: 'ana' } })).said.code).toBe(
          who === null ? 'unauthenticated' : 'not-allowed',
        );
  });
});

describe('institutions', () => {
  it('are made under an id of their own, and listed with the name of their place', async () => {
    const { call } = await withOne();
    const all = await call('ion', 'GET /v1/institutions');
    expect(institutionList.parse(all.body).items).toEqual([
      { institutionId: id, ...details, status: 'active', place: 'Mărgineni', version: 1 },
    ]);
    const again = await call('ion', 'POST /v1/institutions', { body: { institutionId: id, ...details } });
    expect(again).toMatchObject({ status: 409, said: { code: 'institution-id-taken' } });
    const county = await call('ion', 'POST /v1/institutions', { body: { institutionId: 'dgaspc', ...details } });
    expect(county.said.code).toBe('institution-id-taken');
  });

  it.each([
    [{ siruta: '999999' }, '/siruta', 'siruta-unknown'],
    [{ kind: 'castle' }, '/kind', 'not-in-list'],
    [{ name: ' ' }, '/name', 'too-short'],
    [{ guestEmailDomains: ['nu e domeniu'] }, '/guestEmailDomains/0', 'wrong-format'],
  ])('are refused with %j', async (wrong, pointer, code) => {
    const { call } = await withOne();
    const body = { ...details, ...wrong };
    const answer = await call('ion', 'POST /v1/institutions/{id}', { params, version: 1, body });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
  });

  it('are changed on the version that was seen; who saw another one is told what changed', async () => {
    const { call } = await withOne();
    const route = 'POST /v1/institutions/{id}';
    const body = { ...details, name: 'Alt nume' };
    expect((await call('ion', route, { params, body })).said.code).toBe('if-match-missing');
    const edited = await call('ion', route, { params, version: 1, body });
    expect(institutionView.parse(edited.body)).toMatchObject({ name: 'Alt nume', version: 2 });
    expect(edited.headers['etag']).toBe('"2"');
    expect((await call('ion', route, { params, version: 2, body })).said.code).toBe('nothing-changed');
    expect(await call('vera', route, { params, version: 1, body: details })).toMatchObject({
      status: 412,
      body: { version: 2, changes: [{ by: 'ion', fields: [{ field: 'name', after: 'Alt nume' }] }] },
    });
  });

  it('are suspended and allowed again with a reason, which stays in the history', async () => {
    const { call, logged } = await withOne();
    const suspend = { params, version: 1, body: { why: 'abuz' } };
    expect((await call('ion', 'POST /v1/institutions/{id}/suspend', suspend)).body).toMatchObject({
      status: 'suspended',
    });
    const twice = await call('ion', 'POST /v1/institutions/{id}/suspend', { ...suspend, version: 2 });
    expect(twice.said.code).toBe('institution-step-illegal');
    await call('vera', 'POST /v1/institutions/{id}/lift', { params, version: 2, body: { why: 'lămurit' } });
    const history = await call('ion', 'GET /v1/institutions/{id}/changes', { params });
    expect(institutionChangeList.parse(history.body).items).toMatchObject([
      { what: 'lifted', by: 'vera', why: 'lămurit' },
      { what: 'suspended', by: 'ion', why: 'abuz' },
      { what: 'created', by: 'ion', why: null },
    ]);
    expect(logged.join()).not.toContain('abuz');
  });

  it('have guests by the domains of their mail, and a link that can be issued anew', async () => {
    const { call } = await withOne();
    const body = { ...details, guestEmailDomains: ['spital.ro'] };
    const on = await call('ion', 'POST /v1/institutions/{id}', { params, version: 1, body });
    expect(on.body).toMatchObject({ guestAccess: { emailDomains: ['spital.ro'], issue: 2 } });
    const renewed = await call('ion', 'POST /v1/institutions/{id}/guest-link', { params, version: 2 });
    expect(renewed.body).toMatchObject({ guestAccess: { emailDomains: ['spital.ro'], issue: 3 } });
  });

  it('that are not there are not found', async () => {
    const { call } = institutionsApi();
    for (const route of [
      'GET /v1/institutions/{id}',
      'GET /v1/institutions/{id}/changes',
      'GET /v1/institutions/{id}/users',
    ])
      expect((await call('ion', route, { params })).status).toBe(404);
    const edit = { params, version: 1, body: details };
    expect((await call('ion', 'POST /v1/institutions/{id}', edit)).status).toBe(404);
  });
});

describe('systems of institutions', () => {
  const body = { label: 'Programul spitalului', scopes: ['semnal/referrals.submit'] };

  it('are registered with a secret that is told once, and revoked', async () => {
    const { call, acts, office, logged } = await withOne();
    const made = await call('ion', 'POST /v1/institutions/{id}/clients', { params, body });
    const { clientId, clientSecret } = clientRegistered.parse(made.body);
    expect(office.listed).toEqual(['console', clientId]);
    const all = await call('ion', 'GET /v1/clients');
    expect(clientList.parse(all.body)).toMatchObject({
      admitted: 2,
      most: 50,
      items: [{ clientId, institutionId: id, label: body.label, lacks: null }],
    });
    expect(JSON.stringify([all.body, acts, logged])).not.toContain(clientSecret);
    expect((await call('ion', 'POST /v1/clients/{clientId}/revoke', { params: { clientId } })).status).toBe(200);
    expect((await call('ion', 'GET /v1/clients')).said.items).toEqual([]);
    expect(acts.map(({ what, by }) => [what, by])).toEqual([
      ['client-registered', 'ion'],
      ['client-revoked', 'ion'],
    ]);
    for (const one of [clientId, 'console'])
      expect((await call('ion', 'POST /v1/clients/{clientId}/revoke', { params: { clientId: one } })).status).toBe(404);
  });

  it('have names of their own, and none of a suspended institution or beyond the limit', async () => {
    const { call, office } = await withOne();
    const route = 'POST /v1/institutions/{id}/clients';
    await call('ion', route, { params, body });
    expect((await call('ion', route, { params, body })).said.code).toBe('client-label-taken');
    expect((await call('ion', route, { params: { id: 'nimeni' }, body })).status).toBe(404);
    for (let one = 0; office.listed.length < 50; one += 1) office.listed.push(`other-${one}`);
    const other = { ...body, label: 'Altul' };
    expect((await call('ion', route, { params, body: other })).said.code).toBe('clients-full');
    await call('ion', 'POST /v1/institutions/{id}/suspend', { params, version: 1, body: { why: 'abuz' } });
    expect((await call('ion', route, { params, body: other })).said.code).toBe('client-of-suspended');
    expect((await call('ion', route, { params, body: { ...other, scopes: [] } })).status).toBe(422);
  });
});

describe('people of institutions', () => {
  const email = 'medic@spital.ro';
  const invitation = { params, body: { email, name: 'Medic Exemplu' } };

  it('are invited, sent for again, stopped and let in again; no address in a log or act', async () => {
    const { call, accounts, acts, logged } = await withOne();
    expect((await call('ion', 'POST /v1/institutions/{id}/users', invitation)).status).toBe(200);
    expect(accounts.rolesOf(email)).toEqual(['partner']);
    const [user] = userList.parse((await call('ion', 'GET /v1/institutions/{id}/users', { params })).body).items;
    expect(user).toMatchObject({ email, name: 'Medic Exemplu', enabled: true, state: 'invited' });
    const one = { params: { id, userId: user?.userId ?? '' } };
    const route = (step: string) => `POST /v1/institutions/{id}/users/{userId}/${step}`;
    expect((await call('ion', route('send-again'), one)).body).toEqual({ sent: 'invitation' });
    expect((await call('ion', route('disable'), one)).body).toMatchObject({ enabled: false });
    expect((await call('ion', route('enable'), one)).body).toMatchObject({ enabled: true });
    expect(acts.map(({ what }) => what)).toEqual(['user-invited', 'user-sent-again', 'user-disabled', 'user-enabled']);
    expect(JSON.stringify([acts, logged])).not.toMatch(/@|Medic/);
  });

  it('are of that institution, with an address of their own', async () => {
    const { call } = await withOne();
    await call('ion', 'POST /v1/institutions', { body: { ...details, institutionId: 'spital-doi' } });
    await call('ion', 'POST /v1/institutions/{id}/users', invitation);
    const elsewhere = { ...invitation, params: { id: 'spital-doi' } };
    expect((await call('ion', 'POST /v1/institutions/{id}/users', elsewhere)).said.code).toBe('address-taken');
    const other = { params: { id: 'spital-doi', userId: 'u-1' } };
    expect((await call('ion', 'POST /v1/institutions/{id}/users/{userId}/disable', other)).status).toBe(404);
    await call('ion', 'POST /v1/institutions/{id}/suspend', { params, version: 1, body: { why: 'abuz' } });
    expect((await call('ion', 'POST /v1/institutions/{id}/users', invitation)).said.code).toBe('user-of-suspended');
  });
});

describe('the staff', () => {
  const member = { staffId: 'nou', name: 'Coleg Nou', email: 'nou@exemplu.ro', roles: ['case-worker'] };

  it('gets somebody new with an account, and the account follows their roles', async () => {
    const { call, accounts, rotas } = institutionsApi();
    const made = await call('ion', 'POST /v1/staff', { version: 1, body: member });
    expect(staffChanged.parse(made.body)).toMatchObject({ version: 2, staffId: 'nou' });
    const one = { params: { staffId: 'nou' }, version: 2, body: { roles: ['supervisor'], active: true } };
    expect((await call('ion', 'POST /v1/staff/{staffId}', one)).status).toBe(200);
    expect(accounts.rolesOf(member.email)).toEqual(['supervisor']);
    const left = { ...one, version: 3, body: { roles: ['supervisor'], active: false } };
    expect((await call('ion', 'POST /v1/staff/{staffId}', left)).status).toBe(200);
    const list = staffList.parse((await call('ion', 'GET /v1/staff')).body);
    expect(list.items.find(({ staffId }) => staffId === 'nou')).toMatchObject({
      active: false,
      roles: ['supervisor'],
      account: { enabled: false },
    });
    expect(list.items.find(({ staffId }) => staffId === 'ana')?.account).toBeNull();
    expect(rotas.events()).toEqual(['ROTA.2', 'ROTA.3', 'ROTA.4']);
  });

  it('is invited when somebody has no account yet, and sent for again when they have', async () => {
    const { call, accounts } = institutionsApi();
    const one = { params: { staffId: 'ana' } };
    expect((await call('ion', 'POST /v1/staff/{staffId}/send-again', one)).body).toEqual({ sent: 'invitation' });
    expect((await call('ion', 'POST /v1/staff/{staffId}/send-again', one)).body).toEqual({ sent: 'invitation' });
    expect(accounts.sent).toHaveLength(2);
    const gone = { params: { staffId: 'plecat' } };
    expect((await call('ion', 'POST /v1/staff/{staffId}/send-again', gone)).status).toBe(404);
  });

  it.each([
    ['POST /v1/staff', { body: { ...member, staffId: 'ana' }, version: 1 }, 'staff-id-taken'],
    ['POST /v1/staff', { body: member, version: 7 }, 'version-stale'],
    ['POST /v1/staff', { body: member }, 'if-match-missing'],
    [
      'POST /v1/staff/{staffId}',
      { params: { staffId: 'ion' }, body: { roles: ['supervisor'], active: true }, version: 1 },
      'own-access',
    ],
  ])('refuses %s with %j', async (route, asking, code) => {
    const { call, accounts } = institutionsApi();
    expect((await call('ion', route, asking)).said.code).toBe(code);
    expect(accounts.sent).toEqual([]);
  });

  it('keeps one administrator when two stop each other at once', async () => {
    const { call, rotas } = institutionsApi();
    const stop = (who: string, whom: string) =>
      call(who, 'POST /v1/staff/{staffId}', {
        params: { staffId: whom },
        version: 1,
        body: { roles: ['admin'], active: false },
      });
    const answers = await Promise.all([stop('ion', 'vera'), stop('vera', 'ion')]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { plan } = await rotas.load();
    expect(plan.staff.filter(({ roles, active }) => active && roles.includes('admin'))).toHaveLength(1);
  });
});
