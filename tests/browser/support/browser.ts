import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** A quiet browser that runs as any user on a bare machine; over TCP only, as the local proxy speaks nothing else. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=ro-RO',
];

/** The Chromium that its package brings; nothing is downloaded. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({ executablePath: await chromium.executablePath(), args: flags, headless: true });

/** A small phone as most people have, and an office screen. Sizes in CSS pixels. */
export const screens = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1 },
  desktop: { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false, deviceScaleFactor: 1 },
} as const;
export type Screen = keyof typeof screens;

type Manner = { colorScheme?: 'dark'; reducedMotion?: 'reduce'; serviceWorkers?: 'allow' | 'block' };

export const openContext = (browser: Browser, screen: Screen, manner: Manner = {}): Promise<BrowserContext> =>
  browser.newContext({ ...screens[screen], locale: 'ro-RO', timezoneId: 'Europe/Bucharest', ...manner });

/** Changes between light and dark, and waits until the page was painted so. */
export const paintIn = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  // A long page is not painted anew at once: its last words must have the colour that is asked for.
  await page.waitForFunction(() => {
    const last = document.querySelector('footer p');
    const probe = document.createElement('span');
    probe.style.color = 'var(--ink-soft)';
    document.body.append(probe);
    const wanted = getComputedStyle(probe).color;
    probe.remove();
    return last === null || getComputedStyle(last).color === wanted;
  });
};
