import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type LocalUser } from '../../infra/local/outputs.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext, type Screen } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';
import { raiseAlert } from './support/raise-alert.ts';

const cloud = inject('localCloud');
const worker = personAs(cloud.users, 'case-worker');

/** A page shows some answers before they are there; this one waits for the API's. */
const answerTo = async (page: Page, path: string, act: () => Promise<void>): Promise<void> => {
  const answer = page.waitForResponse((response) => response.url().endsWith(path));
  await act();
  expect((await answer).status()).toBe(200);
};

const noteContact = (page: Page): Promise<void> =>
  answerTo(page, '/first-contact', () => page.getByRole('button', { name: 'Am luat legătura cu persoana' }).click());

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('somebody on call', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open = async (user: LocalUser, path: string, screen: Screen = 'phone'): Promise<Page> => {
    const page = await (await openContext(browser, screen)).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${cloud.webUrl}/`);
    await signIn(page, user);
    await page.goto(`${cloud.webUrl}/consola/${path}`);
    return page;
  };

  it('answers an alert by keyboard alone: looks at refusing it, takes it, hands it over and takes it back', async () => {
    const alertId = await raiseAlert(cloud);
    const page = await open(worker, `alerte/${alertId}`, 'desktop');
    const take = page.getByRole('button', { name: 'Preiau alerta' });
    await take.focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Nu pot prelua');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Nu puteți prelua alerta?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Nu pot prelua');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Preiau alerta');
    await answerTo(page, '/acknowledge', () => page.keyboard.press('Enter'));
    const place = page.getByRole('group', { name: 'Ce puteți face' });
    await place.getByRole('button', { name: 'Am luat legătura cu persoana' }).waitFor();
    // The button that was pressed is gone; the keyboard is still where it was.
    expect(await place.evaluate((element) => element.contains(document.activeElement))).toBe(true);

    const handOver = place.getByRole('button', { name: 'Predau alerta…' });
    await expect.poll(() => handOver.isEnabled()).toBe(true);
    await handOver.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Cui predați alerta?' });
    await dialog.getByLabel('Colegul').selectOption({ label: 'Exemplu Asistent Doi' });
    await dialog.getByRole('button', { name: 'Predau' }).press('Enter');
    await page.getByText('Exemplu Asistent Unu predă alerta: Exemplu Asistent Doi încă nu a răspuns.').waitFor();
    const takeBack = page.getByRole('button', { name: 'Retrag predarea' });
    await expect.poll(() => takeBack.isEnabled()).toBe(true);
    await takeBack.press('Enter');
    await handOver.waitFor();
    await noteContact(page);
    await page.context().close();
  });

  it('takes it back on the screen when somebody else was faster, and says so', async () => {
    const alertId = await raiseAlert(cloud);
    const page = await open(worker, `alerte/${alertId}`);
    const take = page.getByRole('button', { name: 'Preiau alerta' });
    await take.waitFor();
    await page.route('**/acknowledge', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        json: { status: 409, code: 'already-acknowledged', detail: 'Alerta a fost deja preluată.' },
      }),
    );
    await take.click();
    await page.getByRole('alert').getByText('Alerta a fost deja preluată.').waitFor();
    await take.waitFor();
    await page.unroute('**/acknowledge');
    await answerTo(page, '/acknowledge', () => take.click());
    await noteContact(page);
    await page.context().close();
  });

  it('reads at once whether they must answer, and with whom', async () => {
    const page = await open(worker, 'tura');
    await page.getByRole('heading', { name: /^(Da, acum|Nu, acum nu) sunteți de permanență$/ }).waitFor();
    await page
      .getByText(/Exemplu Asistent Doi/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Predări care așteaptă semnătura dumneavoastră' }).waitFor();
    await page.context().close();
  });

  it('has buttons on the phone that a thumb hits: 44 px at least', async () => {
    const alertId = await raiseAlert(cloud);
    const page = await open(worker, `alerte/${alertId}`);
    await page.getByRole('button', { name: 'Preiau alerta' }).waitFor();
    const heights = await page
      .locator('main button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(1);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await answerTo(page, '/acknowledge', () => page.getByRole('button', { name: 'Preiau alerta' }).click());
    await noteContact(page);
    await page.context().close();
  });
});
