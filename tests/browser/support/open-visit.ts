import { type BrowserContext, type Page } from 'playwright-core';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { guestOnDevice } from './guest-session.ts';
import { personAs, signIn } from './people.ts';
import { type Visit } from './visits.ts';

/** Opens a page as its person; signed in already when the tab is. */
export const openVisit = async (page: Page, cloud: LocalOutputs, visit: Visit): Promise<void> => {
  await page.goto(`${cloud.webUrl}${visit.path}`);
  await page.getByRole('heading', { level: 1, name: visit.heading }).waitFor();
  // What the page asks of the API is on the screen, or said to be missing.
  await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
};

/** A tab that is signed in as a visit's person, or knows its guest; nobody for a page of everybody's. */
export const openTab = async (context: BrowserContext, cloud: LocalOutputs, role: Visit['role']): Promise<Page> => {
  const page = await context.newPage();
  if (role === null) return page;
  if (role === 'guest') {
    const { link, session } = await guestOnDevice(cloud);
    await page.addInitScript(
      (kept) => {
        localStorage.setItem('semnal.guest-link', kept.link);
        sessionStorage.setItem('semnal.guest-session', kept.session);
      },
      { link, session },
    );
    return page;
  }
  await page.goto(`${cloud.webUrl}/`);
  await signIn(page, personAs(cloud.users, role));
  return page;
};
