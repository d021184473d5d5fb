import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { submitReferralAnswer } from '../../shared/contracts/http/referrals/answers.ts';
import { pagesOf, pageOf } from './support/messages.ts';
import { partner, problemIn, type Partner } from './support/partner.ts';
import { newCnp, newReport, newSchoolReport, newSubject } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const school = partner('school');
const hospital = partner('hospital');
const supervisor = staff('supervisor');

undisturbed();

/** @returns every receipt number that was answered. */
const postAtOnce = async (sender: Partner, times: number, body: unknown, key: string): Promise<Set<string>> => {
  await sender.token();
  const answers = await Promise.all(Array.from({ length: times }, () => sender.post(body, { key })));
  expect(answers.filter(({ status }) => status !== 202).map(({ status, text }) => `${status} ${text}`)).toEqual([]);
  return new Set(answers.map((answer) => submitReferralAnswer.parse(answer.body).referralId));
};

const listed = async (sender: Partner, referralId: string): Promise<number> => {
  const answer = await sender.get('?limit=100');
  expect(answer.status).toBe(200);
  return answer.text.split(`"referralId":"${referralId}"`).length - 1;
};

/** What the county has of a referral, counted. */
const counted = async (referralId: string) => ({
  cases: (await supervisor.cases()).filter(({ referralIds }) => referralIds.some((id) => id === referralId)).length,
  alerts: (await supervisor.alertsAbout(referralId)).length,
});

describe('the same referral', () => {
  it('posted 200 times at once with one key is one referral, one case, one alert', async () => {
    const receipts = await postAtOnce(police, 200, newReport(), randomUUID());
    expect(receipts.size).toBe(1);
    const [referralId = ''] = receipts;
    await police.screened(referralId);
    expect(await listed(police, referralId)).toBe(1);
    expect(await counted(referralId)).toEqual({ cases: 1, alerts: 1 });

    const { alertId } = await supervisor.alertOf(referralId);
    await pageOf(alertId, { step: 1 });
    await supervisor.post(`/alerts/${alertId}/acknowledge`);
    const firstLevel = (await pagesOf(alertId)).filter(({ step }) => step === 1);
    expect(firstLevel.map(({ channel }) => channel).sort()).toEqual(['email', 'sms']);
  });

  it('posted 1,000 times at once is one referral', async () => {
    const receipts = await postAtOnce(school, 1_000, newSchoolReport({ narrative: 'Copilul lipsește.' }), randomUUID());
    expect(receipts.size).toBe(1);
    const [referralId = ''] = receipts;
    await school.screened(referralId);
    expect(await counted(referralId)).toEqual({ cases: 1, alerts: 1 });
  });

  it('sent again later gets the same answer, also after it was screened', async () => {
    const [body, key] = [newReport(), randomUUID()];
    const first = await police.post(body, { key });
    await police.screened(submitReferralAnswer.parse(first.body).referralId);
    expect((await police.post(body, { key })).body).toEqual(first.body);
  });

  it('is refused when its key was used for another body, and the first stays as it is', async () => {
    const key = randomUUID();
    const referralId = await police.submit(newReport(), { key });
    const other = await police.post(newReport(), { key });
    expect(problemIn(other)).toMatchObject({ status: 409, code: 'idempotency-key-reused' });
    expect((await police.screened(referralId)).outcomes).toHaveLength(1);
  });

  it('is another one when another institution uses the same key', async () => {
    const [body, key] = [newReport(), randomUUID()];
    expect(await police.submit(body, { key })).not.toBe(await hospital.submit(body, { key }));
  });
});

describe('two institutions about the same person', () => {
  it('make one case with two referrals, also when both report at the same instant', async () => {
    const cnp = newCnp();
    const [first, second] = await Promise.all([
      police.submit(newReport({ subjects: [newSubject({ cnp })] })),
      hospital.submit(newReport({ subjects: [newSubject({ cnp })] })),
    ]);
    const outcomes = [await police.screened(first), await hospital.screened(second)].flatMap((view) =>
      view.outcomes.map(({ outcome }) => outcome),
    );
    expect(outcomes.sort()).toEqual(['case-joined', 'case-opened']);
    const cases = (await supervisor.cases()).filter(({ referralIds }) => referralIds.some((id) => id === first));
    expect(cases).toHaveLength(1);
    expect(cases[0]?.referralIds.toSorted()).toEqual([first, second].sort());
  });

  it('and a third one months later by its own words join the open case', async () => {
    const cnp = newCnp();
    const first = await police.submit(newReport({ subjects: [newSubject({ cnp })] }));
    await police.screened(first);
    const later = await school.submit(newSchoolReport({ subjects: [{ cnp, address: { siruta: '178377' } }] }));
    expect((await school.screened(later)).outcomes).toEqual([{ subject: 0, outcome: 'case-joined' }]);
  });
});
