import { describe, expect, it } from 'vitest';
import { submitReferralAnswer } from '../../shared/contracts/http/referrals/answers.ts';
import { longestNarrative, mostSubjects } from '../../shared/domain/referral/report.ts';
import { partner, problemIn } from './support/partner.ts';
import { newCnp, newReport, newSubject, type ReportBody } from './support/reports.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');

undisturbed();

const about = (changes: Partial<ReportBody['subjects'][number]>): ReportBody =>
  newReport({ subjects: [newSubject(changes)] });

const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

const withWrongCheckDigit = (cnp: string): string => `${cnp.slice(0, 12)}${(Number(cnp.at(-1)) + 1) % 10}`;

describe('a body that cannot be read', () => {
  it('is refused as malformed when it is no JSON', async () => {
    const answer = await police.post('{"urgency": "immediate", ');
    expect(problemIn(answer)).toMatchObject({ status: 400, code: 'body-malformed' });
  });

  it('is refused by its content type', async () => {
    const answer = await police.post(JSON.stringify(newReport()), { headers: { 'content-type': 'text/plain' } });
    expect(problemIn(answer)).toMatchObject({ status: 415, code: 'content-type-unsupported' });
  });

  it('is refused when it is too large: a narrative of 1 MB', async () => {
    const answer = await police.post(newReport({ narrative: 'ț'.repeat(1_048_576) }));
    expect(problemIn(answer)).toMatchObject({ status: 413, code: 'body-too-large' });
  });

  it('is refused without an Idempotency-Key', async () => {
    const answer = await police.post(newReport(), { key: 'short' });
    expect(problemIn(answer)).toMatchObject({ status: 400, code: 'idempotency-key-missing' });
  });
});

describe('a field that is wrong', () => {
  it.each<[string, () => unknown, { pointer: string; code: string }]>([
    ['an unknown field', () => ({ ...newReport(), prioritate: 1 }), { pointer: '/prioritate', code: 'unknown-field' }],
    [
      'an unknown field inside',
      () => ({ ...newReport(), subjects: [{ ...newSubject(), etnie: 'x' }] }),
      { pointer: '/subjects/0/etnie', code: 'unknown-field' },
    ],
    [
      "a CNP's check digit",
      () => about({ cnp: withWrongCheckDigit(newCnp()) }),
      { pointer: '/subjects/0/cnp', code: 'cnp-check-digit' },
    ],
    ["a CNP's length", () => about({ cnp: '51103' }), { pointer: '/subjects/0/cnp', code: 'cnp-length' }],
    [
      'a birth date that does not exist',
      () => about({ birthDate: '2015-02-30' }),
      { pointer: '/subjects/0/birthDate', code: 'wrong-format' },
    ],
    [
      'a birth date in the future',
      () => about({ birthDate: '2199-01-01' }),
      { pointer: '/subjects/0/birthDate', code: 'birth-date-impossible' },
    ],
    [
      'a birth date before anyone living',
      () => about({ birthDate: '1850-01-01' }),
      { pointer: '/subjects/0/birthDate', code: 'birth-date-impossible' },
    ],
    [
      'an observation in the future',
      () => newReport({ observedAt: inHours(2) }),
      { pointer: '/observedAt', code: 'in-the-future' },
    ],
    ['no subject', () => newReport({ subjects: [] }), { pointer: '/subjects', code: 'too-few' }],
    [
      '100 subjects',
      () => newReport({ subjects: Array.from({ length: 100 }, () => newSubject()) }),
      { pointer: '/subjects', code: 'too-many' },
    ],
    [
      'a subject that cannot be identified',
      () => newReport({ subjects: [{ sex: 'male' }] }),
      { pointer: '/subjects/0', code: 'subject-not-identified' },
    ],
    [
      'a concern that is not in the list',
      () => ({ ...newReport(), concerns: ['bad-mood'] }),
      { pointer: '/concerns/0', code: 'not-in-list' },
    ],
    [
      'a narrative that is too long',
      () => newReport({ narrative: 'ă'.repeat(longestNarrative + 1) }),
      { pointer: '/narrative', code: 'too-long' },
    ],
    [
      'the part of another kind of institution',
      () => newReport({ school: { unexcusedAbsences: 3 } }),
      { pointer: '/school', code: 'part-not-for-kind' },
    ],
  ])('is named: %s', async (_, body, wrong) => {
    const problem = problemIn(await police.post(body()));
    expect(problem).toMatchObject({ status: 422, code: 'content-invalid' });
    expect(problem.errors).toEqual([expect.objectContaining(wrong)]);
    expect(problem.errors?.[0]?.detail).not.toBe('');
  });

  it('is told together with every other one, in Romanian unless English is asked for', async () => {
    const body = { ...newReport({ subjects: [], observedAt: inHours(2) }), urgency: 'now' };
    const romanian = problemIn(await police.post(body));
    expect(romanian.errors?.map(({ pointer }) => pointer).sort()).toEqual(['/observedAt', '/subjects', '/urgency']);
    expect(romanian.detail).toBe('Unele câmpuri nu sunt corecte.');
    const english = problemIn(await police.post(body, { headers: { 'accept-language': 'en-GB,en;q=0.9' } }));
    expect(english.detail).toBe('Some fields are not right.');
  });
});

describe('a fact that is only odd', () => {
  it('is kept with a warning: county digits nobody gives out', async () => {
    const answer = await police.post(about({ cnp: newCnp('70') }));
    expect(answer.status, answer.text).toBe(202);
    const warnings = [{ pointer: '/subjects/0/cnp', code: 'cnp-county-unusual' }];
    const { referralId, ...accepted } = submitReferralAnswer.parse(answer.body);
    expect(accepted.warnings).toEqual(warnings);
    expect((await police.screened(referralId)).warnings).toEqual(warnings);
  });

  it('is accepted: a partner clock five minutes fast, the largest report, no CNP and no address', async () => {
    await police.submit(newReport({ observedAt: inHours(4 / 60) }));
    const subjects = Array.from({ length: mostSubjects }, () => newSubject());
    const largest = newReport({ narrative: 'ș'.repeat(longestNarrative), subjects });
    expect((await police.screened(await police.submit(largest))).outcomes).toHaveLength(mostSubjects);
    const unnumbered = newReport({ subjects: [{ description: 'fetiță de circa 4 ani, găsită singură în gară' }] });
    expect((await police.screened(await police.submit(unnumbered))).outcomes).toEqual([
      { subject: 0, outcome: 'case-opened' },
    ]);
  });
});
