import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import * as z from 'zod/mini';
import { capturedMessage } from '../../infra/local/capture/message-store.ts';
import { callApi } from '../../infra/local/demo/api.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';

const cloud = inject('localCloud');
const director = personAs(cloud.users, 'director');

/** The code that was sent to an address; the last one, when there were several. */
const codeTo = async (address: string): Promise<string> => {
  const messages = z.array(capturedMessage).parse((await callApi(cloud.messagesUrl)).body);
  const text = messages.findLast(({ to }) => to === address)?.text ?? '';
  return /\d{6}/.exec(text)?.[0] ?? '';
};

describe('how somebody is reached', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open = async (): Promise<Page> => {
    const page = await (await openContext(browser, 'phone')).newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${cloud.webUrl}/`);
    await signIn(page, director);
    await page.goto(`${cloud.webUrl}/consola/contact`);
    await page.getByRole('heading', { level: 1, name: 'Cum sunt găsit(ă)' }).waitFor();
    return page;
  };

  it('is proven by a code before it counts, and taken away again', async () => {
    const page = await open();
    await page.getByLabel('Numărul de telefon').fill('0721');
    await page.getByRole('button', { name: 'Adaug și trimit codul' }).click();
    await page.locator('#add-address-fault').waitFor();
    await page.getByLabel('Numărul de telefon').fill('0721 987 654');
    await page.getByRole('button', { name: 'Adaug și trimit codul' }).click();
    const mine = page.getByRole('listitem').filter({ hasText: '+40721987654' });
    await mine.getByLabel('Codul primit').fill('12');
    await mine.getByRole('button', { name: 'Verific' }).click();
    await mine.getByText('Codul are șase cifre.').waitFor();
    await mine.getByLabel('Codul primit').fill(await codeTo('+40721987654'));
    await mine.getByRole('button', { name: 'Verific' }).click();
    await mine.getByText('verificat', { exact: true }).waitFor();
    await mine.getByRole('button', { name: 'Șterg…' }).click();
    await page.getByRole('button', { name: 'Șterg adresa' }).click();
    await mine.waitFor({ state: 'detached' });
    await page.context().close();
  });

  // This browser never lets a page notify, whatever it is allowed.
  it('says honestly when the browser does not allow notifications, or cannot start them', async () => {
    const page = await open();
    await page.getByText('Navigatorul nu permite notificări de la Semnal.').waitFor();
    expect(await page.getByRole('button', { name: 'Pornesc notificările' }).count()).toBe(0);
    await page.addInitScript(() => {
      Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
      Notification.requestPermission = () => Promise.resolve('granted');
    });
    await page.reload();
    await page.getByRole('button', { name: 'Pornesc notificările' }).click();
    await page.getByText('Navigatorul nu a putut porni notificările').waitFor();
    await page.context().close();
  });

  it('shows a call that names nobody, on a device whose pages are closed', async () => {
    const page = await open();
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/service-worker.js');
      await navigator.serviceWorker.ready;
    });
    const [worker] = page.context().serviceWorkers();
    // What the worker would have shown is noted where the browser would refuse it.
    await worker?.evaluate(`
      self.shown = [];
      self.registration.showNotification = async (title, { body, data }) => { self.shown.push({ title, body, data }); };
    `);
    const cdp = await page.context().newCDPSession(page);
    const registered = new Promise<string>((resolve) => {
      cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations;
        if (first !== undefined) resolve(first.registrationId);
      });
    });
    await cdp.send('ServiceWorker.enable');
    const url = `${cloud.webUrl}/consola/alerte`;
    const said = { title: 'Semnal Demo', body: 'Este nevoie de dumneavoastră.' };
    await cdp.send('ServiceWorker.deliverPushMessage', {
      origin: cloud.webUrl,
      registrationId: await registered,
      data: JSON.stringify({ ...said, url, alertId: 'A1' }),
    });
    const shown = () => worker?.evaluate('self.shown');
    await expect.poll(shown).toEqual([{ ...said, data: { url } }]);
    await page.context().close();
  });
});
