import { describe, expect, it } from 'vitest';
import { callApi } from '../../infra/local/demo/api.ts';
import { type AlertView } from '../../shared/contracts/http/alerts/views.ts';
import { changeSettings } from './support/county-settings.ts';
import { eventually, never } from './support/eventually.ts';
import { pageOf, pagesOf } from './support/messages.ts';
import { partner, problemIn } from './support/partner.ts';
import { onCall } from './support/people.ts';
import { newReport, newSchoolReport, newSubject } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';
import { loadCountyPack } from '../../infra/counties/load-county-pack.ts';

const police = partner('police');
const school = partner('school');
const caseWorker = staff('case-worker');
const supervisor = staff('supervisor');
const director = staff('director');
const { escalationPolicies } = loadCountyPack('demo').settings;

undisturbed();

const push = (link: string) => callApi(link, { method: 'POST' });
const supervisorId = onCall.third.staffId;

/** An immediate alert that the first person on call took by the link of the message. */
const taken = async (): Promise<string> => {
  const { alertId } = await supervisor.alertOf(await police.submit(newReport()));
  expect((await push((await pageOf(alertId, { step: 1 })).link)).status).toBe(200);
  return alertId;
};

const inState = (alertId: string, state: AlertView['state']) =>
  eventually(`alert ${alertId} is ${state}`, async () => {
    const alert = await supervisor.alert(alertId);
    return alert.state === state ? alert : undefined;
  });

describe('an acceptance', () => {
  it('expires when no first contact is noted in time: whoever took it is told, and the next level is paged', async () => {
    const undo = await changeSettings({
      escalationPolicies: {
        ...escalationPolicies,
        immediate: { ...escalationPolicies.immediate, firstContactWithin: { seconds: 5 } },
      },
    });
    const alertId = await taken().finally(undo);
    const { contactBy } = await supervisor.alert(alertId);
    expect(contactBy).not.toBeNull();

    const second = await pageOf(alertId, { step: 2, channel: 'sms' });
    expect(Date.parse(second.at)).toBeGreaterThanOrEqual(Date.parse(contactBy ?? ''));
    const told = await eventually('word to whoever lost it', async () =>
      (await pagesOf(alertId)).find(({ step, to }) => step === 2 && onCall.first.addresses.includes(to)),
    );
    expect(told.text).toMatch(/nu mai e/);
    const { acceptances, state } = await supervisor.alert(alertId);
    expect(state).toBe('paging');
    expect(acceptances).toMatchObject([{ staffId: onCall.first.staffId, ended: { why: 'expired' } }]);

    const step2 = (await pagesOf(alertId)).filter(({ step, to }) => step === 2 && onCall.second.addresses.includes(to));
    expect((await push(step2[0]?.link ?? '')).status).toBe(200);
    const answered = await inState(alertId, 'acknowledged');
    expect(answered.acknowledgedBy?.staffId).toBe(onCall.second.staffId);
    const [caseId = ''] = answered.caseIds;
    expect(await supervisor.case(caseId)).toMatchObject({ assignedTo: { staffId: onCall.second.staffId } });

    expect((await caseWorker.post(`/alerts/${alertId}/first-contact`)).status).toBe(200);
    expect(await supervisor.alert(alertId)).toMatchObject({ state: 'acknowledged', contactBy: null });
  });
});

describe('a storm of alerts', () => {
  it('is told by one page with their number, whose button takes them all', async () => {
    const undo = await changeSettings({ storm: { moreThan: 1, within: { minutes: 5 }, gatherFor: { seconds: 10 } } });
    const raised = async () => {
      const referrals = await Promise.all(Array.from({ length: 6 }, () => school.submit(newSchoolReport())));
      return Promise.all(referrals.map((referralId) => supervisor.alertOf(referralId)));
    };
    const ids = (await raised().finally(undo)).map(({ alertId }) => alertId);
    const told = await eventually(
      'their people are told',
      async () => {
        const alerts = await Promise.all(ids.map((alertId) => supervisor.alert(alertId)));
        return alerts.some(({ state }) => state === 'gathering') ? undefined : alerts;
      },
      { within: 30_000 },
    );
    const page = told.flatMap(({ pages }) => pages).find(({ purpose }) => purpose === 'group');
    const lead = told.find(({ pages }) => pages.some(({ purpose }) => purpose === 'group'));
    const group = told.filter((one) => one.group?.groupId === lead?.group?.groupId);
    expect(page?.count).toBe(group.length);
    expect(group.length).toBeGreaterThan(1);
    for (const one of group.filter((each) => each !== lead))
      expect(one).toMatchObject({ pages: [], group: { lead: lead?.alertId } });

    const message = await pageOf(lead?.alertId ?? '', { step: 2 });
    expect(message.text).toContain(`${group.length} alerte`);
    expect((await push(message.link)).status).toBe(200);
    for (const { alertId } of group)
      expect(await supervisor.alert(alertId)).toMatchObject({
        state: 'acknowledged',
        acknowledgedBy: { staffId: onCall.first.staffId, via: 'link' },
      });
  });
});

