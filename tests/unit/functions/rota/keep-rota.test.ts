import { describe, expect, it } from 'vitest';
import { rotaOperations } from '../../../../shared/contracts/http/rota/operations.ts';
import {
  changeList,
  checkedDraft,
  fairnessReport,
  onCallNow,
  rotaChanged,
  rotaView,
  shiftList,
} from '../../../../shared/contracts/http/rota/views.ts';
import { slot } from '../../../support/builders/county.ts';
import { after, hour, monday } from '../../../support/builders/time.ts';
import { rotaApi } from '../../../support/rota/api.ts';

const times = { from: after(monday, hour), until: after(monday, 3 * hour) };
const override = { layer: 'first', ...times, staffIds: ['elena'], reason: 'boală' };
const offer = { layer: 'first', ...times, reason: 'examen' };

describe('the rota', () => {
  it('is shown to everyone who works for the county, without addresses', async () => {
    const { call } = rotaApi();
    const answer = await call('ana', 'GET /v1/rota');
    expect(rotaView.parse(answer.body)).toEqual(answer.body);
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: { version: 1 } });
    expect(JSON.stringify(answer.body)).not.toMatch(/@|\+40/);
    expect(rotaView.parse(answer.body).staff.find(({ staffId }) => staffId === 'gina')?.reachable).toBe(false);
    expect((await call(null, 'GET /v1/rota')).said.code).toBe('unauthenticated');
    expect((await call('strain', 'GET /v1/rota')).said.code).toBe('not-allowed');
  });

  it('says who is on call now, and who will be, gaps too', async () => {
    const { call } = rotaApi();
    const now = await call('ana', 'GET /v1/rota/on-call/now');
    expect(onCallNow.parse(now.body)).toEqual({
      at: monday,
      layers: [
        { layer: 'first', people: [{ staffId: 'ana', name: 'Numele ana' }] },
        { layer: 'second', people: [{ staffId: 'bogdan', name: 'Numele bogdan' }] },
      ],
    });
    await call('carmen', 'POST /v1/rota/leave', { version: 1, key: 'l', body: { staffId: 'ana', ...times } });
    const week = await call('ana', 'GET /v1/rota/on-call');
    expect(shiftList.parse(week.body).items.filter(({ layer }) => layer === 'first')).toMatchObject([
      { from: monday, until: times.from, people: [{ staffId: 'ana' }] },
      { ...times, people: [] },
      { from: times.until, people: [{ staffId: 'ana' }] },
    ]);
  });

  it.each([
    [{ from: 'ieri' }, '/from', 'wrong-format'],
    [{ from: times.until, until: times.from }, '/until', 'ends-before-start'],
    [{ until: after(monday, 401 * 24 * hour) }, '/until', 'too-long-a-time'],
  ])('refuses the time %j', async (query, pointer, code) => {
    const { call } = rotaApi();
    for (const route of ['GET /v1/rota/on-call', 'GET /v1/rota/fairness'] as const) {
      const from = route.endsWith('fairness') ? { from: monday } : {};
      const answer = await call('ana', route, { query: { ...from, ...query } });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
    }
  });
});

