import { afterEach, describe, expect, it } from 'vitest';
import { eventually, never } from './support/eventually.ts';
import { breakSending, repairSending, triesOfOneCall } from './support/faults.ts';
import { pageOf, pagesOf } from './support/messages.ts';
import { partner } from './support/partner.ts';
import { levelTime, onCall } from './support/people.ts';
import { newReport, newSchoolReport } from './support/reports.ts';
import { staff, type Alert } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const school = partner('school');
const supervisor = staff('supervisor');

undisturbed();
afterEach(async () => {
  await repairSending();
  await supervisor.takeAll();
});

/** Refused for good: asking again would not help. */
const refused = (channel: 'sms' | 'email') => ({ channel, status: 400 }) as const;

/** Broken for longer than a page may wait. */
const broken = (channel: 'sms' | 'email') => ({ channel, status: 500, times: 20 * triesOfOneCall }) as const;

const immediate = async (): Promise<Alert> => supervisor.alertOf(await police.submit(newReport()));
const routine = async (): Promise<Alert> => supervisor.alertOf(await school.submit(newSchoolReport()));

/** The facts of the pages of one step, by channel, once each of them is settled. */
const settledPages = (alertId: string, step: number) =>
  eventually(`the pages of step ${step} are settled`, async () => {
    const pages = (await supervisor.alert(alertId)).pages.filter((page) => page.step === step);
    const open = pages.some(({ state }) => state === 'pending' || state === 'handed');
    return open || pages.length === 0 ? undefined : new Map(pages.map((page) => [page.channel, page]));
  });

const neverHanded = { state: 'failed', handedAt: null, deliveredAt: null };

describe('the SMS provider answering 500', () => {
  it('is asked again, and the message arrives once', async () => {
    await breakSending({ channel: 'sms', status: 500, times: triesOfOneCall - 1 });
    const { alertId } = await immediate();
    expect((await settledPages(alertId, 1)).get('sms')).toMatchObject({ state: 'delivered', failure: null });
    expect((await pagesOf(alertId)).filter(({ step, channel }) => step === 1 && channel === 'sms')).toHaveLength(1);
  });

  it('again and again leaves the e-mail to do, and the SMS is never marked as handed or delivered', async () => {
    await breakSending(broken('sms'));
    const { alertId, raisedAt } = await immediate();
    const pages = await settledPages(alertId, 1);
    expect(pages.get('sms')).toMatchObject(neverHanded);
    expect(pages.get('sms')?.failure).not.toBeNull();
    expect(pages.get('email')).toMatchObject({ state: 'delivered' });

    const second = await pageOf(alertId, { step: 2 });
    expect(Date.parse(second.at) - Date.parse(raisedAt)).toBeGreaterThanOrEqual(levelTime);
    const sent = (await pagesOf(alertId)).filter(({ step }) => step === 1);
    expect(sent.map(({ channel }) => channel)).toEqual(['email']);
  });

  it('is not asked again when it refuses for good', async () => {
    await breakSending({ channel: 'sms', status: 400 });
    const { alertId } = await immediate();
    expect((await settledPages(alertId, 1)).get('sms')).toMatchObject(neverHanded);
  });
});

describe('a channel that fails', () => {
  it('is followed at once by the reserve the policy names', async () => {
    await breakSending(refused('email'));
    const { alertId } = await routine();
    const reserve = await pageOf(alertId, { step: 1, channel: 'sms' });
    expect(onCall.first.addresses).toContain(reserve.to);
    expect((await settledPages(alertId, 1)).get('email')).toMatchObject(neverHanded);
    expect((await supervisor.alert(alertId)).step).toBe(1);
  });

  it('with its reserve wakes the next level at once', async () => {
    await breakSending(refused('email'), refused('sms'));
    const { alertId, answerBy } = await routine();
    const next = await pageOf(alertId, { step: 2 });
    expect(onCall.second.addresses).toContain(next.to);
    expect(Date.parse(next.at)).toBeLessThan(Date.parse(answerBy ?? ''));
    const pages = await settledPages(alertId, 1);
    expect([...pages.values()]).toMatchObject([neverHanded, neverHanded]);
    expect((await pagesOf(alertId)).some(({ step }) => step === 1)).toBe(false);
  });
});

describe("the provider's later word", () => {
  it('that a message did not arrive brings the reserve', async () => {
    await breakSending({ channel: 'email', receipt: 'failed' });
    const { alertId } = await routine();
    await pageOf(alertId, { step: 1, channel: 'email' });
    await pageOf(alertId, { step: 1, channel: 'sms' });
    const pages = await settledPages(alertId, 1);
    expect(pages.get('email')).toMatchObject({ state: 'failed', deliveredAt: null, failure: 'Bounce' });
    expect(pages.get('sms')).toMatchObject({ state: 'delivered' });
  });

  it('that none of them arrived brings the next level at once', async () => {
    await breakSending({ channel: 'email', receipt: 'failed' }, { channel: 'sms', receipt: 'failed' });
    const { alertId, answerBy } = await routine();
    const next = await pageOf(alertId, { step: 2 });
    expect(Date.parse(next.at)).toBeLessThan(Date.parse(answerBy ?? ''));
  });

  it('is waited for: a message that was only taken by the provider is not called delivered', async () => {
    await breakSending({ channel: 'sms', receipt: 'none' });
    const { alertId } = await immediate();
    const page = async (channel: string) =>
      (await supervisor.alert(alertId)).pages.find((one) => one.step === 1 && one.channel === channel);
    await eventually('the e-mail arrived', async () => ((await page('email'))?.deliveredAt ? true : undefined));
    await never('the SMS is called delivered', async () => (await page('sms'))?.deliveredAt ?? undefined, {
      during: 1_000,
    });
    expect(await page('sms')).toMatchObject({ state: 'handed', deliveredAt: null });
    expect((await page('sms'))?.handedAt).not.toBeNull();
  });
});
