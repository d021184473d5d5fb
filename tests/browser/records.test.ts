import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod/mini';
import { callApi } from '../../infra/local/demo/api.ts';
import { openCounty } from '../../infra/local/demo/county.ts';
import { personToken } from '../../infra/local/demo/tokens.ts';
import { deadlineList } from '../../shared/contracts/http/cases/deadline-view.ts';
import { eventually } from '../e2e/support/eventually.ts';
import { newReport } from '../e2e/support/reports.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';

const cloud = inject('localCloud');
const worker = personAs(cloud.users, 'case-worker');
const supervisor = personAs(cloud.users, 'supervisor');

/** A case of a child nobody knows yet, taken by the case worker, who has been in contact. */
const openCase = async (): Promise<string> => {
  const county = await openCounty(cloud);
  const { referralId } = await county.partner('police').submit(`records-${Date.now()}`, JSON.stringify(newReport()));
  const { alertId, caseIds } = await eventually('a case and its alert', () => county.directorate.alertOf(referralId));
  const token = await personToken(cloud, worker);
  for (const step of ['acknowledge', 'first-contact']) {
    const answer = await callApi(`${cloud.apiUrl}/v1/alerts/${alertId}/${step}`, { method: 'POST', token });
    expect(answer.status, answer.text).toBe(200);
  }
  return caseIds[0] ?? '';
};

/** `2026-11-30T14:05` on the clock of Bucharest: the minute that runs. */
const justNow = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Bucharest', dateStyle: 'short', timeStyle: 'short' })
    .format(new Date())
    .replace(' ', 'T');

const next = (page: Page) => page.getByRole('button', { name: 'Continuați', exact: true }).click();

