import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localOutputs } from '../../infra/local/outputs.ts';
import { openBrowser, openContext, type Screen } from './support/browser.ts';
import { openTab, openVisit } from './support/open-visit.ts';
import { runMainJob } from './support/prepare.ts';
import { visits } from './support/visits.ts';

/** Pictures of every page of a running local cloud (`npm start`) into docs/screenshots: `node tests/browser/take-screenshots.ts`. */
const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs/screenshots');
const cloud = localOutputs.parse(JSON.parse(readFileSync(join(root, '.local/outputs.json'), 'utf8')));

const shoot = async (screen: Screen, scheme: 'light' | 'dark'): Promise<void> => {
  const all = await visits(cloud);
  for (const role of [null, 'partner', 'case-worker'] as const) {
    const context = await openContext(browser, screen, scheme);
    const page = await openTab(context, cloud, role);
    for (const visit of all.filter((one) => one.role === role)) {
      await openVisit(page, cloud, visit);
      await page.screenshot({ path: join(folder, `${visit.name}-${screen}-${scheme}.png`) });
    }
    await context.close();
  }
};

mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
await runMainJob(cloud);
for (const screen of ['phone', 'desktop'] as const)
  for (const scheme of ['light', 'dark'] as const) await shoot(screen, scheme);
await browser.close();
