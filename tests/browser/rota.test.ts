import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type LocalUser } from '../../infra/local/outputs.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';

const cloud = inject('localCloud');
const worker = personAs(cloud.users, 'case-worker');
const supervisor = personAs(cloud.users, 'supervisor');
const director = personAs(cloud.users, 'director');

/** A day in some weeks from now, as a field of dates shows it. */
const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('the rota', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open = async (user: LocalUser, path: string): Promise<Page> => {
    const page = await (await openContext(browser, 'desktop')).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${cloud.webUrl}/`);
    await signIn(page, user);
    await page.goto(`${cloud.webUrl}/consola/${path}`);
    return page;
  };

  it('is read by keyboard: one stop for the grid, arrows by day and week, Page Down by month', async () => {
    const page = await open(worker, 'rota');
    const grid = page.getByRole('grid');
    const today = grid.locator('[aria-current=date]');
    await today.waitFor();
    await grid.getByText('dumneavoastră').first().waitFor();
    await page.getByRole('button', { name: 'Luna următoare' }).focus();
    await page.keyboard.press('Tab');
    // The frame of a wide table may be a stop of its own; the day is the only one inside.
    const isToday = () => today.evaluate((element) => element === document.activeElement);
    if (!(await isToday())) await page.keyboard.press('Tab');
    expect(await isToday()).toBe(true);
    const dayNow = () => page.locator('#the-day').textContent();
    const before = await dayNow();
    await page.keyboard.press('ArrowRight');
    expect(await dayNow()).not.toBe(before);
    await page.keyboard.press('ArrowLeft');
    expect(await dayNow()).toBe(before);
    const period = await page.locator('#period').textContent();
    await page.keyboard.press('PageDown');
    expect(await page.locator('#period').textContent()).not.toBe(period);
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(label).toBe(await dayNow());
    await page.context().close();
  });

  it('lets a shift change hands: offered, taken, approved by somebody else, and then it is the other one’s', async () => {
    const day = dayIn(40);
    const giver = await open(worker, 'rota/schimburi');
    await giver.getByLabel('Tura dumneavoastră').selectOption({ index: 1 });
    await giver.getByLabel('De la').fill(`${day}T20:00`);
    await giver.getByLabel('Până la').fill(`${day}T08:00`);
    await giver.getByRole('button', { name: 'Ofer tura' }).click();
    await giver.getByText('Sfârșitul trebuie să fie după început.').waitFor();
    await giver.getByLabel('Până la').fill(`${day}T22:00`);
    await giver.getByLabel('Motivul').fill('botez în familie');
    await giver.getByRole('button', { name: 'Ofer tura' }).click();
    await giver.getByText('Tură oferită').waitFor();

    const taker = await open(supervisor, 'rota/schimburi');
    const offered = taker.getByRole('listitem').filter({ hasText: 'botez în familie' });
    await offered.getByRole('button', { name: 'Iau tura' }).click();
    await taker.getByText('Tură luată, așteaptă aprobarea').waitFor();
    expect(await offered.getByRole('button', { name: 'Aprob schimbul' }).count()).toBe(0);

    const approver = await open(director, 'rota/schimburi');
    const taken = approver.getByRole('listitem').filter({ hasText: 'botez în familie' });
    await taken.getByRole('button', { name: 'Aprob schimbul' }).click();
    await approver.locator('.outcome').getByText('Schimb aprobat').waitFor();

    await giver.goto(`${cloud.webUrl}/consola/rota`);
    await giver.getByLabel('Ziua și ora').fill(`${day}T21:00`);
    await giver.getByRole('button', { name: 'Arată' }).click();
    await giver.getByText('Prima chemare: Exemplu Supervizor').waitFor();
    await Promise.all([giver, taker, approver].map((page) => page.context().close()));
  });

  it('tells what others changed when somebody was faster, and lets go on from there', async () => {
    const [first, last] = [dayIn(60), dayIn(62)];
    const slow = await open(worker, 'rota/concedii');
    await slow.getByLabel('Prima zi').fill(first);
    await slow.getByLabel('Ultima zi').fill(last);
    // The slow one sees the rota as it was: nothing newer arrives meanwhile.
    await slow.route('**/v1/rota', (route) => route.abort());

    const fast = await open(supervisor, 'rota/concedii');
    await fast.getByLabel('Pentru cine').selectOption({ label: 'Exemplu Director' });
    await fast.getByLabel('Prima zi').fill(first);
    await fast.getByLabel('Ultima zi').fill(last);
    await fast.getByRole('button', { name: 'Introduc concediul' }).click();
    await fast.locator('.outcome').getByText('Concediu aprobat').waitFor();

    await slow.getByRole('button', { name: 'Cer concediul' }).click();
    const stale = slow.getByRole('alert').filter({ hasText: 'Graficul s-a schimbat între timp' });
    await stale.getByText('Concediu aprobat').waitFor();
    await slow.unroute('**/v1/rota');
    await stale.getByRole('button', { name: 'Am văzut, continui cu graficul nou' }).press('Enter');
    await stale.waitFor({ state: 'detached' });
    await slow.getByRole('heading', { name: 'Exemplu Director' }).waitFor();
    await slow.getByRole('button', { name: 'Cer concediul' }).click();
    await slow.locator('.outcome').getByText('Concediu cerut').waitFor();

    const mine = slow.getByRole('listitem').filter({ hasText: 'Exemplu Asistent Unu' });
    await mine.getByRole('button', { name: 'Renunț la concediu' }).click();
    await slow.locator('.outcome').getByText('Concediu la care s-a renunțat').waitFor();
    await Promise.all([slow, fast].map((page) => page.context().close()));
  });

  it('gives an address for a calendar once, and closes it', async () => {
    const page = await open(worker, 'rota/calendar');
    await page.getByRole('button', { name: 'Fac o adresă nouă' }).click();
    const url = await page.getByLabel('Adresa').inputValue();
    const read = () => fetch(url).then(({ status }) => status);
    expect(await read()).toBe(200);
    await page.getByRole('button', { name: 'Închid adresa' }).first().click();
    await page.getByLabel('Adresa').waitFor({ state: 'detached' });
    expect(await read()).toBe(404);
    await page.context().close();
  });
});
