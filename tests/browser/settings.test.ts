import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';

const { webUrl, users } = inject('localCloud');
const policy = '/consola/reguli/politici/routine';

describe('an administrator', () => {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const openPolicy = async (): Promise<Page> => {
    const context = await openContext(browser, 'phone');
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${webUrl}${policy}`);
    await signIn(page, personAs(users, 'admin'));
    await page.getByRole('heading', { level: 1, name: 'Politica: Obișnuită' }).waitFor();
    return page;
  };

  const wait = (page: Page) => page.getByRole('textbox', { name: 'Nivelul 1: timp de răspuns' });
  const unit = (page: Page) => page.getByLabel('Unitatea pentru: Nivelul 1: timp de răspuns');
  const save = (page: Page, name = 'Salvați') => page.getByRole('button', { name, exact: true }).click();

  it('changes a policy, tries Easter night, and puts everything back; who was slower sees what changed', async () => {
    const [page, slower] = [await openPolicy(), await openPolicy()];

    // What is wrong stands at its field, and nothing is saved.
    await wait(page).fill('0');
    await page.getByLabel('De ce schimbați').fill('După exercițiul de noapte');
    await save(page);
    await page.getByText('Scrieți un număr întreg, cel puțin 1.').waitFor();
    expect(await wait(page).getAttribute('aria-invalid')).toBe('true');

    await wait(slower).fill('9');
    await unit(slower).selectOption('minutes');

    // A longer wait is no fault, but it is said before it is saved.
    await wait(page).fill('7');
    await unit(page).selectOption('minutes');
    await save(page);
    await page.getByText('Județul ar veghea mai puțin decât acum').waitFor();
    await save(page, 'Salvați totuși');
    await page.getByText('S-a salvat ca versiunea').waitFor();

    await page.getByRole('link', { name: 'Simulați politica nouă' }).click();
    await page.getByLabel('în noaptea de Paște, la 02:00').check();
    await page.getByRole('button', { name: 'Simulați' }).click();
    const steps = page.locator('.course > li');
    await steps.nth(1).waitFor();
    expect(await steps.nth(0).textContent()).toContain('02:00:00');
    expect(await steps.nth(1).textContent()).toContain('02:07:00');

    await slower.getByLabel('De ce schimbați').fill('Altă părere');
    await save(slower);
    await save(slower, 'Salvați totuși');
    await slower.getByText('Datele s-au schimbat între timp').waitFor();
    expect(await slower.getByRole('alert').textContent()).toContain('timp de răspuns');

    await page.goto(`${webUrl}/consola/reguli/istoric`);
    await page
      .getByRole('button', { name: /^Reveniți la versiunea/ })
      .first()
      .click();
    await page.getByLabel(/^De ce reveniți/).fill('A fost o încercare');
    await page.getByRole('button', { name: 'Reveniți', exact: true }).click();
    await page.getByText('revenire').waitFor();
    await Promise.all(contexts.map((context) => context.close()));
  });
});
