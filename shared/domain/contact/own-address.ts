import { type StaffMember } from '../rota/rota.ts';
import { addressOf, type ContactBook } from './contact-book.ts';
import { verifiedAddresses } from './verified-addresses.ts';

/** Where somebody is reached first by SMS or e-mail: their own verified address, else the rota's; null: nowhere. */
export const ownAddress = (
  member: StaffMember,
  { methods }: Pick<ContactBook, 'methods'>,
  channel: 'sms' | 'email',
): string | null => {
  const own = methods.find((method) => method.channel === channel && method.verifiedAt !== null);
  if (own !== undefined) return addressOf(member.staffId, own);
  return verifiedAddresses(member)[channel] ?? null;
};
