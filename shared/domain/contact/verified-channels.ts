import { channels, type Channel } from '../escalation/policy.ts';
import { type StaffMember } from '../rota/rota.ts';
import { type ContactBook } from './contact-book.ts';
import { verifiedAddresses } from './verified-addresses.ts';

/** The channels that reach a person now: by an address of the rota or one they keep themselves, whichever was verified. */
export const verifiedChannels = (member: StaffMember, books: readonly ContactBook[]): Channel[] => {
  const rotas = verifiedAddresses(member);
  const own = books
    .filter(({ staffId }) => staffId === member.staffId)
    .flatMap(({ methods }) => methods.filter(({ verifiedAt }) => verifiedAt !== null).map(({ channel }) => channel));
  return channels.filter((channel) => rotas[channel] !== undefined || own.includes(channel));
};
