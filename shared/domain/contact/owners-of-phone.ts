import { type Rota } from '../rota/rota.ts';
import { type ContactBook } from './contact-book.ts';
import { verifiedAddresses } from './verified-addresses.ts';

/** Active staff whose verified telephone for SMS a number is: usually one, two where colleagues share an office phone. */
export const ownersOfPhone = (phone: string, { staff }: Rota, books: readonly ContactBook[]): string[] =>
  staff
    .filter(({ active }) => active)
    .filter((member) => {
      const own = books.find(({ staffId }) => staffId === member.staffId)?.methods ?? [];
      return (
        verifiedAddresses(member).sms === phone ||
        own.some((method) => method.channel === 'sms' && method.verifiedAt !== null && method.phone === phone)
      );
    })
    .map(({ staffId }) => staffId);
