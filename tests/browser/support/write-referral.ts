import { type Page } from 'playwright-core';

export const child = { lastName: 'Țurcănașu-Bâtcă', firstName: 'Ștefăniță', cnp: '5110102441483' } as const;
export const narrative = 'Lipsește de două săptămâni; „șchiopătează” și îi este frică. ȘȚĂÎÂ șțăîâ';

const next = (page: Page) => page.getByRole('button', { name: 'Continuați' }).click();

/** A picture that is chosen in the form. */
export const photograph = {
  name: 'Fotografie de la școală.png',
  mimeType: 'image/png',
  buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

/** `file`: whether a photograph goes along, and what is said of it once it was chosen. */
type Told = { reporter?: string; cnp?: string; danger?: boolean; file?: string };

/** Fills the form in as a teacher would, up to the last page; the page must show its first step. */
export const writeReferral = async (
  page: Page,
  { reporter = 'Crenguța Ieșeanu', cnp = child.cnp, danger = false, file }: Told = {},
): Promise<void> => {
  if (danger) await page.getByLabel('Da', { exact: true }).check();
  else {
    await page.getByLabel('Nu', { exact: true }).check();
    await page.getByLabel('În zilele următoare').check();
  }
  await next(page);
  await page.getByLabel('Absențe școlare').check();
  await next(page);
  await page.getByLabel('Numele de familie').fill(child.lastName);
  await page.getByLabel('Prenumele').fill(child.firstName);
  await page.getByLabel('CNP').fill(cnp);
  await page.getByText('CNP corect.').waitFor();
  await page.getByLabel('Localitatea').fill('margineni');
  await page.getByRole('button', { name: /Mărgineni comună, BC/ }).click();
  await next(page);
  await page.getByLabel('Ce ați văzut sau ați auzit?').fill(narrative);
  await page.getByLabel('Când').fill('2026-11-20');
  if (file !== undefined) {
    await page.locator('#files').setInputFiles(photograph);
    await page.getByText(photograph.name).first().waitFor();
    await page.getByText(file, { exact: true }).waitFor();
  }
  await next(page);
  await page.getByRole('heading', { name: 'Ce știe instituția' }).waitFor();
  await next(page);
  await page.getByLabel('Numele dumneavoastră').fill(reporter);
  await page.getByLabel('Funcția').fill('dirigintă');
  await next(page);
  await page.getByRole('heading', { name: 'Verificați și trimiteți' }).waitFor();
};
