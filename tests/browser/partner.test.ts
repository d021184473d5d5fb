import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod/mini';
import { callApi } from '../../infra/local/demo/api.ts';
import { personToken } from '../../infra/local/demo/tokens.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';
import { child, narrative, writeReferral } from './support/write-referral.ts';

const cloud = inject('localCloud');
const partner = personAs(cloud.users, 'partner');

const list = z.object({ items: z.array(z.object({ referralId: z.string() })) });

const sentSoFar = async (): Promise<string[]> => {
  const headers = { authorization: `Bearer ${await personToken(cloud, partner)}` };
  const { body } = await callApi(`${cloud.apiUrl}/v1/referrals?limit=100`, { headers });
  return list.parse(body).items.map(({ referralId }) => referralId);
};

const receiptOn = (page: Page): string => /DEMO-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())?.[0] ?? '';

describe('a partner on a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const openForm = async (): Promise<Page> => {
    const page = await (await openContext(browser, 'phone')).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${cloud.webUrl}/`);
    await signIn(page, partner);
    await page.getByRole('heading', { name: 'Sesizare nouă' }).waitFor();
    return page;
  };

  it('files a referral; every letter is intact in the county’s file', async () => {
    const page = await openForm();
    await writeReferral(page);
    const review = page.locator('main');
    expect(await review.textContent()).toContain(child.cnp);
    await page.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await page.waitForURL(/\/partener\/primit\//);
    const receipt = receiptOn(page);
    await page.getByRole('img', { name: /Cod QR/ }).waitFor();
    await page.getByRole('link', { name: 'Urmăriți sesizarea' }).click();
    await page.getByText('Hotărâtă').waitFor();

    const staff = await (await openContext(browser, 'desktop')).newPage();
    const token = await personToken(cloud, personAs(cloud.users, 'supervisor'));
    const headers = { authorization: `Bearer ${token}` };
    const { body } = await callApi(`${cloud.apiUrl}/v1/referrals/${receipt}/report`, { headers });
    expect(body).toMatchObject({
      report: {
        narrative,
        subjects: [{ ...child, address: { siruta: '20466' } }],
        reporter: { withheldFromFamily: true },
      },
    });
    await staff.close();
    await page.context().close();
  });

  it('writes without a line: the draft is kept encrypted and leaves exactly once when the line returns', async () => {
    const before = await sentSoFar();
    const page = await openForm();
    // The places and the check of the CNP are there once the worker has kept the pages.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Sesizare nouă' }).waitFor();
    await writeReferral(page, { reporter: 'Fără Rețea' });
    await page.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await page.getByText('O sesizare așteaptă să plece').waitFor();
    const kept = await page.evaluate(async () => {
      const open = indexedDB.open('semnal');
      const database = await new Promise<IDBDatabase>((ready) => {
        open.onsuccess = () => {
          ready(open.result);
        };
      });
      const all = database.transaction('drafts').objectStore('drafts').getAll();
      await new Promise((ready) => {
        all.onsuccess = ready;
      });
      return JSON.stringify([all.result, Object.entries(localStorage), Object.entries(sessionStorage)]);
    });
    expect(kept).toContain('waiting');
    for (const secret of [child.lastName, child.cnp, 'Fără Rețea']) expect(kept).not.toContain(secret);

    await page.context().setOffline(false);
    await page.getByText(/Trimisă, cu numărul/).waitFor();
    // A second look of the page, and of the line, sends nothing again.
    await page.reload();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByRole('heading', { name: 'Sesizare nouă' }).waitFor();
    expect((await sentSoFar()).filter((receipt) => !before.includes(receipt))).toHaveLength(1);
    await page.context().close();
  });
});
