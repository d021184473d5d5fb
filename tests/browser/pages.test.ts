import axe from 'axe-core';
import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod/mini';
import { runMainJob } from './support/prepare.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext, type Screen } from './support/browser.ts';
import { openTab, openVisit } from './support/open-visit.ts';
import { measure, sum } from './support/transfer.ts';
import { visits, type Visit } from './support/visits.ts';

const cloud = inject('localCloud');

/** Gzipped, before the page can be used. */
const formBudget = 100 * 1_024;
const pageBudget = 300 * 1_024;

const finding = z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) });

const violationsOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }).then((r) => r.violations)',
  );
  return z
    .array(finding)
    .parse(found)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
};

describe('every page', () => {
  let browser: Browser;
  let all: Visit[];
  beforeAll(async () => {
    browser = await openBrowser();
    await runMainJob(cloud);
    all = await visits(cloud);
  });
  afterAll(() => browser.close());

  it.each([
    ['phone', 'light'],
    ['phone', 'dark'],
    ['desktop', 'light'],
    ['desktop', 'dark'],
  ] as const)('has nothing that axe finds, on a %s in the %s', async (screen: Screen, scheme: 'light' | 'dark') => {
    const found: Record<string, string[]> = {};
    for (const role of [null, 'partner', 'case-worker'] as const) {
      const context = await openContext(browser, screen, scheme);
      const page = await openTab(context, cloud, role);
      for (const visit of all.filter((one) => one.role === role)) {
        await openVisit(page, cloud, visit);
        found[visit.name] = await violationsOn(page);
      }
      await context.close();
    }
    expect(found).toEqual(Object.fromEntries(all.map(({ name }) => [name, []])));
  });

  it('fits into 320 CSS pixels, which is 400 % zoom, without scrolling sideways', async () => {
    const wide: string[] = [];
    for (const role of [null, 'partner', 'case-worker'] as const) {
      const context = await openContext(browser, 'phone');
      const page = await openTab(context, cloud, role);
      await page.setViewportSize({ width: 320, height: 640 });
      for (const visit of all.filter((one) => one.role === role)) {
        await openVisit(page, cloud, visit);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) wide.push(`${visit.name}: ${over}px`);
      }
      await context.close();
    }
    expect(wide).toEqual([]);
  });

  it('transfers no more than its budget', async () => {
    const lines: string[] = [];
    for (const visit of all) {
      const context = await openContext(browser, 'phone');
      const page = await openTab(context, cloud, visit.role);
      // A tab of its own, without what the sign-in has fetched, and without the worker that fetches ahead.
      await page.route('**/service-worker.js', (route) => route.abort());
      const cdp = await context.newCDPSession(page);
      await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
      const { all: transfers } = measure(page, new URL(cloud.webUrl).origin);
      await openVisit(page, cloud, visit);
      const bytes = sum(await transfers());
      lines.push(`${visit.name.padEnd(16)}${(bytes / 1_024).toFixed(1).padStart(8)} KB`);
      expect(bytes, visit.name).toBeLessThan(visit.name === 'referral-form' ? formBudget : pageBudget);
      expect(bytes, visit.name).toBeGreaterThan(10_000);
      await context.close();
    }
    console.log(['', 'Transfer before a page can be used, gzipped:', ...lines].join('\n'));
  });

  it('asks nobody else for anything', async () => {
    const strangers: string[] = [];
    const context = await openContext(browser, 'desktop');
    const page = await openTab(context, cloud, 'case-worker');
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(cloud.webUrl).origin) strangers.push(request.url());
    });
    for (const visit of all.filter(({ role }) => role === 'case-worker')) await openVisit(page, cloud, visit);
    expect(strangers).toEqual([]);
    await context.close();
  });
});
