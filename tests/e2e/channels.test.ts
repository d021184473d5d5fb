import { afterEach, afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCountyPack } from '../../infra/counties/load-county-pack.ts';
import { type Channel } from '../../shared/domain/escalation/policy.ts';
import { addVerified, contactsOf, forgetContacts, subscribeBrowser, writeSms } from './support/contacts.ts';
import { changeSettings } from './support/county-settings.ts';
import { eventually } from './support/eventually.ts';
import { breakSending, repairSending, triesOfOneCall } from './support/faults.ts';
import { allMessages, pageOf, pagesOf } from './support/messages.ts';
import { partner } from './support/partner.ts';
import { onCall } from './support/people.ts';
import { newReport } from './support/reports.ts';
import { staff, type Alert } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const supervisor = staff('supervisor');
/** Who is first on call. */
const first = staff('case-worker');

undisturbed();

let undo: () => Promise<void> = () => Promise.resolve();
beforeAll(async () => {
  // Steps of half a minute: what is tried again is tried within the step, however busy the machine.
  const { escalationPolicies } = loadCountyPack('demo').settings;
  const { immediate } = escalationPolicies;
  const levels = immediate.levels.map((level) => ({ ...level, answerWithin: { seconds: 30 } }));
  undo = await changeSettings({ escalationPolicies: { ...escalationPolicies, immediate: { ...immediate, levels } } });
});
afterEach(async () => {
  await repairSending();
  await supervisor.takeAll();
});
afterAll(async () => {
  await forgetContacts(first);
  await undo();
});

const immediate = async (): Promise<Alert> => supervisor.alertOf(await police.submit(newReport()));

const codeIn = (text: string): string => /Raspundeti: (\d{5}) sau/.exec(text)?.[1] ?? '';

const pageBy = (alertId: string, channel: Channel, state: string) =>
  eventually(`the ${channel} of step 1 is ${state}`, async () =>
    (await supervisor.alert(alertId)).pages.find(
      (page) => page.step === 1 && page.channel === channel && page.state === state,
    ),
  );

const answerTo = (phone: string, words: string) =>
  eventually(`an answer to ${words}`, async () =>
    (await allMessages()).findLast(({ to, text, alertId }) => to === phone && alertId === null && text.includes(words)),
  );

const prefer = async (order: Channel[]) => {
  const { version } = await contactsOf(first);
  const body = { order: { immediate: order, urgent: [], routine: [] }, quietHours: null };
  const answer = await first.post('/contacts/preferences', body, { 'if-match': `"${version}"` });
  expect(answer.status, answer.text).toBe(200);
};

describe('an answer by SMS', () => {
  it('with the code of the page takes the alert, and is confirmed', async () => {
    const { alertId } = await immediate();
    const page = await pageOf(alertId, { step: 1, channel: 'sms' });
    await writeSms(page.to, `da ${codeIn(page.text)}`);
    const alert = await eventually('the alert is taken', async () => {
      const now = await supervisor.alert(alertId);
      return now.state === 'acknowledged' ? now : undefined;
    });
    expect(alert.acknowledgedBy).toMatchObject({ staffId: onCall.first.staffId, via: 'sms' });
    await answerTo(page.to, 'ati preluat alerta');
  });

  it('with NU and the code wakes the next level at once', async () => {
    const { alertId } = await immediate();
    const page = await pageOf(alertId, { step: 1, channel: 'sms' });
    await writeSms(page.to, `NU ${codeIn(page.text)}`);
    const next = await pageOf(alertId, { step: 2 });
    expect(onCall.second.addresses).toContain(next.to);
    const { declines } = await supervisor.alert(alertId);
    expect(declines).toMatchObject([{ staffId: onCall.first.staffId, reason: 'not-available' }]);
  });

  it('from another telephone, or with another code, changes nothing and is answered once', async () => {
    const { alertId } = await immediate();
    const page = await pageOf(alertId, { step: 1, channel: 'sms' });
    const stranger = '+40740999999';
    for (const text of [codeIn(page.text), 'alo']) await writeSms(stranger, text);
    await answerTo(stranger, 'nu este inregistrat');
    expect((await supervisor.alert(alertId)).state).toBe('paging');
    await writeSms(page.to, codeIn(page.text));
    await answerTo(page.to, 'ati preluat alerta');
    expect((await allMessages()).filter(({ to }) => to === stranger)).toHaveLength(1);
  });
});

describe('a provider that is busy or broken', () => {
  it.each([429, 500] as const)('(%i) is asked again, until it takes the page: nothing is lost', async (status) => {
    await breakSending({ channel: 'sms', status, times: triesOfOneCall + 1 });
    const { alertId } = await immediate();
    const page = await pageBy(alertId, 'sms', 'delivered');
    expect(page).toMatchObject({ attempts: 2, failure: null });
    expect(page.lastFailure).toMatch(/Throttling|InternalServer/);
    expect((await pagesOf(alertId)).filter(({ step, channel }) => step === 1 && channel === 'sms')).toHaveLength(1);
  });
});

describe('the ways a person adds', () => {
  it('are proven by a code that came by them, and page then as the person wants', async () => {
    const subscription = await subscribeBrowser();
    await addVerified(first, { channel: 'push', subscription }, (to) => to === subscription.endpoint);
    const url = 'https://pager.exemplu.ro/semnal';
    await addVerified(first, { channel: 'webhook', url }, (to) => to === url);
    await addVerified(first, { channel: 'voice', phone: '0740 123 456' }, (to) => to === '+40740123456');
    await prefer(['push', 'webhook']);

    const { alertId } = await immediate();
    const push = await pageOf(alertId, { step: 1, channel: 'push' });
    expect(push.to).toBe(subscription.endpoint);
    expect(push.text).toContain('alertă imediată');
    await pageBy(alertId, 'push', 'handed');
    await pageBy(alertId, 'webhook', 'delivered');
    expect((await pagesOf(alertId)).map(({ channel }) => channel).sort()).toEqual(['push', 'webhook']);
  });

  it('by telephone ring, and being picked up is delivered', async () => {
    await prefer(['voice', 'email']);
    const { alertId } = await immediate();
    expect(await pageBy(alertId, 'voice', 'delivered')).toMatchObject({ failure: null });
    const call = (await allMessages()).findLast(({ channel }) => channel === 'voice');
    expect(call).toMatchObject({ alertId, to: '+40740123456' });
    expect(call?.text).not.toContain('http');
  });

  it('by push are removed when the browser is gone, and the SMS goes out at once', async () => {
    await prefer(['push', 'email']);
    await breakSending({ channel: 'push', status: 410 });
    const { alertId } = await immediate();
    const sms = await pageOf(alertId, { step: 1, channel: 'sms' });
    expect(onCall.first.addresses).toContain(sms.to);
    expect(await pageBy(alertId, 'push', 'failed')).toMatchObject({ failure: 'subscription-gone' });
    expect((await contactsOf(first)).methods.map(({ channel }) => channel)).not.toContain('push');
    expect((await supervisor.alert(alertId)).step).toBe(1);
  });
});

describe('whether people can be reached', () => {
  it('is told to supervisors, without an address', async () => {
    const answer = await supervisor.get('/contacts/people');
    expect(answer.status).toBe(200);
    expect(answer.text).toContain(onCall.first.staffId);
    expect(answer.text).not.toMatch(/\+40|@/);
    expect((await first.get('/contacts/people')).status).toBe(403);
  });
});
