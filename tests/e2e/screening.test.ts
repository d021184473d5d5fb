import { describe, expect, it } from 'vitest';
import { partner, problemIn, type ReferralView } from './support/partner.ts';
import { newSchoolReport, newSubject } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const school = partner('school');
const caseWorker = staff('case-worker');
const supervisor = staff('supervisor');

undisturbed();

const livingAt = (siruta: string) => newSchoolReport({ subjects: [newSubject({ address: { siruta } })] });
const vidra = '178377';

/** A referral with a place code that does not exist: accepted, and left to a person. */
const leftToAPerson = async (): Promise<string> => {
  const referralId = await school.submit(livingAt('999999'));
  const view = await school.screened(referralId);
  expect(view).toMatchObject({ stage: 'screened', outcomes: [{ subject: 0, outcome: 'in-screening' }] });
  return referralId;
};

const decide = (referralId: string, decision: object, headers: Record<string, string> = {}) =>
  caseWorker.post(`/referrals/${referralId}/screening`, { subject: 0, ...decision }, headers);

const seenBySender = async (referralId: string): Promise<Partial<ReferralView>> => {
  const { stage, outcomes } = await school.view(referralId);
  return { stage, outcomes };
};

describe.concurrent('a referral left to a person', () => {
  it('raises an alert all the same', async () => {
    const referralId = await leftToAPerson();
    expect(await supervisor.alertOf(referralId)).toMatchObject({ state: 'paging', caseIds: [] });
  });

  it('becomes a case when they say so', async () => {
    const referralId = await leftToAPerson();
    const decided = await decide(referralId, { decision: 'open-case' });
    expect(decided.status, decided.text).toBe(200);
    expect(await seenBySender(referralId)).toEqual({
      stage: 'decided',
      outcomes: [{ subject: 0, outcome: 'case-opened' }],
    });
    const cases = (await supervisor.cases()).filter(({ referralIds }) => referralIds.some((id) => id === referralId));
    expect(cases).toHaveLength(1);
  });

  it('is forwarded, and settled only when the other county has taken it', async () => {
    const referralId = await leftToAPerson();
    expect((await decide(referralId, { decision: 'forward', toCounty: 'VN' })).status).toBe(200);
    expect(await seenBySender(referralId)).toEqual({
      stage: 'screened',
      outcomes: [{ subject: 0, outcome: 'forwarding', toCounty: 'VN' }],
    });
    const accepted = await decide(referralId, { decision: 'forward-accepted', acceptedAs: 'VN 1182/2026' });
    expect(accepted.status, accepted.text).toBe(200);
    expect(await seenBySender(referralId)).toEqual({
      stage: 'decided',
      outcomes: [{ subject: 0, outcome: 'forwarded', toCounty: 'VN' }],
    });
  });

  it('is dismissed with a reason its sender may know, and the note stays inside', async () => {
    const referralId = await leftToAPerson();
    const note = 'Aceeași familie, verificată ieri la domiciliu.';
    const decided = await decide(referralId, { decision: 'dismiss', reason: 'already-known', note });
    expect(decided.status, decided.text).toBe(200);
    const view = await school.view(referralId);
    expect(view.outcomes).toEqual([{ subject: 0, outcome: 'dismissed', reason: 'already-known' }]);
    expect(JSON.stringify(view)).not.toContain(note);
    const again = await decide(referralId, { decision: 'open-case' });
    expect(problemIn(again)).toMatchObject({ status: 409, code: 'decision-not-possible' });
  });

  it('is not dismissed without a reason, nor decided over a version somebody has changed', async () => {
    const referralId = await leftToAPerson();
    expect(problemIn(await decide(referralId, { decision: 'dismiss' }))).toMatchObject({ status: 422 });
    const stale = await decide(referralId, { decision: 'open-case' }, { 'if-match': '"1"' });
    expect(problemIn(stale)).toMatchObject({ status: 412, code: 'version-stale' });
    expect((await decide(referralId, { decision: 'open-case' }, { 'if-match': '"2"' })).status).toBe(200);
  });
});

describe.concurrent('a referral about somebody from another county', () => {
  it('is being forwarded there, with the term for it, and wakes somebody here until it is taken', async () => {
    const referralId = await school.submit(livingAt(vidra));
    const view = await school.screened(referralId);
    expect(view).toMatchObject({
      stage: 'screened',
      outcomes: [{ subject: 0, outcome: 'forwarding', toCounty: 'VN' }],
    });
    expect(view.deadlines.map(({ rule, met }) => [rule, met])).toEqual([
      ['D43', true],
      ['D44', false],
    ]);
    expect((await supervisor.alertsAbout(referralId)).length).toBe(1);
  });
});
