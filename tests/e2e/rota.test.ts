import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { callApi, type ApiAnswer } from '../../infra/local/demo/api.ts';
import { loadCountyPack } from '../../infra/counties/load-county-pack.ts';
import { feedList, feedMade, onCallNow, rotaChanged, rotaView } from '../../shared/contracts/http/rota/views.ts';
import { semnal } from './support/cli.ts';
import { pageOf } from './support/messages.ts';
import { partner, problemIn } from './support/partner.ts';
import { onCall } from './support/people.ts';
import { newReport } from './support/reports.ts';
import { staff, type Staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const [giver, taker, supervisor] = [staff('case-worker'), staff('director'), staff('supervisor')];
const director = loadCountyPack('demo').rota.staff.find(({ roles }) => roles.includes('director'));
const minute = 60_000;

const versionNow = async (): Promise<number> => rotaView.parse((await supervisor.get('/rota')).body).version;

/** A change of the rota as it is now, with a key of its own. */
const change = async (who: Staff, path: string, body: object = {}, version?: number): Promise<ApiAnswer> => {
  const expected = version ?? (await versionNow());
  return who.post(`/rota/${path}`, body, { 'if-match': `"${expected}"`, 'idempotency-key': randomUUID() });
};
const done = (answer: ApiAnswer) => {
  expect(answer.status, answer.text).toBe(200);
  return rotaChanged.parse(answer.body);
};

/** Whatever was entered here ends with this file: the next one finds the rota of the pack. */
const removeOverrides = async (): Promise<void> => {
  const { overrides } = rotaView.parse((await supervisor.get('/rota')).body);
  for (const { made, removed, until } of overrides)
    if (made !== undefined && removed === undefined && Date.parse(until) > Date.now())
      done(await change(supervisor, `overrides/${made.overrideId}/remove`, { why: 'sfârșitul testului' }));
};

undisturbed();
afterAll(removeOverrides);

describe('a swap on the running service', () => {
  it('is offered, taken and approved: then the other person is paged, and the pack applied again changes nothing', async () => {
    const now = Date.now();
    const times = { from: new Date(now).toISOString(), until: new Date(now + 30 * minute).toISOString() };
    const offered = done(await change(giver, 'swaps', { layer: 'first', ...times, reason: 'examen' }));
    const swap = `swaps/${offered.about ?? ''}`;
    done(await change(taker, `${swap}/take`));
    const early = await supervisor.alertOf(await police.submit(newReport()));
    expect(onCall.first.addresses).toContain((await pageOf(early.alertId, { step: 1 })).to);

    const refused = await change(taker, `${swap}/approve`);
    expect(problemIn(refused)).toMatchObject({ code: 'not-allowed' });
    const seen = await versionNow();
    expect(done(await change(supervisor, `${swap}/approve`)).what).toBe('swap-approved');
    const stale = await change(
      supervisor,
      'overrides',
      { layer: 'first', ...times, staffIds: ['director-1'], reason: 'x' },
      seen,
    );
    expect(stale).toMatchObject({ status: 412, body: { changes: [{ what: 'swap-approved' }] } });

    const { alertId } = await supervisor.alertOf(await police.submit(newReport()));
    const { to } = await pageOf(alertId, { step: 1 });
    expect([director?.phone, director?.email]).toContain(to);
    expect((await taker.post(`/alerts/${alertId}/acknowledge`)).status).toBe(200);

    const applied = await semnal('county', 'apply', 'demo', '--dry-run');
    expect([applied.code, applied.printed]).toEqual([0, expect.not.stringContaining('~ rota')]);
    const [first] = onCallNow.parse((await giver.get('/rota/on-call/now')).body).layers;
    expect(first?.people).toMatchObject([{ staffId: director?.staffId }]);
    const said = await semnal('rota', 'now');
    expect(said.printed).toContain(`first: ${director?.name ?? ''}`);
  });
});

describe('the rota on the running service', () => {
  it('refuses a gap and a double booking with the hours, and says who may not', async () => {
    const from = new Date(Date.now() + 60 * minute).toISOString();
    const times = { from, until: new Date(Date.now() + 90 * minute).toISOString() };
    const override = { layer: 'first', ...times, staffIds: [onCall.second.staffId], reason: 'probă' };
    expect(await change(supervisor, 'overrides', override)).toMatchObject({
      status: 409,
      body: { code: 'rota-refused', findings: [{ kind: 'double-booking', hits: [times] }] },
    });
    expect(problemIn(await change(giver, 'overrides', override))).toMatchObject({ code: 'not-allowed' });
    expect(problemIn(await staff('partner').get('/rota'))).toMatchObject({ code: 'not-allowed' });
  });
});

describe('a calendar feed', () => {
  it('is read by its address alone, and closed by revoking it', async () => {
    const made = await giver.post('/rota/feeds', {}, { 'idempotency-key': randomUUID() });
    expect(made.status, made.text).toBe(200);
    const { url, feedId } = feedMade.parse(made.body);
    const read = await callApi(url);
    expect(read.status, read.text).toBe(200);
    expect(read.text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*SUMMARY:Permanență: first\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(read.text).not.toContain(onCall.first.name);

    const revoked = await giver.post(`/rota/feeds/${feedId}/revoke`, {});
    expect(feedList.parse(revoked.body).items.find((one) => one.feedId === feedId)?.revokedAt).not.toBeNull();
    expect((await callApi(url)).status).toBe(404);
  });
});