describe.concurrent('a hand-over', () => {
  it('pages the person it is offered to, stays with the giver until they accept by their link, then is theirs', async () => {
    const alertId = await taken();
    const offered = await caseWorker.post(`/alerts/${alertId}/hand-over`, { to: supervisorId });
    expect(offered.status, offered.text).toBe(200);
    expect(offered.body).toMatchObject({
      acknowledgedBy: { staffId: onCall.first.staffId },
      offer: { to: { staffId: supervisorId }, by: { staffId: onCall.first.staffId } },
    });
    const page = await pageOf(alertId, { step: 2, channel: 'sms' });
    expect(onCall.third.addresses).toContain(page.to);
    const opened = await callApi(page.link, { headers: { accept: 'text/html' } });
    expect(opened.text).toContain('Un coleg v-o predă');
    expect((await push(page.link)).status).toBe(200);

    const { acknowledgedBy, offer, caseIds, people } = await supervisor.alert(alertId);
    expect({ acknowledgedBy, offer }).toMatchObject({ acknowledgedBy: { staffId: supervisorId }, offer: null });
    expect(await supervisor.case(caseIds[0] ?? '')).toMatchObject({ assignedTo: { staffId: supervisorId } });
    const facts = people.find(({ staffId }) => staffId === supervisorId);
    expect(facts?.readAt).not.toBeNull();
    expect(facts?.acceptedAt).not.toBeNull();
    expect(facts?.firstContactAt).toBeNull();
  });

  it('is refused, or taken back, and then the giver has it as before', async () => {
    const alertId = await taken();
    const offer = () => caseWorker.post(`/alerts/${alertId}/hand-over`, { to: supervisorId });
    expect((await offer()).status).toBe(200);
    expect(problemIn(await offer())).toMatchObject({ status: 409, code: 'hand-over-open' });
    expect(problemIn(await director.post(`/alerts/${alertId}/hand-over/accept`))).toMatchObject({
      code: 'alert-not-yours',
    });
    expect((await supervisor.post(`/alerts/${alertId}/hand-over/refuse`)).status).toBe(200);
    expect((await offer()).status).toBe(200);
    expect((await caseWorker.post(`/alerts/${alertId}/hand-over/take-back`)).status).toBe(200);
    expect(problemIn(await supervisor.post(`/alerts/${alertId}/hand-over/accept`))).toMatchObject({
      code: 'no-hand-over',
    });
    expect(await supervisor.alert(alertId)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: { staffId: onCall.first.staffId },
      offer: null,
    });
  });

  it('goes to people who work on cases, and only from whoever has the alert', async () => {
    const alertId = await taken();
    const to = (staffId: string) => caseWorker.post(`/alerts/${alertId}/hand-over`, { to: staffId });
    expect(problemIn(await to('administrator-1'))).toMatchObject({ status: 409, code: 'person-unreachable' });
    expect(problemIn(await to('nimeni'))).toMatchObject({ status: 409, code: 'person-unreachable' });
    expect(problemIn(await caseWorker.post(`/alerts/${alertId}/hand-over`, {}))).toMatchObject({ status: 422 });
    const foreign = await supervisor.post(`/alerts/${alertId}/hand-over`, { to: onCall.second.staffId });
    expect(problemIn(foreign)).toMatchObject({ status: 409, code: 'alert-not-yours' });
  });
});

describe.concurrent('a second referral about the same child', () => {
  it('joins the open alert instead of paging again, and both senders see it taken', async () => {
    const subjects = [newSubject()];
    const first = await school.submit(newSchoolReport({ subjects }));
    const { alertId } = await supervisor.alertOf(first);
    await pageOf(alertId, { step: 1 });
    const second = await police.submit(
      newReport({ subjects, urgency: 'routine', immediateDanger: 'no', concerns: ['school-absence'] }),
    );
    await police.screened(second);
    expect(await supervisor.alertOf(second)).toMatchObject({ alertId, referralIds: [first, second], step: 1 });
    await never('a page of another level', async () => (await pagesOf(alertId)).find(({ step }) => step > 1), {
      during: 1_500,
    });
    expect((await supervisor.post(`/alerts/${alertId}/acknowledge`)).status).toBe(200);
    expect((await school.view(first)).stage).toBe('assigned');
    expect((await police.view(second)).stage).toBe('assigned');
  });

  it('that is worse makes the alert worse, and pages the first level at once by the stricter policy', async () => {
    const subjects = [newSubject()];
    const { alertId } = await supervisor.alertOf(await school.submit(newSchoolReport({ subjects })));
    await pageOf(alertId, { step: 1, channel: 'email' });
    await police.screened(await police.submit(newReport({ subjects })));
    const sms = await pageOf(alertId, { step: 2, channel: 'sms' });
    expect(onCall.first.addresses).toContain(sms.to);
    expect(await supervisor.alert(alertId)).toMatchObject({ urgency: 'immediate', step: 2 });
    expect((await push(sms.link)).status).toBe(200);
  });
});

describe.concurrent('an alert sent on by hand', () => {
  it('goes to the level a supervisor names, with a reason; a case worker may not do that', async () => {
    const { alertId } = await supervisor.alertOf(await police.submit(newReport()));
    const order = { level: 'last-resort', reason: 'Prima linie este la alt caz.' };
    expect(problemIn(await caseWorker.post(`/alerts/${alertId}/escalate`, order))).toMatchObject({ status: 403 });
    const noReason = await supervisor.post(`/alerts/${alertId}/escalate`, { level: 0 });
    expect(problemIn(noReason)).toMatchObject({ status: 422 });
    const sent = await supervisor.post(`/alerts/${alertId}/escalate`, order);
    expect(sent.status, sent.text).toBe(200);
    const { step } = await supervisor.alert(alertId);
    const paged = await eventually('supervisor and director are paged', async () => {
      const to = (await pagesOf(alertId)).filter((page) => page.step === step).map((page) => page.to);
      return to.length >= 4 ? to : undefined;
    });
    expect(paged).toEqual(expect.arrayContaining([...onCall.third.addresses]));
    expect((await supervisor.post(`/alerts/${alertId}/acknowledge`)).status).toBe(200);
  });
});
