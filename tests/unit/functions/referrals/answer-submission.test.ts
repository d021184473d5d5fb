import { describe, expect, it } from 'vitest';
import { makeAnswerSubmission } from '../../../../functions/referrals/submit-referral/answer-submission.ts';
import { submitReferralAnswer } from '../../../../shared/contracts/http/referrals/answers.ts';
import { findSender } from '../../../../shared/runtime/api/sender.ts';
import { anInstitution } from '../../../support/builders/county.ts';
import { cnpOf, places } from '../../../support/builders/people.ts';
import { reportBody, subjectBody } from '../../../support/builders/report.ts';
import {
  aPartner,
  aRequest,
  aSystem,
  aWorker,
  bodyOf,
  memoryLog,
  refusalOf,
} from '../../../support/builders/request.ts';
import { memoryCounty } from '../../../support/memory/county.ts';
import { makeSpine } from '../../../support/spine/spine.ts';

const institutions = [
  anInstitution(),
  anInstitution({ institutionId: 'politia-1', kind: 'police' }),
  anInstitution({ institutionId: 'suspendata', status: 'suspended' }),
];

const setUp = () => {
  const spine = makeSpine({ institutions });
  const { log, lines } = memoryLog();
  const answer = makeAnswerSubmission({
    sender: findSender({ county: memoryCounty(spine.county), servedCounty: 'BC' }),
    submit: spine.submit,
    clock: spine.time.clock,
    log,
    publicUrl: 'https://semnal.invalid',
  });
  const post = (body: unknown = reportBody(), extra: Parameters<typeof aRequest>[0] = {}) =>
    answer(aRequest({ body: typeof body === 'string' ? body : JSON.stringify(body), ...extra }));
  return { db: spine.db, lines, post };
};

const refused = async (body: unknown, extra: Parameters<typeof aRequest>[0] = {}) => {
  const { db, post } = setUp();
  const refusal = refusalOf(await post(body, extra));
  if (db.referrals.size > 0) throw new Error('it was refused and yet accepted');
  return refusal;
};

const withSubject = (extra: Record<string, unknown>) => reportBody({ subjects: [subjectBody(extra)] });

describe('POST /v1/referrals', () => {
  it('answers 202 with the receipt and where to follow it', async () => {
    const { db, post } = setUp();
    const response = await post();
    expect(response.status).toBe(202);
    const [id] = db.referrals.keys();
    const answer = submitReferralAnswer.parse(bodyOf(response));
    expect(answer).toMatchObject({ referralId: id, receipt: id, status: 'received', warnings: [] });
    expect(answer.statusUrl).toBe(`https://semnal.invalid/v1/referrals/${id ?? ''}`);
    expect(response.headers['location']).toBe(answer.statusUrl);
  });

  it('answers the same to a retry, and says so in the log only', async () => {
    const { lines, post } = setUp();
    expect(await post()).toEqual(await post());
    expect(lines.map(({ code }) => code)).toEqual(['referral.accepted', 'referral.replayed']);
  });

  it('refuses another body under the same key', async () => {
    const { post } = setUp();
    await post();
    expect(refusalOf(await post(reportBody({ narrative: 'alt text' }))).code).toBe('409 idempotency-key-reused');
  });

  it('is also for people of an institution, in the console', async () => {
    const { db, post } = setUp();
    expect((await post(reportBody(), { principal: aPartner() })).status).toBe(202);
    expect([...db.referrals.values()][0]?.referral.submittedBy).toBe('user-1');
  });
});

describe('who may not submit', () => {
  it.each([
    ['nobody signed in', null, '401 unauthenticated'],
    ['a system of another county', aSystem({ county: 'VN' }), '403 other-county'],
    ['a person of another county', aPartner({ county: 'IS' }), '403 other-county'],
    ['a scope that does not fit', aSystem({ scopes: ['semnal/referrals.read'] }), '403 scope-missing'],
    ['no scope at all', aSystem({ scopes: [] }), '403 scope-missing'],
    ['staff of the county', aWorker(), '403 not-allowed'],
    ['an institution nobody registered', aSystem({ institutionId: 'necunoscuta' }), '403 not-allowed'],
    ['an institution that is suspended', aSystem({ institutionId: 'suspendata' }), '403 institution-suspended'],
    ['a person of one', aPartner({ institutionId: 'suspendata' }), '403 institution-suspended'],
  ])('%s', async (_, principal, code) => {
    expect(await refused(reportBody(), { principal })).toEqual({ code, faults: [] });
  });
});

