import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { callApi } from '../../infra/local/demo/api.ts';
import { otherCountyToken, registeredToken, scopes, unregisteredToken } from './support/api-clients.ts';
import { readersOf } from './support/audit.ts';
import { cloud } from './support/cloud.ts';
import { eventually } from './support/eventually.ts';
import { partner, problemIn } from './support/partner.ts';
import { onCall } from './support/people.ts';
import { newReport, newSchoolReport } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const school = partner('school');
const caseWorker = staff('case-worker');
const supervisor = staff('supervisor');
const administrator = staff('admin');
const schoolPerson = staff('partner');

undisturbed();

const referrals = `${cloud.apiUrl}/v1/referrals`;
const list = (token: string) => callApi(referrals, { token });

const part = (text: string, number: number): string => text.split('.')[number] ?? '';
const decoded = (token: string): object =>
  z.parse(z.looseObject({}), JSON.parse(Buffer.from(part(token, 1), 'base64url').toString()));
const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token', () => {
  it('is needed', async () => {
    expect((await callApi(referrals)).status).toBe(401);
    const posted = await callApi(referrals, {
      method: 'POST',
      body: newReport(),
      headers: { 'idempotency-key': 'without-a-token' },
    });
    expect(posted.status).toBe(401);
  });

  it.each([
    ['that is none', () => 'not-a-token'],
    [
      'whose content was changed',
      (good: string) =>
        [part(good, 0), encoded({ ...decoded(good), institution_id: 'spital-demo' }), part(good, 2)].join('.'),
    ],
    ['signed by nobody', (good: string) => [encoded({ alg: 'none', typ: 'JWT' }), part(good, 1), ''].join('.')],
    ['whose signature was changed', (good: string) => [part(good, 0), part(good, 1), part(good, 2).slice(4)].join('.')],
  ])('%s is refused', async (_, spoil) => {
    expect((await list(spoil(await police.token()))).status).toBe(401);
  });

  it('of another county is refused', async () => {
    expect((await list(await otherCountyToken())).status).toBe(401);
  });

  it('is refused once it has expired', async () => {
    const token = await registeredToken('politie-demo', scopes.both, {
      AccessTokenValidity: 2,
      TokenValidityUnits: { AccessToken: 'seconds' },
    });
    expect((await list(token)).status).toBe(200);
    const refused = await eventually('the token expires', async () => {
      const { status } = await list(token);
      return status === 200 ? undefined : status;
    });
    expect(refused).toBe(401);
  });

  it('of a client the county does not know says nobody', async () => {
    expect(problemIn(await list(await unregisteredToken()))).toMatchObject({ status: 401, code: 'unauthenticated' });
  });
});

describe('a scope', () => {
  it('to read does not allow to submit', async () => {
    const token = await registeredToken('politie-demo', [scopes.read]);
    expect((await list(token)).status).toBe(200);
    const answer = await police.post(newReport(), { token });
    expect(problemIn(answer)).toMatchObject({ status: 403, code: 'scope-missing' });
  });

  it('to submit does not allow to read', async () => {
    const token = await registeredToken('politie-demo', [scopes.submit]);
    expect(problemIn(await list(token))).toMatchObject({ status: 403, code: 'scope-missing' });
  });
});

describe('an institution', () => {
  it('that is suspended keeps its history and may not submit', async () => {
    const token = await registeredToken('scoala-suspendata-demo', scopes.both);
    const answer = await school.post(newSchoolReport(), { token });
    expect(problemIn(answer)).toMatchObject({ status: 403, code: 'institution-suspended' });
    expect(answer.text).toContain('112');
    expect((await list(token)).status).toBe(200);
  });

  it('does not see that another one sent a referral, nor its list', async () => {
    const referralId = await police.submit(newReport());
    expect(problemIn(await school.get(`/${referralId}`))).toMatchObject({ status: 404, code: 'not-found' });
    expect((await school.get('?limit=100')).text).not.toContain(referralId);
  });

  it('sees no alert and no case', async () => {
    const token = await police.token();
    for (const path of ['/alerts', '/cases']) {
      const answer = await callApi(`${cloud.apiUrl}/v1${path}`, { token });
      expect(problemIn(answer), path).toMatchObject({ status: 403, code: 'not-allowed' });
    }
  });

  it('submits by one of its people too, who sees what its system sent and the other way round', async () => {
    const answer = await callApi(referrals, {
      method: 'POST',
      token: await schoolPerson.token(),
      body: newSchoolReport(),
      headers: { 'idempotency-key': `form-${Date.now()}` },
    });
    expect(answer.status, answer.text).toBe(202);
    const sent = await school.submit(newSchoolReport());
    expect((await schoolPerson.get('/referrals?limit=100')).text).toContain(sent);
    expect((await schoolPerson.get('/cases')).status).toBe(403);
  });
});

describe("the county's staff", () => {
  it('submits no referrals', async () => {
    const token = await caseWorker.token();
    expect(problemIn(await police.post(newReport(), { token }))).toMatchObject({ status: 403, code: 'not-allowed' });
  });

  it('reads no case and no alert as administrator', async () => {
    const referralId = await police.submit(newReport());
    const { alertId, caseIds } = await supervisor.alertOf(referralId);
    const paths = ['/cases', `/cases/${caseIds[0] ?? ''}`, '/alerts', `/alerts/${alertId}`];
    for (const path of paths) {
      expect(problemIn(await administrator.get(path)), path).toMatchObject({ status: 403, code: 'not-allowed' });
    }
    const taken = await administrator.post(`/alerts/${alertId}/acknowledge`);
    expect(problemIn(taken)).toMatchObject({ status: 403 });
  });

  it('leaves a trace of every read of a case, and sees in lists nothing personal', async () => {
    const report = newReport();
    const { caseIds } = await supervisor.alertOf(await police.submit(report));
    const [caseId = ''] = caseIds;
    const [subject] = report.subjects;
    expect(await readersOf(caseId)).toEqual([]);
    const { person } = await caseWorker.case(caseId);
    expect(person).toMatchObject({ firstName: subject?.firstName, lastName: subject?.lastName, cnp: subject?.cnp });
    await supervisor.case(caseId);
    await supervisor.case(caseId);
    const readers = [onCall.first.staffId, onCall.third.staffId, onCall.third.staffId];
    expect((await readersOf(caseId)).sort()).toEqual(readers.sort());
    expect((await supervisor.get('/cases?limit=100')).text).not.toContain(subject?.cnp);
  });

  it('sees a case somebody else has taken only as supervisor or director', async () => {
    const { alertId, caseIds } = await supervisor.alertOf(await police.submit(newReport()));
    expect((await supervisor.post(`/alerts/${alertId}/acknowledge`)).status).toBe(200);
    const [caseId = ''] = caseIds;
    expect(problemIn(await caseWorker.get(`/cases/${caseId}`))).toMatchObject({ status: 404, code: 'not-found' });
    expect((await staff('director').get(`/cases/${caseId}`)).status).toBe(200);
    expect(await readersOf(caseId)).toEqual(['director-1']);
  });
});
