import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { callApi } from '../../infra/local/demo/api.ts';
import { pageKey } from '../../shared/adapters/dynamodb/alert/alert-items.ts';
import { alertId as alertIdSchema } from '../../shared/domain/kernel/ids.ts';
import { aws, cloud, stackOutput } from './support/cloud.ts';
import { changeSettings } from './support/county-settings.ts';
import { eventually } from './support/eventually.ts';
import { pageOf, type Page } from './support/messages.ts';
import { partner, problemIn } from './support/partner.ts';
import { onCall } from './support/people.ts';
import { newReport } from './support/reports.ts';
import { staff } from './support/staff.ts';
import { undisturbed } from './support/undisturbed.ts';

const police = partner('police');
const supervisor = staff('supervisor');

undisturbed();

/** An alert's first message, with the state it left the alert in. */
const firstPage = async (): Promise<Page & { alertId: string }> => {
  const { alertId } = await supervisor.alertOf(await police.submit(newReport()));
  return { ...(await pageOf(alertId, { step: 1, channel: 'sms' })), alertId };
};

const push = (link: string, body?: unknown) =>
  callApi(link, { method: 'POST', ...(body === undefined ? {} : { body }) });
const html = { accept: 'text/html' };

describe.concurrent('the one-time link of a message', () => {
  it('shows a page with a button and acknowledges nothing, however often it is opened', async () => {
    const { link, alertId } = await firstPage();
    for (let time = 0; time < 3; time += 1) {
      const page = await callApi(link, { headers: html });
      expect(page.status).toBe(200);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.text).toMatch(/<form method="post">.*Preiau alerta/s);
    }
    expect((await supervisor.alert(alertId)).state).toBe('paging');
  });

  it('works with the button of the page, once', async () => {
    const { link, alertId } = await firstPage();
    const form = { 'content-type': 'application/x-www-form-urlencoded', ...html };
    const pushed = await callApi(link, { method: 'POST', body: 'action=acknowledge', headers: form });
    expect(pushed.status).toBe(200);
    expect(pushed.text).toContain('Ați preluat alerta');
    expect((await supervisor.alert(alertId)).acknowledgedBy).toMatchObject({
      staffId: onCall.first.staffId,
      via: 'link',
    });
    expect(problemIn(await push(link))).toMatchObject({ status: 410, code: 'link-used' });
    const opened = await callApi(link, { headers: html });
    expect(opened.status).toBe(410);
    expect(opened.text).toContain('Legătura a fost deja folosită.');
  });

  it('of one person is of no use once another has answered', async () => {
    const { link, alertId } = await firstPage();
    const second = await pageOf(alertId, { step: 2, channel: 'sms' });
    expect((await push(second.link)).status).toBe(200);
    expect(problemIn(await push(link))).toMatchObject({ status: 409, code: 'already-acknowledged' });
    const opened = await callApi(link, { headers: html });
    expect(opened.status).toBe(409);
    expect(opened.text).toContain(onCall.second.name);
  });

  it('declines: the next person is alerted at once, and the link is used up', async () => {
    const { link, alertId } = await firstPage();
    const declined = await push(link, { action: 'decline', reason: 'conflict-of-interest' });
    expect(declined).toMatchObject({ status: 200, body: { answer: 'declined', state: 'paging' } });
    expect(await supervisor.alert(alertId)).toMatchObject({ state: 'paging', step: 2 });
    const next = await pageOf(alertId, { step: 2 });
    expect(onCall.second.addresses).toContain(next.to);
    expect(problemIn(await push(link))).toMatchObject({ status: 410, code: 'link-used' });
    const { declines } = await supervisor.alert(alertId);
    expect(declines).toMatchObject([{ staffId: onCall.first.staffId, reason: 'conflict-of-interest' }]);
  });

  it('declines only with a reason of the list', async () => {
    const { link } = await firstPage();
    expect(problemIn(await push(link, { action: 'decline' }))).toMatchObject({ status: 422 });
    expect((await push(link)).status).toBe(200);
  });

  it('is refused when it was forged', async () => {
    const [mine, other] = await Promise.all([firstPage(), firstPage()]);
    const [token = '', foreign = ''] = [mine.link, other.link].map((link) => link.split('/').at(-1) ?? '');
    const [alertId = '', step = '', ordinal = '', signature = ''] = token.split('-');
    const forged = [
      [alertId, step, '2', signature],
      [alertId, '2', ordinal, signature],
      [alertId, step, ordinal, foreign.split('-')[3]],
      [alertId, step, ordinal, '0'.repeat(16)],
      [foreign.split('-')[0], step, ordinal, signature],
      [alertId, step, ordinal],
    ].map((parts) => parts.join('-'));
    for (const one of [...forged, 'whatever', '%27%20OR%201=1--', '..%2Fhealth']) {
      const answer = await push(`${cloud.apiUrl}/v1/ack/${one}`);
      expect(answer.status, `${one}: ${answer.text}`).toBe(404);
    }
    expect((await supervisor.alert(mine.alertId)).state).toBe('paging');
    expect((await push(mine.link)).status).toBe(200);
  });

  it('cannot be made to live longer: its end is signed', async () => {
    const { link, alertId, step, ordinal } = await firstPage();
    await aws.dynamodb.send(
      new UpdateItemCommand({
        TableName: stackOutput('TableName'),
        Key: marshall(pageKey({ alertId: alertIdSchema.parse(alertId), step, ordinal })),
        UpdateExpression: 'SET #data.linkExpiresAt = :late',
        ExpressionAttributeNames: { '#data': 'data' },
        ExpressionAttributeValues: { ':late': { S: '2099-01-01T00:00:00.000Z' } },
      }),
    );
    expect(problemIn(await push(link))).toMatchObject({ status: 404, code: 'link-invalid' });
  });
});

describe('the end of a link', () => {
  it("comes after the county's time for it", async () => {
    const undo = await changeSettings({ linkValidFor: { seconds: 2 } });
    const { link, alertId } = await firstPage().finally(undo);
    const answer = await eventually('the link expires', async () => {
      const opened = await callApi(link);
      return opened.status === 200 ? undefined : opened;
    });
    expect(problemIn(answer)).toMatchObject({ status: 410, code: 'link-expired' });
    expect(problemIn(await push(link))).toMatchObject({ status: 410, code: 'link-expired' });
    expect((await supervisor.alert(alertId)).state).toBe('paging');
  });
});
