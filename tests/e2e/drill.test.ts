import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { callApi } from '../../infra/local/demo/api.ts';
import { alertFiguresView, alertTimelineView } from '../../shared/contracts/http/alerts/record-views.ts';
import { alertList } from '../../shared/contracts/http/alerts/views.ts';
import { semnal } from './support/cli.ts';
import { cloud } from './support/cloud.ts';
import { eventually, never } from './support/eventually.ts';
import { allMessages, pageOf, pagesOf } from './support/messages.ts';
import { levelTime, onCall } from './support/people.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const supervisor = staff('supervisor');
const caseWorker = staff('case-worker');

undisturbed();

/** Starts a drill as an operator does. @returns the alert it raised, as the command told it. */
const drill = async (...options: string[]): Promise<{ alertId: string; printed: string }> => {
  const { code, printed } = await semnal('drill', '--by', 'operator', ...options);
  expect(code, printed).toBe(0);
  const [, alertId] = /alert (A[0-9A-Z]{13})/.exec(printed) ?? [];
  if (alertId === undefined) throw new Error(`no alert in: ${printed}`);
  return { alertId, printed };
};

const timelineOf = async (alertId: string) => {
  const answer = await supervisor.get(`/alerts/${alertId}/timeline`);
  expect(answer.status, answer.text).toBe(200);
  return z.parse(alertTimelineView, answer.body);
};

const drillOf = async (alertId: string) => (await timelineOf(alertId)).drill;

const figures = async (more = '') => {
  const until = new Date(Date.now() + 60_000).toISOString();
  const from = new Date(Date.now() - 86_400_000).toISOString();
  const answer = await supervisor.get(`/alerts/figures?from=${from}&until=${until}${more}`);
  expect(answer.status, answer.text).toBe(200);
  const { from: _from, until: _until, ...rest } = z.parse(alertFiguresView, answer.body);
  return rest;
};

const listed = async (state: string): Promise<string[]> => {
  const answer = await supervisor.get(`/alerts?state=${state}&limit=100`);
  return z.parse(alertList, answer.body).items.map(({ alertId }) => alertId);
};

describe('a drill', () => {
  it('is seen in the messages, acknowledged by its link, told by its timeline, and in no list or figure', async () => {
    const before = await figures();
    const { alertId, printed } = await drill();
    expect(printed).toContain('Running: somebody has to acknowledge before');

    const page = await pageOf(alertId, { step: 1, channel: 'sms' });
    expect(onCall.first.addresses).toContain(page.to);
    expect(page.text).toMatch(/^EXERCITIU demo: alerta IMEDIATA\. Raspundeti: \d{5} sau http/);
    const mail = await pageOf(alertId, { step: 1, channel: 'email' });
    expect(mail.text).toContain('EXERCIȚIU');

    const opened = await callApi(page.link, { headers: { accept: 'text/html' } });
    expect(opened.text).toContain('EXERCIȚIU: alertă imediată');
    expect(opened.text).toContain('Acesta este un exercițiu.');
    const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
    const pushed = await callApi(page.link, { method: 'POST', body: 'action=acknowledge', headers: form });
    expect(pushed.status, pushed.text).toBe(200);
    expect(pushed.text).toContain('Ați preluat alerta de exercițiu');

    const passed = await eventually('the message is known to have arrived', async () => {
      const result = await drillOf(alertId);
      return result?.paged.every(({ deliveredAt }) => deliveredAt !== null) === true ? result : undefined;
    });
    expect(passed).toMatchObject({
      outcome: 'passed',
      startedBy: 'operator',
      acknowledgedBy: { staffId: onCall.first.staffId },
    });
    const facts = (await timelineOf(alertId)).items.map(
      ({ what, channel }) => `${what}${channel === null ? '' : ` ${channel}`}`,
    );
    for (const fact of ['raised', 'created sms', 'handed sms', 'delivered sms', 'link-used sms', 'acknowledged'])
      expect(facts).toContain(fact);

    expect(await listed('open')).not.toContain(alertId);
    expect(await listed('acknowledged')).not.toContain(alertId);
    expect(await listed('drills')).toContain(alertId);
    expect(await figures()).toEqual(before);
  });

  it('that nobody answers ends by itself as failed, and wakes no last resort', async () => {
    const waited = await semnal('drill', '--by', 'operator', '--layer', 'first', '--within', '2s', '--wait');
    expect(waited.code, waited.printed).toBe(1);
    expect(waited.printed).toContain('FAILED: nobody acknowledged in time.');
    const [, alertId = ''] = /alert (A[0-9A-Z]{13})/.exec(waited.printed) ?? [];
    expect(await drillOf(alertId)).toMatchObject({ outcome: 'failed', because: 'time-over', acknowledgedBy: null });
    await never('a page after its end', async () => (await pagesOf(alertId)).find(({ step }) => step > 1), {
      during: levelTime + 1_500,
    });
    const [page] = await pagesOf(alertId);
    expect(await callApi(page?.link ?? '', { method: 'POST' })).toMatchObject({
      status: 409,
      body: { code: 'drill-over' },
    });
  });

  it('is refused for a layer that nobody is on, and pages nobody', async () => {
    const before = (await allMessages()).length;
    const { code, printed } = await semnal('drill', '--layer', 'nowhere');
    expect(code).toBe(1);
    expect(printed).toContain('No level of that policy alerts that layer');
    expect(await allMessages()).toHaveLength(before);
  });
});

describe('the timeline of an alert', () => {
  it('is a file that spreadsheets open, with its letters', async () => {
    const { alertId } = await drill('--urgency', 'routine');
    await pageOf(alertId, { step: 1 });
    expect((await caseWorker.post(`/alerts/${alertId}/acknowledge`)).status).toBe(200);
    const answer = await fetch(`${cloud.apiUrl}/v1/alerts/${alertId}/timeline?format=csv`, {
      headers: { authorization: `Bearer ${await supervisor.token()}` },
    });
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toContain('alertă preluată');
  });
});

describe('the figures of alerts', () => {
  it('are for supervisors, and name what is wrong with the period', async () => {
    expect((await caseWorker.get('/alerts/figures?from=2027-01-01&until=2027-01-02')).status).toBe(403);
    expect(await supervisor.get('/alerts/figures?from=2027-01-01')).toMatchObject({
      status: 422,
      body: { code: 'content-invalid', errors: [{ pointer: '/until', code: 'required' }] },
    });
  });
});
