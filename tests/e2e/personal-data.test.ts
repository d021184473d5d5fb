import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSamples } from '../../infra/local/demo/samples.ts';
import { callApi } from '../../infra/local/demo/api.ts';
import { listenToBus } from './support/bus.ts';
import { eventually } from './support/eventually.ts';
import { breakSending } from './support/faults.ts';
import { lookInto, whileNobodyReads } from './support/lane.ts';
import { expectNoLeaks, leaks } from './support/leaks.ts';
import { logLines } from './support/logs.ts';
import { allMessages, pageOf } from './support/messages.ts';
import { partner } from './support/partner.ts';
import { newReport } from './support/reports.ts';
import { personalTexts } from './support/sent.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const supervisor = staff('supervisor');
const caseWorker = staff('case-worker');

undisturbed();

let bus: Awaited<ReturnType<typeof listenToBus>>;
beforeAll(async () => {
  bus = await listenToBus();
});
afterAll(() => bus.stop());

/** Everything that can happen to a referral, once: all routes, refusals, decisions, failures and answers. */
const liveThrough = async (): Promise<void> => {
  for (const { kind, body } of readSamples()) {
    const sender = partner(kind);
    const report: unknown = JSON.parse(body);
    const referralId = await sender.submit(report);
    const { outcomes } = await sender.screened(referralId);
    const { alertId, caseIds } = await supervisor.alertOf(referralId);
    const page = await pageOf(alertId, { step: 1 });
    await callApi(page.link, { headers: { accept: 'text/html' } });
    await callApi(page.link, { method: 'POST' });
    await caseWorker.post(`/alerts/${alertId}/first-contact`);
    for (const caseId of caseIds) await supervisor.case(caseId);
    const path = `/referrals/${referralId}/screening`;
    if (outcomes.some(({ outcome }) => outcome === 'in-screening'))
      await caseWorker.post(path, { decision: 'dismiss', subject: 0, reason: 'not-a-risk', note: 'Verificat.' });
    if (outcomes.some(({ outcome }) => outcome === 'forwarding'))
      await caseWorker.post(path, { decision: 'forward-accepted', subject: 0, acceptedAs: 'VN 1/2026' });
  }
  await police.post({ ...newReport(), etnie: 'x' });
  await police.post('{"narrative": "Întreruptă la jumătate: Gheorghiță Zăvoianu-Probă');
  await breakSending({ channel: 'sms', status: 500, times: 6 }, { channel: 'email', status: 400 });
  const { alertId } = await supervisor.alertOf(await police.submit(newReport()));
  const page = await pageOf(alertId, { step: 2 });
  await callApi(page.link, { method: 'POST', body: { action: 'decline', reason: 'other' } });
  await pageOf(alertId, { step: 3 });
  await supervisor.post(`/alerts/${alertId}/acknowledge`);
};

describe('names, CNPs, telephones and narratives', () => {
  it('are in what was sent, or nothing below would be worth anything', async () => {
    await liveThrough();
    expect(personalTexts().length).toBeGreaterThan(40);
    expect(leaks('report', [JSON.stringify(readSamples())])).not.toEqual([]);
  });

  it('stand in no message of a queue', async () => {
    for (const queue of ['UrgentQueueUrl', 'NotifyQueueUrl'] as const) {
      await whileNobodyReads(queue, async (url) => {
        await police.submit(newReport());
        const messages = await eventually(`${queue} holds a message`, async () => {
          const found = await lookInto(url);
          return found.length > 0 ? found : undefined;
        });
        expect(
          leaks(
            queue,
            messages.map((message) => JSON.stringify(message)),
          ),
        ).toEqual([]);
      });
    }
  });

  it('stand in no event on the bus', async () => {
    const types = (heard: readonly string[]) =>
      new Set(
        heard.flatMap((event) => /"type":\s*"ro\.semnal\.([\w.-]+)"/.exec(event.replaceAll('\\"', '"'))?.[1] ?? []),
      );
    const heard = await eventually('events of every sort', async () => {
      const events = await bus.heard();
      return types(events).has('alert.first-contact.v1') ? events : undefined;
    });
    expect([...types(heard)]).toEqual(
      expect.arrayContaining([
        'referral.accepted.v1',
        'referral.screened.v1',
        'case.opened.v1',
        'alert.acknowledged.v1',
      ]),
    );
    expect(leaks('event', heard)).toEqual([]);
  });

  it('stand in no SMS, no e-mail, no parked message and no line of a log', async () => {
    expect((await allMessages()).length).toBeGreaterThan(10);
    const lines = await logLines();
    for (const code of ['referral.accepted', 'referral.screened', 'page.failed', 'alert.advanced', 'case.read'])
      expect(
        lines.some(({ line }) => line.includes(`"${code}"`)),
        code,
      ).toBe(true);
    await expectNoLeaks();
  });

  it('stand in no URL the service gives out', async () => {
    const answer = await police.post(newReport());
    // A notice by SMS has no link: it only says that something waits.
    const links = (await allMessages()).flatMap(({ text }) => text.match(/https?:\S+/g) ?? []);
    expect(links.length).toBeGreaterThan(0);
    const urls = [answer.headers.get('location') ?? '', ...links];
    expect(urls.every((url) => url.startsWith('http'))).toBe(true);
    expect(leaks('URL', urls.map(decodeURIComponent))).toEqual([]);
  });
});
