import * as z from 'zod/mini';

/** An address as it was typed, in the one form it is compared and digested in. */
export const guestAddress = z.pipe(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254)), z.email());

/** Whether an address is of one of the institution's domains, exactly: a domain below one may be somebody else's. */
export const isOfDomains = (address: string, domains: readonly string[]): boolean => {
  const domain = address.slice(address.lastIndexOf('@') + 1);
  return domains.some((one) => one.toLowerCase() === domain);
};
