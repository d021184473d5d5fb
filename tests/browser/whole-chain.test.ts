import { type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openCounty } from '../../infra/local/demo/county.ts';
import { cnpCheckDigit } from '../../shared/domain/person/cnp.ts';
import { eventually } from '../e2e/support/eventually.ts';
import { pageOf } from '../e2e/support/messages.ts';
import '../support/cloud/provided.ts';
import { openBrowser, openContext, type Screen } from './support/browser.ts';
import { personAs, signIn } from './support/people.ts';
import { child, writeReferral } from './support/write-referral.ts';

const cloud = inject('localCloud');

/** Of a child that no other test knows: their referrals would join one case. */
const digits = '611010244227';
const newCnp = `${digits}${cnpCheckDigit(digits)}`;

describe('a child in danger', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const newTab = async (screen: Screen): Promise<Page> => {
    const page = await (await openContext(browser, screen)).newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };

  const openAs = async (role: 'partner' | 'case-worker', screen: Screen, path = '/'): Promise<Page> => {
    const page = await newTab(screen);
    await page.goto(`${cloud.webUrl}${path}`);
    await signIn(page, personAs(cloud.users, role));
    return page;
  };

  it('goes from a teacher’s phone over the link in an SMS to a case that moves, and back to the teacher', async () => {
    const teacher = await openAs('partner', 'phone');
    await writeReferral(teacher, { danger: true, cnp: newCnp });
    await teacher.getByRole('button', { name: 'Trimiteți sesizarea' }).click();
    await teacher.waitForURL(/\/partener\/primit\//);
    const receipt = /DEMO-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(teacher.url())?.[0] ?? '';

    const { directorate } = await openCounty(cloud);
    const { alertId, caseIds } = await eventually('a case and its alert', async () => directorate.alertOf(receipt));
    const sms = await pageOf(alertId, { step: 1, channel: 'sms' }, { outputs: cloud });

    // Without signing in: one big button.
    const phone = await newTab('phone');
    await phone.goto(sms.link);
    await phone.getByRole('button', { name: 'Preiau alerta' }).click();
    await phone.getByRole('heading', { name: 'Ați preluat alerta' }).waitFor();
    expect(await phone.textContent('body')).not.toContain(child.lastName);

    await teacher.getByRole('link', { name: 'Urmăriți sesizarea' }).click();
    await teacher.locator('li', { hasText: 'Preluată de o persoană' }).locator('time').waitFor();

    const worker = await openAs('case-worker', 'phone', `/consola/alerte/${alertId}`);
    await worker.getByRole('button', { name: 'Am luat legătura cu persoana' }).click();
    await worker.goto(`${cloud.webUrl}/consola/cazuri/${caseIds[0] ?? ''}`);
    await worker.getByRole('heading', { name: new RegExp(child.lastName) }).waitFor();
    await worker.getByRole('button', { name: 'Începe evaluarea inițială' }).click();
    await worker.getByRole('button', { name: 'Înregistrați pasul' }).click();
    await worker.getByText('Pasul a fost înregistrat.').waitFor();
    await worker.getByText('evaluare inițială', { exact: true }).first().waitFor();

    await teacher.reload();
    await teacher.locator('li', { hasText: 'Primul contact' }).locator('time').waitFor();
    for (const tab of [teacher, phone, worker]) await tab.context().close();
  });
});
