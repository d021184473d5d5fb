import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { sentMessages } from '../support/cloud/sent-messages.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';

const cloud = inject('localCloud');
const { webUrl, users } = cloud;
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

  it('reads every text as it is sent, and sends a sample to themselves', async () => {
    const context = await openContext(browser, 'phone');
    const page = await context.newPage();
    await page.goto(`${webUrl}/consola/reguli/mesaje`);
    await signIn(page, personAs(users, 'admin'));
    await page.getByText(/^SMS \(/u).click();
    const call = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Chemare (Urgentă)' }) });
    const text = call.filter({ hasText: 'un SMS' });
    await text.getByRole('button', { name: 'Trimiteți-mi o probă' }).click();
    await text.getByText('S-a trimis la contactul dumneavoastră verificat').waitFor();
    const samples = (await sentMessages(cloud)).filter((one) => one.text.startsWith('PROBA: Semnal'));
    expect(samples.map(({ channel }) => channel)).toEqual(['sms']);
    await context.close();
  });

  it('names a person in a policy, takes a step back, and sees them called in the simulator', async () => {
    const page = await openPolicy();
    const level = page.getByRole('group', { name: 'Nivelul 1', exact: true });
    const preview = page.getByRole('region', { name: 'Cum ar decurge' });
    const search = level.getByLabel('Adăugați o persoană');

    await search.fill('nimeni altcineva');
    await level.getByText('0 persoane găsite').waitFor();
    await search.fill('exemplu dir');
    await level.getByText('O persoană găsită').waitFor();
    await level.getByText('se poate ajunge acum prin SMS și e-mail').waitFor();
    await level.getByRole('button', { name: 'Adăugați: Exemplu Director' }).click();
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
    await preview.getByText('treapta „Prima chemare” și Exemplu Director', { exact: true }).waitFor();

    // The layer can go now, the last person cannot.
    await level.getByLabel('treapta „Prima chemare”').uncheck();
    await level.getByRole('button', { name: 'Scoateți: Exemplu Director' }).click();
    await level.getByText('Cineva trebuie chemat').waitFor();
    await preview.getByText('Exemplu Director', { exact: true }).waitFor();
    await level.getByLabel('treapta „A doua chemare”').check();
    await level.getByRole('button', { name: 'Scoateți: Exemplu Director' }).click();
    await level.getByText('Exemplu Director nu mai este pe acest nivel.').waitFor();
    const undo = page.getByRole('button', { name: 'Anulați', exact: true });
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await level.getByRole('button', { name: 'Scoateți: Exemplu Director' }).waitFor();

    // Levels move by the keyboard, and the button that moved one keeps the focus.
    await level.getByRole('button', { name: 'Mutați mai jos nivelul 1' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Nivelul 1 este acum nivelul 2.').waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe('Mutați mai jos nivelul 2');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Mutați mai sus nivelul 3');
    expect(await preview.locator('.course > li').nth(2).textContent()).toContain('Exemplu Director');
    expect(await preview.locator('.course > li').nth(2).textContent()).toContain('fără răspuns');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.getByRole('link', { name: 'Încercați ciorna în simulator' }).click();
    await page.getByRole('button', { name: 'Simulați' }).click();
    const third = page.locator('.course > li').nth(2);
    await third.waitFor();
    expect(await third.textContent()).toMatch(/Exemplu Director.*numit în politică/u);

    await page.goBack();
    await page.getByRole('button', { name: 'Renunțați la ciornă' }).click();
    await page.getByText('Aveți o ciornă nesalvată').waitFor({ state: 'detached' });
    await page.context().close();
  });
});

describe('a director', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('signs a rule, withdraws that with a reason, and reads of the terms without a clock', async () => {
    const context = await openContext(browser, 'phone');
    const page = await context.newPage();
    await page.goto(`${webUrl}/consola/reguli/termene`);
    await signIn(page, personAs(users, 'director'));
    const rule = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^D8: / }) });
    await rule.getByText('nesemnată').waitFor();
    await rule.getByRole('button', { name: 'Semnați D8' }).click();
    await rule.getByLabel('Cu ce ați comparat').fill('Ordinul 288/2006, forma republicată');
    await rule.getByRole('button', { name: 'Semnez că am comparat regula cu actul' }).click();
    await rule.getByText('semnată de director').waitFor();

    await rule.getByRole('button', { name: 'Retrageți semnătura de la D8' }).click();
    await rule.getByRole('button', { name: 'Retrag semnătura' }).click();
    await rule.getByText('Scrieți motivul.').waitFor();
    await rule.getByLabel('De ce retrageți semnătura').fill('Am citit forma veche');
    await rule.getByRole('button', { name: 'Retrag semnătura' }).click();
    await rule.getByText('nesemnată').waitFor();
    await rule.getByText('neverificat').waitFor();
    await rule.getByText('O semnătură care nu mai este valabilă').click();
    await rule.getByText('Am citit forma veche').waitFor();
    await rule.getByText('Ordinul 288/2006, forma republicată').waitFor();
    await rule.getByRole('button', { name: 'Semnați D8' }).waitFor();

    const clockless = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^D1: / }) });
    await clockless.getByText('L 272/2004 art. 89(3)').waitFor();
    await clockless.getByText('Sursa nu dă un număr de ore').waitFor();
    expect(await page.getByRole('heading', { name: /^D(1|3|14|23): / }).count()).toBe(4);
    await context.close();
  });
});