describe('changing the rota', () => {
  it('needs a role, the version that was seen, and for something new a key', async () => {
    const { call } = rotaApi();
    const route = 'POST /v1/rota/overrides';
    expect((await call('ana', route, { version: 1, key: 'a', body: override })).said.code).toBe('not-allowed');
    expect((await call('carmen', route, { key: 'a', body: override })).said.code).toBe('if-match-missing');
    expect((await call('carmen', route, { version: 1, body: override })).said.code).toBe('idempotency-key-missing');
    const wrong = await call('carmen', route, { version: 1, key: 'a', body: { ...override, staffIds: [] } });
    expect(wrong.said.errors).toMatchObject([{ pointer: '/staffIds', code: 'too-few' }]);
  });

  it('is recorded with who, when and why, and announced', async () => {
    const { call, rotas } = rotaApi();
    const made = await call('carmen', 'POST /v1/rota/overrides', { version: 1, key: 'a', body: override });
    expect(rotaChanged.parse(made.body)).toMatchObject({ version: 2, what: 'override-made', findings: [] });
    expect(made.headers['etag']).toBe('"2"');
    const { body } = await call('ana', 'GET /v1/rota/changes', { query: { after: '1' } });
    expect(changeList.parse(body).items).toMatchObject([
      { version: 2, what: 'override-made', by: 'carmen', at: monday, why: 'boală', layer: 'first', ...times },
    ]);
    expect(rotas.events()).toEqual(['ROTA.2']);
    expect((await call('ana', 'GET /v1/rota/changes', { query: { after: 'x' } })).status).toBe(422);
  });

  it('tells whoever looked at an older version what changed since', async () => {
    const { call } = rotaApi();
    await call('carmen', 'POST /v1/rota/overrides', { version: 1, key: 'a', body: override });
    const late = await call('radu', 'POST /v1/rota/overrides', { version: 1, key: 'b', body: override });
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'version-stale', version: 2, changes: [{ version: 2, what: 'override-made', by: 'carmen' }] },
    });
  });

  it('asked for twice with one key is made once, and another thing with that key is refused', async () => {
    const { call, rotas, time } = rotaApi();
    const asks: [string, string, object, object][] = [
      ['carmen', 'overrides', override, { staffIds: ['florin'] }],
      [
        'carmen',
        'temporary-schedules',
        { layer: 'second', ...times, reason: 'vara', instead: { slots: [slot(['florin'])] } },
        { reason: 'iarna' },
      ],
      ['bogdan', 'leave', { from: times.from, until: times.until }, { until: after(times.until, hour) }],
    ];
    for (const [who, path, body, other] of asks) {
      const { version } = await rotas.load();
      const route = `POST /v1/rota/${path}`;
      const first = await call(who, route, { version, key: 'same', body });
      expect(first.status).toBe(200);
      time.pass(1);
      const again = await call(who, route, { version, key: 'same', body });
      expect(again).toMatchObject({ status: 200, body: { about: first.said.about, version: version + 1 } });
      const reused = await call(who, route, { version, key: 'same', body: { ...body, ...other } });
      expect(reused.said.code).toBe('idempotency-key-reused');
      expect((await rotas.load()).version).toBe(version + 1);
    }
  });

  it('that would leave a gap or book somebody twice is refused with the hours', async () => {
    const { call } = rotaApi();
    const answer = await call('carmen', 'POST /v1/rota/overrides', {
      version: 1,
      key: 'a',
      body: { ...override, staffIds: ['bogdan'] },
    });
    expect(answer).toMatchObject({
      status: 409,
      body: {
        code: 'rota-refused',
        findings: [
          {
            kind: 'double-booking',
            staffId: 'bogdan',
            text: 'bogdan este de permanență în același timp pe first, second.',
            hits: [{ ...times, local: { from: '2026-11-23 11:00 +02:00', until: '2026-11-23 13:00 +02:00' } }],
          },
        ],
      },
    });
  });

  it.each([
    ['overrides', { ...override, staffIds: ['elena', 'strain'] }, '/staffIds/1', 'staff-unknown'],
    ['overrides', { ...override, layer: 'third' }, '/layer', 'layer-unknown'],
    ['overrides', { ...override, until: times.from }, '/until', 'ends-before-start'],
    [
      'overrides',
      { ...override, from: after(monday, -2 * hour), until: after(monday, -hour) },
      '/until',
      'in-the-past',
    ],
    [
      'temporary-schedules',
      { layer: 'first', ...times, reason: 'vara', instead: { slots: [slot(['strain'])] } },
      '/instead',
      'staff-unknown',
    ],
    ['leave', { ...times, staffId: 'strain' }, '/staffId', 'staff-unknown'],
  ])('of %s names the wrong field: %j', async (path, body, pointer, code) => {
    const { call } = rotaApi();
    const answer = await call('carmen', `POST /v1/rota/${path}`, { version: 1, key: 'a', body });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer, code }] } });
  });

  it('leaves no name, address or reason in the log', async () => {
    const { call, logged } = rotaApi();
    await call('carmen', 'POST /v1/rota/overrides', { version: 1, key: 'a', body: override });
    await call('carmen', 'POST /v1/rota/overrides', { version: 1, key: 'b', body: override });
    expect(logged).toHaveLength(2);
    expect(logged.join()).not.toMatch(/boală|Numele|@/);
  });
});

