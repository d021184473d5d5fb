import { randomInt } from 'node:crypto';
import { type input } from 'zod/mini';
import { cnpCheckDigit } from '../../../shared/domain/person/cnp.ts';
import { type reportOf } from '../../../shared/domain/referral/report.ts';

export type ReportBody = input<ReturnType<typeof reportOf>>;

const two = (value: number): string => String(value).padStart(2, '0');

/** A CNP nobody has: serial numbers from 900 on are not reached in one county on one day. */
export const newCnp = (county = '04'): string => {
  const [year, month, day] = [randomInt(10, 25), randomInt(1, 13), randomInt(1, 29)];
  const digits = `${randomInt(5, 7)}${two(year)}${two(month)}${two(day)}${county}${randomInt(900, 1_000)}`;
  return `${digits}${cnpCheckDigit(digits)}`;
};

/** Syllables that make names nobody bears and no other text of the service holds, so that finding one is finding a leak. */
const syllables = ['zvur', 'brâj', 'țogh', 'șvel', 'drăn', 'vâlg', 'hruț', 'ghiov', 'plejd', 'mâzg'];
const newName = (): string => {
  const name = Array.from({ length: 3 }, () => syllables[randomInt(syllables.length)] ?? '').join('');
  return `${name.charAt(0).toLocaleUpperCase('ro')}${name.slice(1)}`;
};

const bacau = '20297';

/**
 * A police report of immediate danger to one child, valid as it stands. Everything personal in it is invented anew and can be
 * told from all other text.
 */
export const newReport = (changes: Partial<ReportBody> = {}): ReportBody => ({
  urgency: 'immediate',
  concerns: ['witness-of-domestic-violence', 'psychological-violence'],
  narrative: `Copilul ${newName()} a fost găsit plângând; mama, ${newName()}, era lovită. Vecinul ${newName()} a sunat la 112.`,
  subjects: [newSubject()],
  carers: [{ name: `${newName()} ${newName()}`, relation: 'mother', phone: newPhone() }],
  observedAt: new Date().toISOString(),
  immediateDanger: 'yes',
  reporter: { name: `Ag. ${newName()}`, function: 'agent', phone: newPhone() },
  ...changes,
});

export const newSubject = (changes: Partial<ReportBody['subjects'][number]> = {}): ReportBody['subjects'][number] => ({
  firstName: newName(),
  lastName: newName(),
  cnp: newCnp(),
  sex: 'unknown',
  address: { siruta: bacau, text: `Strada ${newName()} nr. 3` },
  phone: newPhone(),
  ...changes,
});

/** A number of a block given to no operator, apart from those of the county's own staff. */
const newPhone = (): string => `+407150${randomInt(10_000, 100_000)}`;

/** A report by a school about one child, of ordinary urgency unless changed. */
export const newSchoolReport = (changes: Partial<ReportBody> = {}): ReportBody =>
  newReport({
    urgency: 'routine',
    concerns: ['school-absence', 'parents-abroad'],
    immediateDanger: 'no',
    school: { unexcusedAbsences: 40, parentsAbroad: 'both' },
    ...changes,
  });
