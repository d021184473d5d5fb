// The es6 entry: 106 kB bundled and minified, of which 83 kB are the world's numbering plans; the usual entry has 15 kB more.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min/es6';
import * as z from 'zod/mini';
import { err, ok, type Result } from '../kernel/result.ts';

/** A phone number that can be dialled from anywhere: +40740123456. */
export const phoneNumber = z.e164().brand<'PhoneNumber'>();
export type PhoneNumber = z.infer<typeof phoneNumber>;

/**
 * - `phone-format`: cannot be read as one phone number, or the country code does not exist.
 * - `phone-length`: too short or too long for its country (short numbers such as 112 too).
 * - `phone-range`: its country gives out no such numbers.
 */
export const phoneFaults = ['phone-format', 'phone-length', 'phone-range'] as const;
export type PhoneFault = (typeof phoneFaults)[number];

/**
 * Reads a number as people write it, with any separators; without a country code it is Romanian.
 * An extension ("int. 12") is left out: keep the text as written beside the number.
 * Says only that the number can exist, not that anyone answers it nor that it receives SMS.
 */
export const parsePhone = (text: string): Result<PhoneNumber, PhoneFault> => {
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: 'RO', extract: false });
  if (parsed === undefined) return err('phone-format');
  if (!parsed.isPossible()) return err('phone-length');
  const number = phoneNumber.safeParse(parsed.number);
  return parsed.isValid() && number.success ? ok(number.data) : err('phone-range');
};