describe('a swap', () => {
  it('is offered, taken and approved, each by whom it concerns', async () => {
    const { call, time } = rotaApi();
    const offered = await call('ana', 'POST /v1/rota/swaps', { version: 1, key: 'a', body: offer });
    const params = { id: offered.said.about };
    expect((await call('bogdan', 'POST /v1/rota/swaps/{id}/take', { version: 2, params })).body).toMatchObject({
      code: 'rota-refused',
      findings: [{ kind: 'double-booking' }],
    });
    expect((await call('elena', 'POST /v1/rota/swaps/{id}/take', { version: 2, params })).status).toBe(200);
    expect((await call('elena', 'POST /v1/rota/swaps/{id}/approve', { version: 3, params })).said.code).toBe(
      'not-allowed',
    );
    expect((await call('carmen', 'POST /v1/rota/swaps/{id}/approve', { version: 3, params })).body).toMatchObject({
      what: 'swap-approved',
      version: 4,
    });
    expect((await call('ana', 'POST /v1/rota/swaps/{id}/take-back', { version: 4, params })).body).toMatchObject({
      code: 'rota-step-illegal',
      state: 'approved',
    });
    time.set(times.from);
    const now = await call('ana', 'GET /v1/rota/on-call/now');
    expect(onCallNow.parse(now.body).layers[0]?.people).toMatchObject([{ staffId: 'elena' }]);
  });

  it('that is not theirs to give, take back or decline is refused', async () => {
    const { call } = rotaApi();
    expect((await call('elena', 'POST /v1/rota/swaps', { version: 1, key: 'a', body: offer })).said.code).toBe(
      'not-on-call',
    );
    const offered = await call('ana', 'POST /v1/rota/swaps', { version: 1, key: 'a', body: { ...offer, to: 'elena' } });
    const params = { id: offered.said.about };
    expect((await call('ana', 'POST /v1/rota/swaps', { version: 2, key: 'b', body: offer })).said.code).toBe(
      'already-recorded',
    );
    expect((await call('florin', 'POST /v1/rota/swaps/{id}/take-back', { version: 2, params })).said.code).toBe(
      'not-allowed',
    );
    const decline = { version: 2, params, body: { why: 'nu pot' } };
    expect((await call('florin', 'POST /v1/rota/swaps/{id}/decline', decline)).said.code).toBe('not-allowed');
    expect((await call('elena', 'POST /v1/rota/swaps/{id}/decline', decline)).said.what).toBe('swap-declined');
    const gone = { version: 3, params: { id: 'X0000000000000' } };
    expect((await call('ana', 'POST /v1/rota/swaps/{id}/take-back', gone)).said.code).toBe('not-found');
  });
});

describe('leave', () => {
  it('is asked for, approved with the gap it makes, and withdrawn', async () => {
    const { call } = rotaApi();
    const asked = await call('ana', 'POST /v1/rota/leave', { version: 1, key: 'a', body: times });
    const params = { id: asked.said.about };
    const approved = await call('carmen', 'POST /v1/rota/leave/{id}/approve', { version: 2, params });
    expect(approved.body).toMatchObject({
      what: 'leave-approved',
      findings: [{ kind: 'gap', hits: [times] }, { kind: 'on-leave' }],
    });
    const withdrawn = await call('ana', 'POST /v1/rota/leave/{id}/withdraw', { version: 3, params });
    expect(withdrawn.said.what).toBe('leave-withdrawn');
    const refusing = { version: 4, params, body: { why: 'prea târziu' } };
    expect((await call('carmen', 'POST /v1/rota/leave/{id}/refuse', refusing)).said.code).toBe('rota-step-illegal');
  });
});

describe('the plan', () => {
  const layers = ['first', 'second'].map((layer, index) => ({
    layer,
    slots: [slot([index === 0 ? 'elena' : 'florin'])],
  }));

  it('is checked as a draft and published, and refused with the first hour that is wrong', async () => {
    const { call } = rotaApi();
    const clean = await call('ana', 'POST /v1/rota/check', { body: { layers } });
    expect(checkedDraft.parse(clean.body)).toMatchObject({ from: monday, findings: [] });
    const rotations = [
      { every: { days: 1 }, handOff: '08:00', startsOn: '2026-11-01', endsOn: '2027-04-30', order: [['elena']] },
    ];
    const ending = [{ layer: 'first', rotations }, layers[1]];
    const findings = [
      {
        kind: 'gap',
        hits: [{ from: '2027-04-30T05:00:00.000Z', holidays: [{ name: 'Vinerea Mare' }, {}, {}, {}, {}, {}, {}, {}] }],
      },
    ];
    const dirty = await call('ana', 'POST /v1/rota/check', { body: { layers: ending, until: '2027-10-01T00:00:00Z' } });
    expect(dirty.body).toMatchObject({ findings });
    const refused = await call('carmen', 'POST /v1/rota/publish', { version: 1, body: { layers: ending, why: 'nou' } });
    expect(refused).toMatchObject({ status: 409, body: { code: 'rota-refused', findings: [{ kind: 'gap' }] } });
    expect((await call('ana', 'POST /v1/rota/publish', { version: 1, body: { layers, why: 'nou' } })).said.code).toBe(
      'not-allowed',
    );
    const published = await call('carmen', 'POST /v1/rota/publish', { version: 1, body: { layers, why: 'nou' } });
    expect(published.body).toMatchObject({ version: 2, what: 'published', about: null });
    expect((await call('ana', 'POST /v1/rota/check', { body: { layers, until: monday } })).status).toBe(422);
  });

  it('keeps every layer that alerts go to', async () => {
    const { call } = rotaApi();
    const answer = await call('carmen', 'POST /v1/rota/publish', {
      version: 1,
      body: { layers: [layers[0]], why: 'nou' },
    });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/layers', code: 'layers-needed' }] } });
    expect(JSON.stringify(answer.said.errors)).toContain('second');
  });

  it('of the past stays as it was, also in the report of who carried what', async () => {
    const { call, time } = rotaApi();
    await call('carmen', 'POST /v1/rota/publish', { version: 1, body: { layers, why: 'nou' } });
    time.pass(24 * hour);
    await call('carmen', 'POST /v1/rota/publish', {
      version: 2,
      body: {
        layers: layers.toReversed().map(({ slots }, index) => ({ layer: index === 0 ? 'first' : 'second', slots })),
        why: 'invers',
      },
    });
    time.pass(24 * hour);
    const past = await call('ana', 'GET /v1/rota/on-call', { query: { from: monday, until: time.now() } });
    expect(shiftList.parse(past.body).items.filter(({ layer }) => layer === 'first')).toMatchObject([
      { from: monday, people: [{ staffId: 'elena' }] },
      { until: time.now(), people: [{ staffId: 'florin' }] },
    ]);
    const report = await call('ana', 'GET /v1/rota/fairness', { query: { from: monday, until: time.now() } });
    expect(fairnessReport.parse(report.body).items).toMatchObject([
      { staffId: 'elena', hours: 48, nights: 2, nightHours: 16, weekends: 0 },
      { staffId: 'florin', hours: 48, nights: 2 },
    ]);
  });
});

