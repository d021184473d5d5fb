import { type Browser, type Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { codeMail, guestAddress } from './support/guest.ts';
import { guestLinkOf } from './support/guest-link.ts';
import { enterAsGuest } from './support/enter-as-guest.ts';
import { askInstitution } from './support/ask-institution.ts';
import { caseOfReferral } from './support/case-of-referral.ts';
import { child, narrative, photograph, writeReferral } from './support/write-referral.ts';

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
    await enterAsGuest(page, cloud);
    await page.getByRole('heading', { name: 'Sesizare nouă' }).waitFor();
  };

  /** What the menu offers. */
  const menuOf = (page: Page): Promise<string[]> =>
    page.getByRole('navigation', { name: 'Meniu' }).locator('a, button').allInnerTexts();

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

  it('sends a file, gets the receipt on paper, and finds what was sent in a list that nobody else sees', async () => {
    const page = await openLink();
    expect(await menuOf(page)).toContain('Autentificare');
    expect(await menuOf(page)).not.toContain('Sesizările mele');
    await enter(page);
    expect(await menuOf(page)).toEqual(expect.arrayContaining(['Sesizare nouă', 'Sesizările mele', 'Ieșire']));
    expect(await menuOf(page)).not.toContain('Solicitări');
    await page.getByRole('link', { name: 'Sesizările mele' }).click();
    await page.getByRole('heading', { name: 'Nicio sesizare încă' }).waitFor();
    await page.getByRole('link', { name: 'Sesizare nouă' }).click();
    await writeReferral(page, { file: 'a ajuns' });
    await page.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await page.waitForURL(/\/partener\/primit\//);
    const receipt = page.url().split('/').at(-1) ?? '';

    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Confirmarea de primire (PDF)' }).click(),
    ]);
    expect(paper.suggestedFilename()).toBe(`${receipt}-primire.pdf`);
    expect(
      readFileSync(await paper.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');

    await page.getByRole('link', { name: 'Sesizările mele' }).click();
    await page.locator('main').getByRole('link', { name: receipt }).waitFor();
    await page.getByText(/Promis până/).waitFor();
    const shown = await page.locator('main').innerText();
    for (const secret of [child.lastName, narrative, photograph.name]) expect(shown).not.toContain(secret);

    await page.getByRole('button', { name: 'Nu sunt eu' }).click();
    await enterAsGuest(page, cloud);
    await page.getByRole('heading', { name: 'Nicio sesizare încă' }).waitFor();
    await page.goto(`${cloud.webUrl}/partener/sesizari/${receipt}`);
    await page.getByRole('alert').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Ce urmează');
    await page.getByRole('button', { name: 'Ieșire' }).click();
    await page.getByRole('heading', { name: 'Intrați în Semnal' }).waitFor();
    expect(await page.evaluate(() => localStorage.getItem('semnal.guest-link'))).toBeNull();
    await page.context().close();
  });

  it('goes on where the code’s time ended: a file waits with the draft, and the new code lets both leave', async () => {
    const page = await openLink();
    await enter(page);
    await page.evaluate(() => {
      sessionStorage.removeItem('semnal.guest-session');
    });
    await page.reload();
    await page.getByText('Puteți scrie mai departe: nimic nu se pierde.', { exact: false }).waitFor();
    await writeReferral(page, { file: 'pleacă odată cu sesizarea' });
    await page.getByRole('link', { name: 'Cereți un cod nou' }).click();
    await enter(page);
    await page.getByText('Am deschis ciorna', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await page.waitForURL(/\/partener\/primit\//, { timeout: 30_000 });
    await page.context().close();
  });

  it('comes by the paper’s code to the referral, and hears that the county waits for the school', async () => {
    const page = await openLink();
    const address = await enterAsGuest(page, cloud);
    await writeReferral(page);
    await page.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await page.waitForURL(/\/partener\/primit\//);
    const receipt = page.url().split('/').at(-1) ?? '';
    await page.getByRole('link', { name: 'Urmăriți sesizarea' }).click();
    await page.getByText('Hotărâtă').waitFor();
    await askInstitution(cloud, await caseOfReferral(cloud, receipt));
    await page.getByText('Direcția așteaptă un răspuns de la instituție').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Când a fost ultima dată la școală');

    // Codes to one address are a minute apart: on another device whoever scans the paper comes to the same address form.
    const other = await (await openContext(browser, 'phone')).newPage();
    await other.goto(`${link}/${receipt}`);
    await other.getByLabel('Adresa de e-mail de la serviciu').waitFor();
    await other.context().close();
    await page.goto(`${link}/${receipt}`);
    await page.getByRole('link', { name: 'Urmăriți sesizarea' }).click();
    await page.getByRole('heading', { name: `Sesizarea ${receipt}` }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain(address);
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
