import { type Channel, type ContactsView } from './use-contacts.ts';

/** Channels by which somebody is reached as it stands: verified by themselves, or by the county's rota. */
export const reachedBy = ({ methods, rota }: Pick<ContactsView, 'methods' | 'rota'>): Channel[] => [
  ...new Set<Channel>([
    ...methods.filter(({ verifiedAt }) => verifiedAt !== null).map(({ channel }) => channel),
    ...rota.verified,
  ]),
];

/** Whether somebody could still be reached without one of their ways: the last that works is not taken away. */
export const isReachableWithout = (contacts: Pick<ContactsView, 'methods' | 'rota'>, methodId: string): boolean => {
  const without = { ...contacts, methods: contacts.methods.filter((one) => one.methodId !== methodId) };
  return reachedBy(contacts).length === 0 || reachedBy(without).length > 0;
};

/** A list with one of its members a place further to the front or the back. */
export const moved = <T>(list: readonly T[], position: number, by: -1 | 1): T[] => {
  const [here, there] = [list[position], list[position + by]];
  if (here === undefined || there === undefined) return [...list];
  return list.map((one, index) => (index === position ? there : index === position + by ? here : one));
};

/** All channels in the order somebody wants; those they did not name come after, as the county has them. */
export const wholeOrder = (wanted: readonly Channel[], all: readonly Channel[]): Channel[] => [
  ...wanted.filter((channel) => all.includes(channel)),
  ...all.filter((channel) => !wanted.includes(channel)),
];
