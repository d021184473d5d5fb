import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod/mini';
import { callApi } from '../../infra/local/demo/api.ts';
import { readSamples } from '../../infra/local/demo/samples.ts';
import { systemToken } from '../../infra/local/demo/tokens.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { openTab } from './support/open-visit.ts';

const cloud = inject('localCloud');
const accepted = z.object({ referralId: z.string() });

const output = (name: string): string => {
  const value = Object.values(cloud.stacks)
    .map((outputs) => outputs[name])
    .find((found) => found !== undefined);
  if (value === undefined) throw new Error(`no stack has an output ${name}`);
  return value;
};

/** Puts a message where failed work waits. */
const park = async (body: object): Promise<void> => {
  const { emulatorUrl: endpoint, region } = cloud;
  const credentials = { accessKeyId: '000000000000', secretAccessKey: 'local' };
  const sqs = new SQSClient({ endpoint, region, credentials, useQueueUrlAsEndpoint: false });
  await sqs.send(new SendMessageCommand({ QueueUrl: output('RoutineDlqUrl'), MessageBody: JSON.stringify(body) }));
};

describe('an administrator', () => {
  let browser: Browser;
  let page: Page;
  let referralId = '';
  const name = `Spitalul de probă ${Date.now().toString(36)}`;
  beforeAll(async () => {
    browser = await openBrowser();
    page = await openTab(await openContext(browser, 'desktop'), cloud, 'admin');
    page.setDefaultTimeout(15_000);
  });
  afterAll(() => browser.close());

  const confirm = (button: string): Promise<void> =>
    page.getByRole('dialog').getByRole('button', { name: button }).click();

  it('adds an institution, invites somebody, and gives its system a secret that sends a referral', async () => {
    await page.getByRole('heading', { level: 1, name: 'Administrare' }).waitFor();
    await page.getByRole('link', { name: 'Instituții', exact: true }).click();
    await page.getByRole('link', { name: 'Adăugați o instituție' }).click();
    await page.getByRole('button', { name: 'Adăugați instituția' }).click();
    await page.getByText('Căutați și alegeți localitatea.').waitFor();
    await page.getByLabel('Numele', { exact: true }).fill(name);
    await page.getByLabel('Spital', { exact: true }).check();
    await page.getByLabel('Localitatea', { exact: true }).fill('margineni');
    await page.locator('#place').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Adăugați instituția' }).click();
    await page.getByRole('heading', { level: 2, name }).waitFor();

    await page.getByRole('tab', { name: 'Persoane' }).click();
    await page.getByRole('button', { name: 'Invitați o persoană' }).click();
    await page.getByLabel('Numele', { exact: true }).fill('Medic Șerban Țăranu');
    await page.getByLabel('E-mailul de serviciu').fill(`medic-${Date.now().toString(36)}@spital.exemplu.ro`);
    await page.getByRole('button', { name: 'Trimiteți invitația' }).click();
    await page.getByRole('heading', { name: 'Medic Șerban Țăranu' }).waitFor();
    await page.getByText('invitat, încă neintrat').waitFor();

    await page.getByRole('tab', { name: 'Aplicații' }).click();
    await page.getByRole('button', { name: 'Înregistrați o aplicație' }).click();
    await page.getByLabel('Numele aplicației').fill('Programul spitalului');
    await page.getByRole('button', { name: 'Înregistrați', exact: true }).click();
    await page.getByText('Secretul se arată numai acum').waitFor();
    const clientId = (await page.getByTestId('client-id').textContent()) ?? '';
    const clientSecret = (await page.getByTestId('client-secret').textContent()) ?? '';
    await page.getByRole('button', { name: 'L-am predat, ascunde-l' }).click();
    await page.getByText('Funcționează').waitFor();
    expect(await page.content()).not.toContain(clientSecret);

    const scope = 'semnal/referrals.submit semnal/referrals.read';
    const token = await systemToken(cloud, { clientId, clientSecret, scope });
    const body = readSamples().find(({ kind }) => kind === 'hospital')?.body ?? '';
    const submit = (key: string) =>
      callApi(`${cloud.apiUrl}/v1/referrals`, { method: 'POST', token, body, headers: { 'idempotency-key': key } });
    const sent = await submit(`administration-${clientId}`);
    expect(sent.status).toBe(202);
    referralId = accepted.parse(sent.body).referralId;

    await page.getByRole('tab', { name: 'Date' }).click();
    await page.getByRole('button', { name: 'Suspendați instituția' }).click();
    await confirm('Suspendați');
    await page.getByText('Completați acest câmp.').waitFor();
    await page.getByLabel('Motivul (rămâne în istoric)').fill('probă de suspendare');
    await confirm('Suspendați');
    await page.getByText('nu poate trimite sesizări și nici răspunsuri').waitFor();
    expect(await submit(`administration-${clientId}-late`)).toMatchObject({
      status: 403,
      body: { code: 'institution-suspended' },
    });

    await page.getByRole('tab', { name: 'Istoric' }).click();
    await page.getByText('Motiv: probă de suspendare').waitFor();
    await page.getByRole('tab', { name: 'Date' }).click();
    await page.getByRole('button', { name: 'Ridicați suspendarea' }).click();
    await page.getByLabel('Motivul (rămâne în istoric)').fill('lămurit');
    await confirm('Ridicați suspendarea');
    await page.getByRole('button', { name: 'Suspendați instituția' }).waitFor();
  });

  it('renews the link of people without an account: the old one opens nothing more', async () => {
    await page.getByRole('button', { name: 'Schimbați datele' }).click();
    await page.getByLabel('Da, cu legătura instituției și un cod prin e-mail').check();
    await page.getByLabel('Domeniile de e-mail').fill('spital.exemplu.ro');
    await page.getByRole('button', { name: 'Salvați', exact: true }).click();
    await page.getByRole('button', { name: 'Arată legătura' }).click();
    const shown = page.locator('code.secret');
    const before = (await shown.textContent()) ?? '';

    const guest = await (await openContext(browser, 'phone')).newPage();
    await guest.goto(before);
    await guest.getByText(name).waitFor();

    await page.getByRole('button', { name: 'Legătură nouă pentru cei fără cont' }).click();
    await confirm('Emiteți legătura');
    await shown.filter({ hasNotText: before }).waitFor();
    const after = (await shown.textContent()) ?? '';
    expect(after).not.toBe(before);

    await guest.goto('about:blank');
    await guest.goto(before);
    await guest
      .getByText(
        'Legătura instituției nu mai este valabilă. Cereți instituției legătura nouă. În pericol imediat sunați la 112 sau 119.',
      )
      .waitFor();
    await guest.goto('about:blank');
    await guest.goto(after);
    await guest.getByText(name).waitFor();
    await guest.context().close();
  });

  it('takes up failed work, and finds in the audit that they did', async () => {
    await park({ referralId });
    await page.goto(`${cloud.webUrl}/consola/administrare/lucrari-esuate`);
    const lane = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Sesizări obișnuite' }) });
    await lane.getByText('O lucrare așteaptă').waitFor();
    await lane.getByRole('button', { name: 'Arată lucrările' }).click();
    await lane.getByText(`referralId ${referralId}`).waitFor();
    await lane.getByRole('button', { name: 'Reluați toate' }).click();
    await confirm('Reluați');
    await lane.getByText('O lucrare a fost reluată.').waitFor();
    await lane.getByText('Nimic în așteptare').waitFor();

    await page.goto(`${cloud.webUrl}/consola/administrare/audit`);
    await page.getByLabel('Administrare: setări, grafic, instituții, conturi').check();
    await page.getByRole('button', { name: 'Căutați' }).click();
    await page.getByRole('rowheader', { name: 'lucrări eșuate reluate' }).first().waitFor();
    await page.getByRole('rowheader', { name: 'Instituție: Suspendată' }).first().waitFor();
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Salvați ca fișier (CSV)' }).click(),
    ]);
    const read = await csv.createReadStream();
    const text = Buffer.concat(await read.toArray()).toString('utf8');
    expect(text).toContain('Ora României;UTC;Cine;Fel;Ce;Despre');
    expect(text).toContain('dead-letters-moved;routine');
  });
});
