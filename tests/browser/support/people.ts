import { type Page } from 'playwright-core';
import { type LocalUser } from '../../../infra/local/outputs.ts';

/** The first of the demo's people in a role. */
export const personAs = (users: readonly LocalUser[], role: LocalUser['role']): LocalUser => {
  const user = users.find((one) => one.role === role);
  if (user === undefined) throw new Error(`the local cloud has no ${role}`);
  return user;
};

/** The bare address leads on to where the person works: leaving it sooner would race with that. */
const onTheWay = ['/oauth2/authorize', '/login', '/callback', '/'];

/** Signs in on the page that asks for it, at the sign-in service's own page, and comes back. */
export const signIn = async (page: Page, { email, password }: LocalUser): Promise<void> => {
  await page.getByRole('button', { name: 'Intrați în cont' }).click();
  await page.locator('#username').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !onTheWay.includes(pathname), { waitUntil: 'commit' });
};
