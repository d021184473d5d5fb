import { inject } from 'vitest';
import { type Page } from 'playwright-core';
import { type LocalUser } from '../../../infra/local/outputs.ts';
import '../../support/cloud/provided.ts';

const { users } = inject('localCloud');

const onTheWay = ['/oauth2/authorize', '/login', '/callback'];

/** Signs in on the page that asks for it, at the sign-in service's own page, and comes back. */
export const signIn = async (page: Page, role: LocalUser['role'], email?: string): Promise<void> => {
  const user = users.find((one) => one.role === role && (email === undefined || one.email === email));
  if (user === undefined) throw new Error(`the local cloud has no ${role}`);
  await page.getByRole('button', { name: 'Intrați în cont' }).click();
  await page.locator('#username').fill(user.email);
  await page.locator('#password').fill(user.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(({ pathname }) => !onTheWay.includes(pathname), { waitUntil: 'commit' });
};
