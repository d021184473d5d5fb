import { type Page } from 'playwright-core';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { codeMail, guestAddress } from './guest.ts';

/** Gives an address that no other test uses and the code that comes to it, where a page asks for them. Answers the address. */
export const enterAsGuest = async (page: Page, cloud: LocalOutputs): Promise<string> => {
  const address = guestAddress();
  await page.getByLabel('Adresa de e-mail de la serviciu').fill(address);
  await page.getByRole('button', { name: 'Trimiteți codul' }).click();
  await page.getByLabel('Codul primit').fill((await codeMail(cloud, address)).code);
  await page.getByRole('button', { name: 'Continuați' }).click();
  return address;
};
