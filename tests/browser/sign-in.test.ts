import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Browser } from 'playwright-core';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';

const { webUrl, users } = inject('localCloud');

describe('signing in', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('goes over the county’s page and back to where the person was, and leaves no token in the address', async () => {
    const context = await openContext(browser, 'phone');
    const page = await context.newPage();
    await page.goto(`${webUrl}/consola/alerte`);
    await signIn(page, personAs(users, 'case-worker'));
    await page.getByRole('heading', { level: 1, name: 'Alerte' }).waitFor();
    expect(page.url()).toBe(`${webUrl}/consola/alerte`);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await context.close();
  });

  it('shows the emergency number before and after', async () => {
    const context = await openContext(browser, 'phone');
    const page = await context.newPage();
    await page.goto(webUrl);
    const call = page.getByRole('link', { name: 'Sunați la 112' });
    expect(await call.getAttribute('href')).toBe('tel:112');
    expect(await call.isVisible()).toBe(true);
    await context.close();
  });
});
