import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openCounty } from '../../infra/local/demo/county.ts';
import { readSamples } from '../../infra/local/demo/samples.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { openTab } from './support/open-visit.ts';

const cloud = inject('localCloud');

describe('a supervisor’s board', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('changes live when a referral comes in, says so, and says when it can no longer look', async () => {
    const context = await openContext(browser, 'desktop', { colorScheme: 'dark' });
    const page = await openTab(context, cloud, 'supervisor');
    await page.goto(`${cloud.webUrl}/consola/tablou`);
    await page.getByRole('heading', { name: 'Alerte fără răspuns' }).waitFor();

    const county = await openCounty(cloud);
    const sample = readSamples().find(({ kind }) => kind === 'hospital');
    if (sample === undefined) throw new Error('there is no sample of a hospital');
    const { referralId } = await county.partner('hospital').submit(`board-${Date.now().toString(36)}`, sample.body);

    const row = page.getByRole('listitem').filter({ hasText: `Sesizarea ${referralId}` });
    await row.filter({ hasText: 'nou' }).first().waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /pe tablou/ })
      .waitFor({ state: 'attached' });
    await row.getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Alertă' }).waitFor();

    await page.goBack();
    await page.getByText('Văzut ultima dată:').waitFor();
    await context.setOffline(true);
    await page.getByText('Tabloul este vechi').waitFor({ timeout: 40_000 });
    expect(await page.getByRole('heading', { name: 'De permanență acum' }).isVisible()).toBe(true);
    await context.close();
  });

  it('lets statistics be taken away with their diacritics', async () => {
    const context = await openContext(browser, 'desktop');
    const page = await openTab(context, cloud, 'supervisor');
    await page.goto(`${cloud.webUrl}/consola/statistici`);
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descarcă CSV' }).click(),
    ]);
    const read = await csv.createReadStream();
    const text = Buffer.concat(await read.toArray()).toString('utf8');
    expect(text.startsWith('\uFEFFPe categoriile naționale')).toBe(true);
    expect(text).toContain('abuz fizic;');
    const [xlsx] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descarcă Excel (XLSX)' }).click(),
    ]);
    expect(xlsx.suggestedFilename()).toMatch(/^statistici-.*\.xlsx$/);
    await context.close();
  });
});
