import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { codeMail, guestAddress } from './support/guest.ts';
import { guestLinkOf } from './support/guest-link.ts';
import { child, writeReferral } from './support/write-referral.ts';

const cloud = inject('localCloud');
const link = guestLinkOf(cloud);

describe('a teacher without an account', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const openLink = async (): Promise<Page> => {
    const page = await (await openContext(browser, 'phone')).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(link);
    await page.getByText('Școala Gimnazială Exemplu Demo').waitFor();
    return page;
  };

  /** From an address to the form. */
  const enter = async (page: Page): Promise<void> => {
    const address = guestAddress();
    await page.getByLabel('Adresa de e-mail de la serviciu').fill(address);
    await page.getByRole('button', { name: 'Trimiteți codul' }).click();
    await page.getByLabel('Codul primit').fill((await codeMail(cloud, address)).code);
    await page.getByRole('button', { name: 'Continuați' }).click();
    await page.getByRole('heading', { name: 'Sesizare nouă' }).waitFor();
  };

  it('comes by the school’s link and a code, files a referral and follows it', async () => {
    const page = await openLink();
    await page.getByLabel('Adresa de e-mail de la serviciu').fill('ana@exemplu.invalid');
    await page.getByRole('button', { name: 'Trimiteți codul' }).click();
    await page.getByText('Scrieți adresa de la serviciu').waitFor();
    const address = guestAddress();
    await page.getByLabel('Adresa de e-mail de la serviciu').fill(address);
    await page.getByRole('button', { name: 'Trimiteți codul' }).click();
    const { code } = await codeMail(cloud, address);
    await page.getByLabel('Codul primit').fill(code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: 'Continuați' }).click();
    await page.getByText('Mai aveți 4 încercări.').waitFor();
    await page.getByLabel('Codul primit').fill(code);
    await page.getByRole('button', { name: 'Continuați' }).click();
    await page.getByRole('heading', { name: 'Sesizare nouă' }).waitFor();

    await writeReferral(page);
    await page.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await page.waitForURL(/\/partener\/primit\//);
    await page.getByRole('link', { name: 'Urmăriți sesizarea' }).click();
    await page.getByText('Hotărâtă').waitFor();
    const stored = await page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    for (const secret of [address, child.lastName, code]) expect(stored).not.toContain(secret);
    await page.context().close();
  });

  it('loses nothing when the code’s time is over: the draft waits for the next code and then leaves', async () => {
    const page = await openLink();
    await enter(page);
    await writeReferral(page);
    await page.evaluate(() => {
      sessionStorage.removeItem('semnal.guest-session');
    });
    await page.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await page.getByText('Timpul pentru codul primit s-a încheiat.').waitFor();
    await page.getByRole('link', { name: 'Cereți un cod nou' }).click();
    await enter(page);
    await page.getByText(/Trimisă, cu numărul/).waitFor({ timeout: 30_000 });
    expect(page.url()).toBe(`${cloud.webUrl}/partener/sesizare`);
    await page.context().close();
  });

  it('is told that a link is not valid, with the emergency number in sight', async () => {
    const page = await (await openContext(browser, 'phone')).newPage();
    await page.goto(`${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`);
    await page.getByText('Legătura nu este valabilă.').waitFor();
    expect(await page.getByRole('link', { name: 'Sunați la 112' }).isVisible()).toBe(true);
    await page.context().close();
  });
});
