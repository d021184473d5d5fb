import * as z from 'zod/mini';
import { dateOfUtc, localDate } from '../calendar/local-date.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** Why a number is not a CNP, in the order they are looked for. */
export const cnpFaults = ['cnp-digits', 'cnp-length', 'cnp-sex-digit', 'cnp-birth-date', 'cnp-check-digit'] as const;
export type CnpFault = (typeof cnpFaults)[number];

/** Odd, but real numbers like it exist: told to the sender, never a reason to refuse. */
export const cnpWarning = z.enum(['cnp-county-unusual']);

/** What a CNP says about its holder. */
export const cnpFacts = z.strictObject({
  /** `unknown` for the first digit 9, which does not tell. */
  sex: z.enum(['female', 'male', 'unknown']),
  birthDate: localDate,
  /** First digit 7, 8 or 9: a foreigner living in Romania; the century of birth is then a guess (see `parseCnp`). */
  foreignResident: z.boolean(),
  warnings: z.array(cnpWarning),
});
export type CnpFacts = z.infer<typeof cnpFacts>;

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9] as const;

/** The thirteenth digit for the first twelve: weighted sum modulo 11, and 1 where that is 10. */
export const cnpCheckDigit = (firstTwelve: string): number => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(firstTwelve.charAt(index)), 0);
  return sum % 11 === 10 ? 1 : sum % 11;
};

/** Centuries by the first digit, latest first. Foreign residents' digits do not tell the century. */
const centuriesOf = (first: number): readonly number[] => {
  if (first <= 2) return [1900];
  if (first <= 4) return [1800];
  return first <= 6 ? [2000] : [2000, 1900];
};

/** County digits: 01–39 counties, 40 Bucharest, 41–46 its sectors, 51 Călărași, 52 Giurgiu. Numbers with 70, 80 and others are in use. */
const usualCounty = (digits: number): boolean => (digits >= 1 && digits <= 46) || digits === 51 || digits === 52;

/** Romania's clocks are at most three hours ahead of UTC, so a child born after midnight there already has its date. */
const aheadOfUtcMs = 3 * 3_600_000;

const birthDateOf = (cnp: string, now: Date) => {
  const latest = dateOfUtc(new Date(now.getTime() + aheadOfUtcMs));
  return centuriesOf(Number(cnp.charAt(0)))
    .map((century) => `${century + Number(cnp.slice(1, 3))}-${cnp.slice(3, 5)}-${cnp.slice(5, 7)}`)
    .map((text) => localDate.safeParse(text).data)
    .find((date) => date !== undefined && date <= latest);
};

/**
 * Reads a personal numeric code: 13 digits `S AA LL ZZ JJ NNN C` (domain.md §8), without spaces.
 * Always optional in a referral, since many children at risk have no papers.
 * @param now births cannot be later; for a foreign resident (7, 8, 9) the birth date is the latest possible one up to now,
 *   so that a child is not taken for a centenarian; the sender's own birth date is to be believed before it.
 */
export const parseCnp = (cnp: string, now: Date): Result<CnpFacts, CnpFault> => {
  if (!/^\d*$/.test(cnp)) return err('cnp-digits');
  if (cnp.length !== 13) return err('cnp-length');
  const first = Number(cnp.charAt(0));
  if (first === 0) return err('cnp-sex-digit');
  const birthDate = birthDateOf(cnp, now);
  if (birthDate === undefined) return err('cnp-birth-date');
  if (cnpCheckDigit(cnp) !== Number(cnp.charAt(12))) return err('cnp-check-digit');
  return ok({
    sex: first === 9 ? 'unknown' : first % 2 === 1 ? 'male' : 'female',
    birthDate,
    foreignResident: first >= 7,
    warnings: usualCounty(Number(cnp.slice(7, 9))) ? [] : ['cnp-county-unusual'],
  });
};
