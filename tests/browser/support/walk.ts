import axe from 'axe-core';
import { type Browser, type Page } from 'playwright-core';
import * as z from 'zod/mini';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { openContext, paintIn, type Screen, screens } from './browser.ts';
import { openTab, openVisit } from './open-visit.ts';
import { measure, sum } from './transfer.ts';
import { type Visit } from './visits.ts';

/** What was seen of one page on one screen. */
export type Sight = {
  page: string;
  /** What axe finds, in the light and in the dark. */
  violations: string[];
  /** CSS pixels by which the page is wider than a screen of 320, which is 400 % zoom. */
  over: number;
  /** Gzipped, before the page can be used; without the API's answers. */
  bytes: number;
  /** Addresses outside the service that it asked. */
  strangers: string[];
};

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

const look = async (page: Page, cloud: LocalOutputs, visit: Visit, screen: Screen): Promise<Sight> => {
  const { origin } = new URL(cloud.webUrl);
  const strangers: string[] = [];
  const asked = (request: { url: () => string }): void => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) strangers.push(url.href);
  };
  page.on('request', asked);
  const transfers = measure(page, origin);
  await page.emulateMedia({ colorScheme: 'light' });
  await openVisit(page, cloud, visit);
  const bytes = sum(await transfers.all());
  transfers.stop();
  page.off('request', asked);
  const light = await violationsOn(page);
  await paintIn(page, 'dark');
  const dark = await violationsOn(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize(screens[screen].viewport);
  return {
    page: visit.name,
    violations: [...light.map((one) => `light ${one}`), ...dark.map((one) => `dark ${one}`)],
    over,
    bytes,
    strangers,
  };
};

/** Opens every page once on a screen, each as its person, with nothing fetched before, and looks at it. */
export const walk = async (
  browser: Browser,
  cloud: LocalOutputs,
  visits: readonly Visit[],
  screen: Screen,
): Promise<Sight[]> => {
  const seen: Sight[] = [];
  for (const role of new Set(visits.map((visit) => visit.role))) {
    // The worker would fetch ahead, and hand out what it has kept.
    const context = await openContext(browser, screen, { serviceWorkers: 'block', reducedMotion: 'reduce' });
    const page = await openTab(context, cloud, role);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
    for (const visit of visits.filter((one) => one.role === role)) seen.push(await look(page, cloud, visit, screen));
    await context.close();
  }
  return seen;
};
