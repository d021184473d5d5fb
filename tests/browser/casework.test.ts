import { type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { cnpOf } from '../support/builders/people.ts';
import '../support/cloud/provided.ts';
import { askInstitution } from './support/ask-institution.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { newCase } from './support/new-case.ts';
import { openTab } from './support/open-visit.ts';

const cloud = inject('localCloud');

const person = { lastName: 'Țurcănașu-Dosar', firstName: 'Ștefăniță', cnp: cnpOf(700) } as const;

/** Presses Tab until what has the focus says so; fails when it never does. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const said = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(said)) return;
  }
  throw new Error(`no ${String(name)} is reached by the keyboard`);
};

describe('working on a case', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let opened: Awaited<ReturnType<typeof newCase>>;

  beforeAll(async () => {
    browser = await openBrowser();
    opened = await newCase(cloud, person);
    context = await openContext(browser, 'desktop');
    page = await openTab(context, cloud, 'supervisor');
    page.setDefaultTimeout(15_000);
  });
  beforeEach(() => page.goto(`${cloud.webUrl}/consola/cazuri/${opened.caseId}`));
  afterAll(() => browser.close());

  it('stops a clock with a reason, and says what will come of it', async () => {
    const clock = page.getByRole('listitem').filter({ hasText: 'D6:' });
    await clock.getByRole('button', { name: /Oprește termenul/ }).click();
    await clock.getByText(/Repornește singur/).waitFor();
    await clock.getByRole('button', { name: 'Oprește termenul' }).click();
    await clock.getByText('Pasul nu se poate face fără aceasta.').first().waitFor();
    await clock.getByLabel('Motivul opririi').selectOption({ label: 'Familia nu a fost găsită la domiciliu' });
    await clock.getByLabel('De ce').fill('Nimeni acasă; vecinii spun că sunt la bunici.');
    await clock.getByRole('button', { name: 'Oprește termenul' }).click();
    await clock.getByText('oprit', { exact: true }).waitFor();
    await clock.getByText('Oprit cel mult până').waitFor();
  });

  it('goes from the list to a step by the keyboard alone', async () => {
    await page.goto(`${cloud.webUrl}/consola/cazuri`);
    await page.getByRole('link', { name: `Cazul ${opened.caseId}` }).waitFor();
    await tabTo(page, /^Sari la lista de cazuri$/);
    await page.keyboard.press('Enter');
    await tabTo(page, new RegExp(`^Cazul ${opened.caseId}$`));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Ce se poate face acum' }).waitFor();
    await tabTo(page, /^Începe evaluarea inițială/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Înregistrați pasul$/);
    await page.keyboard.press('Enter');
    await page.getByText('Pasul a fost înregistrat.').waitFor();
    expect(await page.getByRole('region', { name: 'Persoana' }).textContent()).toContain('evaluare inițială');
  });

  it('shows whom a list is about when it is asked to, and hides them again', async () => {
    await page.goto(`${cloud.webUrl}/consola/cazuri`);
    const row = page.getByRole('listitem').filter({ hasText: `Cazul ${opened.caseId}` });
    await row.waitFor();
    expect(await row.textContent()).not.toContain(person.lastName);
    await page.getByRole('button', { name: 'Arată numele' }).click();
    await row.getByRole('link', { name: `${person.lastName} ${person.firstName}` }).waitFor();
    await page.getByRole('button', { name: 'Ascunde numele' }).click();
    await row.getByRole('link', { name: `Cazul ${opened.caseId}` }).waitFor();
    expect(await row.textContent()).not.toContain(person.lastName);
  });

  it('gives the case to a colleague, whose load is told; who looked at an older one is told what changed', async () => {
    // A tab keeps its own sign-in.
    const late = await openTab(await openContext(browser, 'desktop'), cloud, 'supervisor');
    late.setDefaultTimeout(15_000);
    await late.goto(`${cloud.webUrl}/consola/cazuri/${opened.caseId}`);
    await late.getByRole('button', { name: /^Preiau cazul/ }).click();

    await page.getByRole('button', { name: /^Repartizează/ }).click();
    const colleagues = page.getByLabel('Cui');
    await colleagues.getByRole('option', { name: /Exemplu Asistent Doi: .*în lucru/ }).waitFor({ state: 'attached' });
    await colleagues.selectOption('asistent-2');
    await page.getByRole('button', { name: 'Înregistrați pasul' }).click();
    await page.getByText('Pasul a fost înregistrat.').waitFor();
    expect(await page.getByRole('region', { name: 'Persoana' }).textContent()).toContain('Exemplu Asistent Doi');

    await late.getByRole('button', { name: 'Înregistrați pasul' }).click();
    await late.getByRole('heading', { name: 'Datele s-au schimbat între timp' }).waitFor();
    const told = await late.getByRole('alert').textContent();
    expect(told).toContain('Exemplu Asistent Doi');
    expect(told).toMatch(/Exemplu Supervizor: Repartizează/);
    await late.context().close();
  });

  it('takes whoever sends an empty note to the field that is wrong', async () => {
    await page.getByRole('tab', { name: 'Istoric' }).click();
    await page.getByRole('button', { name: 'Adaugă nota' }).click();
    await page.getByText('Nota nu poate fi goală.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'note');
  });

  it('writes a note that stays in the history', async () => {
    await page.getByRole('tab', { name: 'Istoric' }).click();
    await page.getByLabel('Scrieți o notă').fill('Am vorbit cu bunica: „șade la ea”.');
    await page.getByRole('button', { name: 'Adaugă nota' }).click();
    await page.getByText('Nota este în istoric.').waitFor();
    await page.getByLabel('Note', { exact: true }).check();
    await page.getByText('Un rând în istoric.').waitFor();
    await page.getByText('Am vorbit cu bunica: „șade la ea”.').waitFor();
  });

  it('keeps what is being written while another part of the file is looked at', async () => {
    await page.getByRole('tab', { name: 'Istoric' }).click();
    await page.getByLabel('Scrieți o notă').fill('Încă nu e gata');
    await page.getByRole('tab', { name: 'Termene' }).click();
    await page.getByRole('tab', { name: 'Istoric' }).click();
    expect(await page.getByLabel('Scrieți o notă').inputValue()).toBe('Încă nu e gata');
  });

  it('says that somebody else changed the case, and shows it when asked', { timeout: 90_000 }, async () => {
    const other = await openTab(await openContext(browser, 'desktop'), cloud, 'supervisor');
    await other.goto(`${cloud.webUrl}/consola/cazuri/${opened.caseId}`);
    await other.getByRole('button', { name: /^Eveniment în viața persoanei/ }).click();
    await other.getByLabel('Ce s-a întâmplat').selectOption('moved-domicile');
    await other.getByRole('button', { name: 'Înregistrați pasul' }).click();
    await other.getByText('Pasul a fost înregistrat.').waitFor({ timeout: 15_000 });
    await other.context().close();
    const banner = page.getByText('Altcineva a schimbat cazul de când l-ați deschis.');
    await banner.waitFor({ timeout: 45_000 });
    await page.getByRole('button', { name: 'Arată noutățile' }).click();
    await banner.waitFor({ state: 'detached' });
  });

  it('does not send a question with a date that is not whole', async () => {
    await page.getByRole('tab', { name: 'Solicitări' }).click();
    const institution = page.getByLabel('Instituția', { exact: true });
    await institution.selectOption(opened.institutionId);
    await page.getByLabel('Ce întrebați').fill('Când se întoarce mama?');
    const due = page.getByLabel('Răspuns până la');
    await due.focus();
    await page.keyboard.type('12');
    await page.getByRole('button', { name: 'Trimite solicitarea' }).click();
    await page.getByText('Data nu este întreagă sau nu există în calendar.').waitFor();
    expect(await page.getByText('Solicitarea a plecat.').count()).toBe(0);
    await due.fill('2030-04-03T10:30');
    await page.getByText('miercuri, 3 aprilie 2030, 10:30').waitFor();
  });

  it('asks an institution, and finds the question among those that wait', async () => {
    await page.getByRole('tab', { name: 'Solicitări' }).click();
    const institution = page.getByLabel('Instituția', { exact: true });
    // A list where the county's register is listed, else its code.
    if (await institution.evaluate((field) => field.tagName === 'SELECT'))
      await institution.selectOption(opened.institutionId);
    else await institution.fill(opened.institutionId);
    await page.getByRole('button', { name: 'Trimite solicitarea' }).click();
    await page.getByText('Pasul nu se poate face fără aceasta.').waitFor();
    await page.getByLabel('Ce întrebați').fill('De când lipsește copilul?');
    await page.getByRole('button', { name: 'Trimite solicitarea' }).click();
    await page.getByText('Solicitarea a plecat.').waitFor();
    await page.goto(`${cloud.webUrl}/consola/solicitari`);
    const waiting = page.getByRole('listitem').filter({ hasText: opened.caseId });
    await waiting.getByText('De când lipsește copilul?').waitFor();
  });

  it('closes a case by taking back the questions that still wait, each shown before', async () => {
    const closing = await newCase(cloud, { ...person, cnp: cnpOf(701) });
    await askInstitution(cloud, closing.caseId);
    await page.goto(`${cloud.webUrl}/consola/cazuri/${closing.caseId}`);
    await page.getByRole('button', { name: /^Închide imediat/ }).click();
    await page.getByText('Instituții care nu au răspuns încă').waitFor();
    await page.getByText('Când a fost ultima dată la școală').waitFor();
    await page.getByLabel('Motivul').fill('Familia s-a mutat.');
    await page.getByLabel('De ce se închide').selectOption('moved-away');
    await page.getByRole('button', { name: 'Înregistrați pasul' }).click();
    await page.getByText('Pasul a fost înregistrat.').waitFor();
    await page.getByRole('tab', { name: 'Solicitări' }).click();
    await page.getByText('retrasă', { exact: true }).waitFor();
    await page.getByText('Cazul s-a închis.').waitFor();
  });

  it('finds the case by its CNP, not by one mistyped, and leaves no trace of it on the device', async () => {
    await page.goto(`${cloud.webUrl}/consola/cautare`);
    const last = Number(person.cnp.at(-1));
    await page.getByLabel('CNP, număr sau nume').fill(`${person.cnp.slice(0, -1)}${(last + 1) % 10}`);
    await page.keyboard.press('Enter');
    await page.getByText('Cifra de control a CNP-ului nu se potrivește').waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);

    await page.getByLabel('CNP, număr sau nume').fill(person.cnp);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'S-a găsit un caz' }).waitFor();
    await page.getByLabel('CNP, număr sau nume').fill('turcanasu dosar');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: `${person.lastName} ${person.firstName}` }).click();
    await page.getByRole('heading', { level: 1, name: `Cazul ${opened.caseId}` }).waitFor();
    const kept = await page.evaluate(() =>
      JSON.stringify([location.href, document.title, Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    for (const secret of [person.cnp, 'turcanasu', 'urcănașu']) expect(kept).not.toContain(secret);
  });
});
