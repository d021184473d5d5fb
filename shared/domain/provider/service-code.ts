import * as z from 'zod/mini';
import { err, ok, type Result } from '../kernel/result.ts';

/**
 * A code of the nomenclature of social services in its one spelling: class of economic activity (CAEN 87 or 88), a space,
 * groups of letters joined by hyphens: `8790 CR-C-I`, `8899 CPDH-I`.
 */
export const serviceCode = z
  .string()
  .check(z.regex(/^8[78]\d{2} [A-Z]{1,4}(-[A-Z]{1,4}){1,4}$/))
  .brand<'ServiceCode'>();
export type ServiceCode = z.infer<typeof serviceCode>;

/**
 * - `code-missing`: blank, `0`, a dash: the register has no code for the service.
 * - `code-class`: does not begin with four digits of a CAEN class of social work (87.., 88..).
 * - `code-format`: after the class come no groups of letters.
 */
export const codeFaults = ['code-missing', 'code-class', 'code-format'] as const;
export type CodeFault = (typeof codeFaults)[number];

/** Blank, zeros, dashes, "n/a", "nu", "fără": what people type into a cell they have nothing for. */
const nothing = /^(0+|[-–—./ ]*|n\/?a|nu|nu are|f[aă]r[aă])$/i;

const separators = /[\s._/\\,:;\p{Pd}]+/u;

const roman: Readonly<Record<string, string>> = {
  1: 'I',
  2: 'II',
  3: 'III',
  4: 'IV',
  5: 'V',
  6: 'VI',
  7: 'VII',
  8: 'VIII',
  9: 'IX',
};

/**
 * Reads a code however its separators are written (`8790CR-C-I`, `8790 CR C I`, `8790-CR.C.I`), in small letters, with
 * long dashes, or with its numeral in digits (`8790 CR-C-1`). Membership in the nomenclature is not checked: the Government
 * changes the list, and an unknown code is still the provider's code. Keep the text as written beside it.
 */
export const parseServiceCode = (text: string): Result<ServiceCode, CodeFault> => {
  const written = text.normalize('NFKC').trim();
  if (nothing.test(written)) return err('code-missing');
  const [, activity, rest = ''] = /^(\d{4})(?!\d)(.*)$/su.exec(written) ?? [];
  if (activity === undefined || !/^8[78]/.test(activity)) return err('code-class');
  const groups = rest
    .toUpperCase()
    .split(separators)
    .filter((group) => group !== '');
  const numeral = roman[groups.at(-1) ?? ''];
  const spelled = numeral === undefined ? groups : [...groups.slice(0, -1), numeral];
  const code = serviceCode.safeParse(`${activity} ${spelled.join('-')}`);
  return code.success ? ok(code.data) : err('code-format');
};