describe('the Idempotency-Key', () => {
  const withKey = (key?: string) => ({
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
  });

  it.each([
    [undefined],
    [''],
    ['scurt'],
    ['x'.repeat(201)],
    ['cu spații în el'],
    ['cu-diacritică-ș'],
    ['\u0000'.repeat(9)],
  ])('is asked for when it is %j', async (key) => {
    expect((await refused(reportBody(), withKey(key))).code).toBe('400 idempotency-key-missing');
  });

  it.each([['12345678'], ['x'.repeat(200)], ['5f0c-a/b:c_d.e~']])('may be %s', async (key) => {
    expect((await setUp().post(reportBody(), withKey(key))).status).toBe(202);
  });
});

describe('a body that cannot be read', () => {
  it.each(['', '{', '{"urgency": immediate}', '\u0000', '[1,2', "{'a': 1}"])('is not JSON: %j', async (body) => {
    expect(await refused(body)).toEqual({ code: '400 body-malformed', faults: [] });
  });

  it.each([['text/plain'], ['application/xml'], ['application/x-www-form-urlencoded'], ['text/json'], ['']])(
    'has the wrong content type: %s',
    async (type) => {
      const headers = { 'content-type': type, 'idempotency-key': 'cheie-0001' };
      expect((await refused(reportBody(), { headers })).code).toBe('415 content-type-unsupported');
    },
  );

  it('may name its character set', async () => {
    const headers = { 'content-type': 'Application/JSON; charset=utf-8', 'idempotency-key': 'cheie-0001' };
    expect((await setUp().post(reportBody(), { headers })).status).toBe(202);
  });

  it('is too large: a narrative of a megabyte', async () => {
    expect(await refused(reportBody({ narrative: 'x'.repeat(1024 * 1024) }))).toEqual({
      code: '413 body-too-large',
      faults: [],
    });
  });

  it('is measured in bytes, not in letters', async () => {
    expect((await refused(reportBody({ narrative: 'ș'.repeat(140_000) }))).code).toBe('413 body-too-large');
  });
});

describe('a report with wrong fields', () => {
  const cases: [what: string, body: unknown, faults: string[]][] = [
    ['an unknown field', reportBody({ ethnicity: 'x' }), ['/ethnicity unknown-field']],
    ['an unknown field inside', withSubject({ religion: 'x' }), ['/subjects/0/religion unknown-field']],
    ['a CNP with a wrong check digit', withSubject({ cnp: '1800101123456' }), ['/subjects/0/cnp cnp-check-digit']],
    ['a CNP too short', withSubject({ cnp: '180010112345' }), ['/subjects/0/cnp cnp-length']],
    ['a CNP with a letter', withSubject({ cnp: '18001O1123450' }), ['/subjects/0/cnp cnp-digits']],
    ['a CNP of nobody', withSubject({ cnp: '0800101123450' }), ['/subjects/0/cnp cnp-sex-digit']],
    ['a CNP of a day that is not', withSubject({ cnp: '1801301123450' }), ['/subjects/0/cnp cnp-birth-date']],
    [
      'a birth date in the future',
      withSubject({ birthDate: '2026-11-25', cnp: undefined }),
      ['/subjects/0/birthDate birth-date-impossible'],
    ],
    [
      'a birth date of nobody alive',
      withSubject({ birthDate: '1850-01-01', cnp: undefined }),
      ['/subjects/0/birthDate birth-date-impossible'],
    ],
    ['a birth date that is no day', withSubject({ birthDate: '2019-02-30' }), ['/subjects/0/birthDate wrong-format']],
    ['a birth date that is a text', withSubject({ birthDate: 'ieri' }), ['/subjects/0/birthDate wrong-format']],
    ['observed in the future', reportBody({ observedAt: '2026-11-23T10:06:00+02:00' }), ['/observedAt in-the-future']],
    ['observed without a zone', reportBody({ observedAt: '2026-11-20T09:30:00' }), ['/observedAt wrong-format']],
    ['nobody', reportBody({ subjects: [] }), ['/subjects too-few']],
    [
      'a hundred people',
      reportBody({ subjects: Array.from({ length: 100 }, (_, number) => subjectBody({ cnp: cnpOf(number) })) }),
      ['/subjects too-many'],
    ],
    [
      'the same person twice',
      reportBody({ subjects: [subjectBody(), subjectBody()] }),
      ['/subjects duplicate-subject'],
    ],
    [
      'a person nobody could find',
      reportBody({ subjects: [{ address: { siruta: places.bacau } }] }),
      ['/subjects/0 subject-not-identified'],
    ],
    ['no narrative', reportBody({ narrative: undefined }), ['/narrative required']],
    ['an empty narrative', reportBody({ narrative: '   ' }), ['/narrative too-short']],
    ['a narrative too long', reportBody({ narrative: 'x'.repeat(20_001) }), ['/narrative too-long']],
    ['an urgency there is not', reportBody({ urgency: 'now' }), ['/urgency not-in-list']],
    ['a concern there is not', reportBody({ concerns: ['neglect', 'bad'] }), ['/concerns/1 not-in-list']],
    ['no concern', reportBody({ concerns: [] }), ['/concerns too-few']],
    ['a text where a list belongs', reportBody({ subjects: 'Ioana' }), ['/subjects wrong-type']],
    ['null where a text belongs', reportBody({ narrative: null }), ['/narrative wrong-type']],
    [
      'a place code with letters',
      withSubject({ address: { siruta: 'BC1' } }),
      ['/subjects/0/address/siruta siruta-format'],
    ],
    ['a phone that is none', withSubject({ phone: 'sunați' }), ['/subjects/0/phone phone-format']],
    ['an age of nobody', withSubject({ approximateAge: 200 }), ['/subjects/0/approximateAge too-large']],
    ['an age below zero', withSubject({ approximateAge: -1 }), ['/subjects/0/approximateAge too-small']],
    ['no reporter', reportBody({ reporter: undefined }), ['/reporter required']],
    ['a list', [], [' wrong-type']],
    ['a text', '"text"', [' wrong-type']],
    ['null', 'null', [' wrong-type']],
  ];

  it.each(cases)('%s', async (_, body, faults) => {
    expect(await refused(body)).toEqual({ code: '422 content-invalid', faults });
  });

  it('is told every one of them at once', async () => {
    const body = reportBody({ urgency: 'now', subjects: [subjectBody({ cnp: '1' })], more: 1, observedAt: 'ieri' });
    const { code, faults } = await refused(body);
    expect(code).toBe('422 content-invalid');
    expect(faults.toSorted()).toEqual([
      '/more unknown-field',
      '/observedAt wrong-format',
      '/subjects/0/cnp cnp-length',
      '/urgency not-in-list',
    ]);
  });

  it('names fields as JSON pointers, whatever characters they have', async () => {
    expect((await refused(reportBody({ 'a/b~c': 1 }))).faults).toEqual(['/a~1b~0c unknown-field']);
  });

  it('of another kind of institution is refused by the part', async () => {
    const police = { police: { riskForm: { '7': 'yes' } }, gp: { missedCheckUps: 2 } };
    expect(await refused(reportBody(police))).toEqual({
      code: '422 content-invalid',
      faults: ['/police part-not-for-kind', '/gp part-not-for-kind'],
    });
    const principal = aSystem({ institutionId: 'politia-1' });
    const { gp, ...own } = police;
    expect((await setUp().post(reportBody(own), { principal })).status).toBe(202);
  });

  it('with an item the risk form does not have is refused', async () => {
    const principal = aSystem({ institutionId: 'politia-1' });
    const { code, faults } = await refused(reportBody({ police: { riskForm: { '40': 'yes' } } }), { principal });
    expect(code).toBe('422 content-invalid');
    expect(faults).toEqual(['/police/riskForm/40 risk-form-item']);
  });
});

