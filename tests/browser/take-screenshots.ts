import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localOutputs } from '../../infra/local/outputs.ts';
import { openBrowser, openContext, paintIn, type Screen } from './support/browser.ts';
import { openTab, openVisit } from './support/open-visit.ts';
import { runMainJob } from './support/prepare.ts';
import { type Visit, visits } from './support/visits.ts';

/** Pictures of every page of a running local cloud (`npm start`) into docs/screenshots: `node tests/browser/take-screenshots.ts`. */
const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/screenshots');
const cloud = localOutputs.parse(JSON.parse(readFileSync(join(root, '.local/outputs.json'), 'utf8')));

const shoot = async (all: readonly Visit[], screen: Screen): Promise<void> => {
  for (const role of new Set(all.map((visit) => visit.role))) {
    const context = await openContext(browser, screen, { reducedMotion: 'reduce' });
    const page = await openTab(context, cloud, role);
    for (const visit of all.filter((one) => one.role === role)) {
      await openVisit(page, cloud, visit);
      for (const colorScheme of ['light', 'dark'] as const) {
        await paintIn(page, colorScheme);
        await page.screenshot({ path: join(folder, `${visit.name}-${screen}-${colorScheme}.png`) });
      }
    }
    await context.close();
  }
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
await runMainJob(cloud);
const all = await visits(cloud);
for (const screen of ['phone', 'desktop'] as const) await shoot(all, screen);
await browser.close();
