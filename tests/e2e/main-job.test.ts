import { beforeAll, describe, expect, it } from 'vitest';
import { callApi } from '../../infra/local/demo/api.ts';
import { eventually, never } from './support/eventually.ts';
import { pageOf, pagesOf } from './support/messages.ts';
import { partner, type ReferralView } from './support/partner.ts';
import { levelTime, onCall } from './support/people.ts';
import { newReport, newSchoolReport } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const school = partner('school');
const supervisor = staff('supervisor');
const caseWorker = staff('case-worker');

/** Milliseconds of lateness that a machine with two busy cores is granted; on an idle one it is some tenths of a second. */
const slack = 6_000;

const stagesReached = ({ stages }: ReferralView): string[] => stages.flatMap(({ stage, at }) => (at ? stage : []));

undisturbed();

// As many at once as the tests below: starting every function anew takes longer than the first level waits.
beforeAll(async () => {
  const receipts = await Promise.all(Array.from({ length: 4 }, () => police.submit(newReport())));
  const raised = await Promise.all(receipts.map((receipt) => supervisor.alertOf(receipt)));
  await Promise.all(raised.map(({ alertId }) => pageOf(alertId, { step: 1 })));
  await Promise.all(raised.map(({ alertId }) => supervisor.post(`/alerts/${alertId}/acknowledge`)));
});

describe.concurrent('an immediate referral', () => {
  it('wakes the first person on call, then the second, until one takes it; its sender sees each stage', async () => {
    const referralId = await police.submit(newReport());
    expect(stagesReached(await police.view(referralId))).toContain('received');

    const screened = await police.screened(referralId);
    expect(screened).toMatchObject({
      urgency: 'immediate',
      outcomes: [{ subject: 0, outcome: 'case-opened' }],
      deadlines: [{ rule: 'D43', met: true }],
    });
    expect(stagesReached(screened)).toEqual(['received', 'screened', 'decided']);

    const raised = await supervisor.alertOf(referralId);
    const first = await pageOf(raised.alertId, { step: 1 });
    expect(onCall.first.addresses).toContain(first.to);

    const second = await pageOf(raised.alertId, { step: 2 });
    expect(onCall.second.addresses).toContain(second.to);
    const waited = Date.parse(second.at) - Date.parse(raised.raisedAt);
    expect(waited).toBeGreaterThanOrEqual(levelTime);
    expect(waited).toBeLessThan(levelTime + slack);

    const page = await callApi(second.link, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.text).toContain('Preiau alerta');
    expect(await supervisor.alert(raised.alertId)).toMatchObject({ state: 'paging', acknowledgedBy: null });

    const answered = await callApi(second.link, { method: 'POST' });
    expect(answered).toMatchObject({ status: 200, body: { answer: 'acknowledged', state: 'acknowledged' } });
    const answeredAt = Date.now();
    // A message that was on its way at that very moment may still arrive, within a second.
    const lateMessage = async () =>
      (await pagesOf(raised.alertId)).find(({ at }) => Date.parse(at) > answeredAt + 1_000);
    await never('a message after the acknowledgement', lateMessage, { during: 1_000 + levelTime * 1.5 });

    const taken = await supervisor.alert(raised.alertId);
    const { staffId, name } = onCall.second;
    expect(taken.acknowledgedBy).toEqual({ staffId, name, via: 'link' });
    expect(taken.pages.filter(({ step }) => step === 2).map(({ state }) => state)).toEqual(['delivered', 'delivered']);

    const assigned = await police.view(referralId);
    expect(assigned.stage).toBe('assigned');
    expect(assigned.nextStep).toMatch(/a preluat cazul/);

    const contacted = await caseWorker.post(`/alerts/${raised.alertId}/first-contact`);
    expect(contacted.status, contacted.text).toBe(200);
    expect(stagesReached(await police.view(referralId))).toEqual([
      'received',
      'screened',
      'decided',
      'assigned',
      'first-contact',
    ]);
    const [caseId = ''] = taken.caseIds;
    expect(await supervisor.case(caseId)).toMatchObject({ referralIds: [referralId], assignedTo: { staffId } });
  });

  it('goes on paging, level after level, while nobody answers', async () => {
    const { alertId, raisedAt } = await supervisor.alertOf(await police.submit(newReport()));
    const expected = [onCall.first, onCall.second, onCall.third, onCall.first];
    for (const [index, person] of expected.entries()) {
      const page = await pageOf(alertId, { step: index + 1 });
      expect(person.addresses).toContain(page.to);
      const late = Date.parse(page.at) - Date.parse(raisedAt) - index * levelTime;
      expect(late, `step ${index + 1}`).toBeGreaterThanOrEqual(0);
      expect(late, `step ${index + 1}`).toBeLessThan((index + 1) * slack);
    }
    expect((await supervisor.post(`/alerts/${alertId}/acknowledge`)).status).toBe(200);
  });

  it('stops paging when somebody takes it from the console', async () => {
    const { alertId } = await supervisor.alertOf(await police.submit(newReport()));
    await pageOf(alertId, { step: 1 });
    expect((await caseWorker.post(`/alerts/${alertId}/acknowledge`)).status).toBe(200);
    const again = await supervisor.post(`/alerts/${alertId}/acknowledge`);
    expect(again).toMatchObject({ status: 409, body: { code: 'already-acknowledged' } });
    await never('a second level', async () => (await pagesOf(alertId)).find(({ step }) => step > 1), {
      during: levelTime + 1_500,
    });
    expect(await supervisor.alert(alertId)).toMatchObject({ state: 'acknowledged', step: 1 });
  });

  it('goes to the next level at once when the person on call declines in the console', async () => {
    const { alertId } = await supervisor.alertOf(await police.submit(newReport()));
    await pageOf(alertId, { step: 1 });
    const declined = await caseWorker.post(`/alerts/${alertId}/decline`, { reason: 'too-far' });
    expect(declined).toMatchObject({ status: 200, body: { step: 2, declines: [{ reason: 'too-far' }] } });
    expect(onCall.second.addresses).toContain((await pageOf(alertId, { step: 2 })).to);
    await supervisor.post(`/alerts/${alertId}/acknowledge`);
  });
});

describe.concurrent('a routine referral', () => {
  it('has its own lane, policy and channel, and becomes a case too', async () => {
    const referralId = await school.submit(newSchoolReport());
    expect(await school.screened(referralId)).toMatchObject({
      urgency: 'routine',
      outcomes: [{ outcome: 'case-opened' }],
    });
    const { alertId } = await supervisor.alertOf(referralId);
    const page = await pageOf(alertId, { step: 1 });
    expect(page.channel).toBe('email');
    await eventually('the page is known to have arrived', async () => {
      const [sent] = (await supervisor.alert(alertId)).pages;
      return sent?.state === 'delivered' ? sent : undefined;
    });
  });

  it('is raised by the rules when the sender claims less than its facts say', async () => {
    const riskForm = { '7': 'yes', '11': 'yes' } as const;
    const report = newReport({ urgency: 'routine', immediateDanger: 'no', police: { riskForm } });
    expect((await police.screened(await police.submit(report))).urgency).toBe('immediate');
  });
});
