import { readFileSync } from 'node:fs';
import { type Browser, type Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { callApi } from '../../infra/local/demo/api.ts';
import { personToken } from '../../infra/local/demo/tokens.ts';
import '../support/cloud/provided.ts';
import { sentMessages } from '../support/cloud/sent-messages.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { codeMail, guestAddress } from './support/guest.ts';
import { guestLinkOf } from './support/guest-link.ts';
import { personAs, signIn } from './support/people.ts';
import { child, narrative, writeReferral } from './support/write-referral.ts';

const cloud = inject('localCloud');
const reference = 'Nr. 47/„șțăîâ” ȘȚĂÎÂ';
const school = 'Școala Gimnazială Exemplu Demo';

/** What is saved when a button is pressed. */
const saved = async (page: Page, button: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
};

const textOfPdf = async (pdf: Buffer): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  return text;
};

describe('every letter of a referral', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('is intact in the case, the PDF, the table and the mail', async () => {
    const page = await (await openContext(browser, 'phone')).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${cloud.webUrl}/`);
    await signIn(page, personAs(cloud.users, 'partner'));
    await page.getByRole('heading', { name: 'Sesizare nouă' }).waitFor();
    await writeReferral(page);
    await page.getByRole('button', { name: 'Schimbați Cine sesizează' }).click();
    await page.getByLabel('Numărul dumneavoastră de înregistrare').fill(reference);
    await page.getByRole('button', { name: 'Continuați' }).click();
    await page.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await page.waitForURL(/\/partener\/primit\//);
    const receipt = /DEMO-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';

    const token = await personToken(cloud, personAs(cloud.users, 'supervisor'));
    const { body } = await callApi(`${cloud.apiUrl}/v1/referrals/${receipt}/report`, { token });
    expect(body).toMatchObject({
      report: {
        institutionReference: reference,
        narrative,
        subjects: [{ firstName: child.firstName, lastName: child.lastName }],
      },
    });

    const paper = await textOfPdf(await saved(page, 'Confirmarea de primire (PDF)'));
    for (const words of [reference, school, 'Confirmare de primire', 'absențe școlare', receipt])
      expect(paper.toLowerCase()).toContain(words.toLowerCase());
    for (const secret of [child.lastName, narrative]) expect(paper).not.toContain(secret);

    await page.goto(`${cloud.webUrl}/partener/sesizari`);
    const table = (await saved(page, 'Descărcați tabelul (CSV)')).toString('utf8');
    expect(table.charCodeAt(0)).toBe(0xfeff);
    expect(table).toContain('Număr de înregistrare;Numărul instituției');
    expect(table.split('\r\n').find((line) => line.startsWith(receipt))).toContain(reference);

    const address = guestAddress();
    const link = guestLinkOf(cloud).split('/i/')[1] ?? '';
    const asked = await callApi(`${cloud.apiUrl}/v1/guest/links/${link}/code`, {
      method: 'POST',
      body: { email: address },
    });
    expect(asked.status, asked.text).toBe(202);
    const { text } = await codeMail(cloud, address);
    expect(text).toContain(school);
    expect(text).toContain('Expiră în 10 minute și se folosește o singură dată.');
    // Mail names the institution and nobody: what was typed stays in the file.
    const messages = JSON.stringify(await sentMessages(cloud));
    for (const secret of [child.lastName, child.firstName, narrative]) expect(messages).not.toContain(secret);
    await page.context().close();
  });
});
