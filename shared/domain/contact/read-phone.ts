// The full numbering plans (140 kB): the short ones take numbers for valid that no operator has, and do not know mobiles.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max/es6';
import { err, ok, type Result } from '../kernel/result.ts';
import { parsePhone, type PhoneFault, type PhoneNumber } from '../person/phone.ts';

export type ContactPhoneFault = PhoneFault | 'phone-not-mobile';

const mobileTypes: readonly (string | undefined)[] = ['MOBILE', 'FIXED_LINE_OR_MOBILE'];

/**
 * Reads the number somebody wants to be alerted at; without a country code it is Romanian.
 * @returns why it cannot be: unreadable, of the wrong length, given out to nobody, or for SMS no mobile.
 */
export const readContactPhone = (
  text: string,
  channel: 'sms' | 'voice',
): Result<{ phone: PhoneNumber; foreign: boolean }, ContactPhoneFault> => {
  const read = parsePhone(text);
  if (!read.ok) return read;
  const known = parsePhoneNumberFromString(read.value);
  if (known === undefined || !known.isValid()) return err('phone-range');
  if (channel === 'sms' && !mobileTypes.includes(known.getType())) return err('phone-not-mobile');
  return ok({ phone: read.value, foreign: known.country !== 'RO' });
};