describe('a calendar feed', () => {
  const tokenOf = (url: string): string => url.split('/').at(-1) ?? '';

  it('shows a person their shifts to whoever has its address, until it is revoked', async () => {
    const { call, feeds } = rotaApi();
    const made = await call('ana', 'POST /v1/rota/feeds', { key: 'a' });
    expect(made.said.url).toMatch(/^https:\/\/api\.exemplu\.invalid\/v1\/rota\/calendar\/K[0-9A-Z]{13}-[\w-]{43}$/);
    const token = tokenOf(made.said.url);
    expect(JSON.stringify(await feeds.ofPerson('ana'))).not.toContain(token.slice(15));
    const read = await call(null, 'GET /v1/rota/calendar/{token}', { params: { token } });
    expect(read).toMatchObject({ status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' } });
    expect(read.body).toContain('SUMMARY:Permanență: first\r\n');
    expect(read.body).not.toMatch(/second|bogdan|Numele|@dgaspc/);
    expect((await call(null, 'GET /v1/rota/calendar/{token}', { params: { token: `${token}.ics` } })).status).toBe(200);

    expect((await call('ana', 'POST /v1/rota/feeds', { key: 'a' })).said.code).toBe('already-recorded');
    const params = { id: made.said.feedId };
    expect((await call('bogdan', 'POST /v1/rota/feeds/{id}/revoke', { params })).said.code).toBe('not-found');
    expect((await call('ana', 'POST /v1/rota/feeds/{id}/revoke', { params })).said.items).toMatchObject([
      { feedId: made.said.feedId, revokedAt: monday },
    ]);
    expect((await call(null, 'GET /v1/rota/calendar/{token}', { params: { token } })).said.code).toBe('link-invalid');
    expect((await call('ana', 'GET /v1/rota/feeds')).said.items).toHaveLength(1);
  });

  it('is closed for guesses, and for people who left', async () => {
    const { call, feeds } = rotaApi();
    const made = await call('ana', 'POST /v1/rota/feeds', { key: 'a' });
    const token = tokenOf(made.said.url);
    const last = token.endsWith('A') ? 'B' : 'A';
    for (const guess of ['', 'K', token.slice(0, -1), `${token.slice(0, 20)}${last.repeat(38)}`])
      expect((await call(null, 'GET /v1/rota/calendar/{token}', { params: { token: guess } })).status).toBe(404);
    const [feed] = await feeds.ofPerson('ana');
    if (feed !== undefined) await feeds.revoke({ ...feed, staffId: 'plecat' });
    expect((await call(null, 'GET /v1/rota/calendar/{token}', { params: { token } })).said.code).toBe('link-invalid');
  });

  it('of anybody is closed by a supervisor', async () => {
    const { call } = rotaApi();
    const { said } = await call('ana', 'POST /v1/rota/feeds', { key: 'a' });
    expect((await call('carmen', 'POST /v1/rota/feeds/{id}/revoke', { params: { id: said.feedId } })).status).toBe(200);
    expect((await call(null, 'GET /v1/rota/calendar/{token}', { params: { token: tokenOf(said.url) } })).status).toBe(
      404,
    );
  });
});

describe('the operations', () => {
  it('are refused only with what they say they are refused with', async () => {
    const { call } = rotaApi();
    for (const { method, path, problems, who } of rotaOperations) {
      if (who !== 'staff') continue;
      const answer = await call('strain', `${method.toUpperCase()} ${path}`, { params: { id: 'none' } });
      expect(problems).toContain(answer.said.code);
    }
  });
});
