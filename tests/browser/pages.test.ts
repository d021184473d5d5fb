import { beforeAll, describe, expect, inject, it } from 'vitest';
import '../support/cloud/provided.ts';
import { openBrowser, type Screen } from './support/browser.ts';
import { runMainJob } from './support/prepare.ts';
import { visits } from './support/visits.ts';
import { type Sight, walk } from './support/walk.ts';

const cloud = inject('localCloud');

/** Gzipped, before the page can be used. */
const formBudget = 100 * 1_024;
const pageBudget = 300 * 1_024;

describe('every page', () => {
  const seen: Record<Screen, Sight[]> = { phone: [], desktop: [] };
  beforeAll(async () => {
    const browser = await openBrowser();
    await runMainJob(cloud);
    const all = await visits(cloud);
    for (const screen of ['phone', 'desktop'] as const) seen[screen] = await walk(browser, cloud, all, screen);
    await browser.close();
    expect(seen.phone.length).toBeGreaterThan(9);
    // Every page twice, each looked at in four ways.
  }, 600_000);

  it.each(['phone', 'desktop'] as const)(
    'has nothing that axe finds, on a %s in the light and in the dark',
    (screen) => {
      expect(seen[screen].filter(({ violations }) => violations.length > 0)).toEqual([]);
    },
  );

  it('fits into 320 CSS pixels, which is 400 % zoom, without scrolling sideways', () => {
    const wide = [...seen.phone, ...seen.desktop].filter(({ over }) => over > 0);
    expect(wide.map(({ page, over }) => `${page}: ${over}px`)).toEqual([]);
  });

  it('transfers no more than its budget', () => {
    const lines = seen.phone.map(({ page, bytes }) => `${page.padEnd(24)}${(bytes / 1_024).toFixed(1).padStart(8)} KB`);
    console.log(['', 'Transfer before a page can be used, gzipped:', ...lines].join('\n'));
    for (const { page, bytes } of seen.phone) {
      expect(bytes, page).toBeLessThan(page === 'referral-form' ? formBudget : pageBudget);
      expect(bytes, page).toBeGreaterThan(10_000);
    }
  });

  it('asks nobody else for anything', () => {
    expect([...seen.phone, ...seen.desktop].flatMap(({ strangers }) => strangers)).toEqual([]);
  });
});