describe('a report that only looks odd', () => {
  it('is accepted with county digits that are unusual, and says so', async () => {
    const { post } = setUp();
    const answer = submitReferralAnswer.parse(bodyOf(await post(withSubject({ cnp: cnpOf(1, '70') }))));
    expect(answer.warnings).toEqual([{ pointer: '/subjects/0/cnp', code: 'cnp-county-unusual' }]);
  });

  it.each([
    ['a place code that does not exist', withSubject({ address: { siruta: places.unknown } })],
    ['a person known by a description only', reportBody({ subjects: [{ description: 'nou-născut, fetiță' }] })],
    ['two people without papers of one name', reportBody({ subjects: [{ firstName: 'Ion' }, { firstName: 'Ion' }] })],
    ['observed five minutes ahead, by a clock that runs fast', reportBody({ observedAt: '2026-11-23T10:05:00+02:00' })],
    ['born today', withSubject({ birthDate: '2026-11-23', cnp: undefined })],
  ])('is accepted: %s', async (_, body) => {
    expect((await setUp().post(body)).status).toBe(202);
  });
});

describe('the language of a refusal', () => {
  it('is Romanian, or English for who asks', async () => {
    const details = async (language: 'ro' | 'en') => {
      const response = await setUp().post(reportBody({ subjects: [] }), { language });
      return { told: response.headers['content-language'], body: response.body };
    };
    const ro = await details('ro');
    expect(ro.told).toBe('ro');
    expect(ro.body).toContain('Prea puține; cel puțin 1.');
    const en = await details('en');
    expect(en.told).toBe('en');
    expect(en.body).toContain('Too few; at least 1.');
  });

  it('never repeats what was sent', async () => {
    const body = withSubject({ cnp: '1800101123456', phone: 'telefonul mamei Ionescu' });
    const { body: answer } = await setUp().post(body);
    expect(answer).not.toContain('1800101123456');
    expect(answer).not.toContain('Ionescu');
  });
});