describe('a case worker and a supervisor', () => {
  let browser: Browser;
  let caseId: string;
  let mine: Page;
  beforeAll(async () => {
    browser = await openBrowser();
    caseId = await openCase();
    mine = await openAs(worker);
  });
  afterAll(() => browser.close());

  const openAs = async (person: typeof worker): Promise<Page> => {
    const page = await (await openContext(browser, 'desktop')).newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(`${cloud.webUrl}/`);
    await signIn(page, person);
    return page;
  };
  const open = async (page: Page, path: string, title: RegExp): Promise<void> => {
    await page.goto(`${cloud.webUrl}/consola/cazuri/${caseId}${path}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };

  it('assess the case on the form its clock asks for: begun, left, found again, signed', async () => {
    await open(mine, '/fisa', /Documentele cazului/);
    const due = mine.getByRole('region', { name: 'De completat acum' });
    await due.getByRole('button', { name: 'Începeți evaluarea inițială' }).click();
    await due.getByRole('link', { name: 'Completați: Evaluare inițială' }).click();

    // What is missing is said at the field, in Romanian, and nothing is lost by leaving.
    await mine.getByRole('heading', { name: 'Discuția' }).waitFor();
    await next(mine);
    await mine.getByRole('alert').getByRole('link', { name: 'Când s-a făcut: Câmp obligatoriu.' }).waitFor();
    await mine.getByLabel('Când s-a făcut').fill(justNow());
    await mine.getByLabel('Da', { exact: true }).check();
    await mine.getByLabel('Numele').fill('Ștefania Țâțu');
    await mine.getByLabel('Relația sau funcția').fill('mama');
    await mine.getByText('Ciorna este păstrată').waitFor();
    await mine.reload();
    await mine.getByText('Ați continuat ce ați început').waitFor();
    expect(await mine.getByLabel('Numele').inputValue()).toBe('Ștefania Țâțu');

    await next(mine);
    await mine.getByLabel('Nu', { exact: true }).check();
    await mine.getByLabel('Ce s-a aflat').fill('Copilul se teme să meargă acasă.');
    await next(mine);
    await mine.locator('summary', { hasText: 'Violență' }).click();
    const violence = mine.getByRole('group', { name: 'Familie cu risc de violență, abuz sau neglijare' });
    await violence.getByLabel('găsită', { exact: true }).check();
    await next(mine);
    await mine.getByLabel('Riscul este confirmat').check();
    await mine.getByLabel('Pe ce se sprijină concluzia').fill('Discuția cu mama și cu vecinii.');
    await next(mine);
    await mine.getByRole('button', { name: 'Semnez și depun la dosar' }).click();
    await mine.getByText('Documentul este la dosar.').waitFor();
    expect(await mine.locator('main').textContent()).toContain('Ștefania Țâțu (mama)');

    const token = await personToken(cloud, worker);
    const { body } = await callApi(`${cloud.apiUrl}/v1/cases/${caseId}/deadlines`, { token });
    const stateOf = (rule: string) => z.parse(deadlineList, body).items.find((one) => one.rule === rule)?.state;
    expect([stateOf('D7'), stateOf('D29')]).not.toContain(undefined);
    expect(stateOf('D7')).toBe('met');
  });

  it('correct it with a reason, and see what changed', async () => {
    await mine.getByRole('link', { name: 'Corectați' }).click();
    await mine.getByRole('heading', { name: 'Discuția' }).waitFor();
    await mine.getByLabel('Relația sau funcția').fill('bunica');
    for (let section = 0; section < 4; section += 1) await next(mine);
    await mine.getByRole('button', { name: 'Semnez și depun la dosar' }).click();
    await mine.getByText('Scrieți de ce corectați.').waitFor();
    await mine.getByLabel('De ce corectați').fill('Era bunica, nu mama.');
    await mine.getByRole('button', { name: 'Semnez și depun la dosar' }).click();
    const row = mine.getByRole('row', { name: /Cu cine s-a vorbit/ });
    await row.waitFor();
    expect(await row.locator('del').textContent()).toBe('Ștefania Țâțu (mama)');
    expect(await row.locator('ins').textContent()).toBe('Ștefania Țâțu (bunica)');
  });

  const beginPlan = async (goal: string): Promise<void> => {
    await open(mine, '/planuri', /Planurile cazului/);
    await mine.getByLabel('Scopul').fill(goal);
    await mine.getByRole('button', { name: 'Încep planul' }).click();
    await mine.getByRole('heading', { level: 1, name: /Planul L/ }).waitFor();
  };
  const writeMeasure = async (what: string): Promise<void> => {
    await mine.getByLabel('Nevoia', { exact: true }).selectOption('psychological-counselling');
    await mine.getByLabel('Ce se va face').fill(what);
    await mine.getByLabel('Altcineva').check();
    await mine.getByLabel('Cine anume').fill('Echipa comunitară');
    await mine.getByLabel('Cine plătește', { exact: true }).selectOption('town-hall');
  };

  it('plan; a double allocation is shown before it is saved, and kept with a reason, by keyboard alone', async () => {
    await beginPlan('Copilul este în siguranță');
    await writeMeasure('Consiliere săptămânală');
    await mine.getByRole('button', { name: 'Adaug măsura' }).click();
    await mine.getByText('Măsura este în plan.').waitFor();

    await beginPlan('Mama este sprijinită');
    await writeMeasure('Alt specialist');
    await mine.getByRole('button', { name: 'Adaug măsura' }).focus();
    await mine.keyboard.press('Enter');
    const dialog = mine.getByRole('dialog', { name: 'Nevoia este deja acoperită' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Consiliere săptămânală');
    expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);

    // Back to the form, nothing lost; then once more.
    await mine.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await mine.getByLabel('Ce se va face').inputValue()).toBe('Alt specialist');
    await mine.getByRole('button', { name: 'Adaug măsura' }).focus();
    await mine.keyboard.press('Enter');
    await dialog.waitFor();
    await mine.keyboard.press('Tab');
    expect(await dialog.getByLabel('De ce este nevoie').evaluate((box) => box === document.activeElement)).toBe(true);
    await mine.keyboard.type('Alt specialist, la cererea medicului');
    await mine.keyboard.press('Tab');
    await mine.keyboard.press('Enter');
    await mine.getByText('Posibilă dublă alocare, păstrată de').waitFor();

    await mine.getByRole('button', { name: /Propuneți spre aprobare/ }).click();
    await mine.getByRole('button', { name: 'Înregistrez' }).click();
    await mine.getByText('Planul este propus.').waitFor();
    await mine.getByText('Așteaptă aprobarea unui supervizor').waitFor();
  });

  it('approve what was proposed; whoever looked at the plan before is told what changed', async () => {
    const theirs = await openAs(supervisor);
    await theirs.goto(mine.url());
    await theirs.getByRole('button', { name: /Aprobați planul/ }).click();
    await theirs.getByRole('button', { name: 'Înregistrez' }).click();
    await theirs.getByText('Planul este aprobat.').waitFor();
    await theirs.getByText('în vigoare', { exact: true }).waitFor();

    await mine.getByRole('button', { name: /Încheiați planul/ }).click();
    await mine.getByLabel('Cum se încheie').selectOption('withdrawn');
    await mine.getByLabel('De ce', { exact: true }).fill('Nu mai este nevoie.');
    await mine.getByRole('button', { name: 'Înregistrez' }).click();
    const conflict = mine.getByRole('alert');
    await conflict.getByText('propus').waitFor();
    expect(await conflict.textContent()).toContain('aprobat');
    await conflict.getByRole('button', { name: /Am văzut/ }).click();
    await mine.getByText('în vigoare', { exact: true }).waitFor();
    await theirs.context().close();
  });
});
