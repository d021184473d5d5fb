import { readMethodAddress, type ContactMethod, type PushSubscription } from '../../domain/contact/contact-book.ts';
import { removeMethod } from '../../domain/contact/change-contacts.ts';
import { methodOf } from '../../domain/contact/verification.ts';
import { type ContactStore } from '../../ports/contacts.ts';

const mostAttempts = 5;

/** What stands behind the address of a page by push or webhook, read when it is sent: it may be removed meanwhile. */
export const makeFindMethod = (contacts: ContactStore) => {
  const find = async (to: string): Promise<ContactMethod | null> => {
    const address = readMethodAddress(to);
    if (address === null) return null;
    return methodOf(await contacts.load(address.staffId), address.methodId);
  };
  return {
    subscription: async (to: string): Promise<PushSubscription | null> => {
      const method = await find(to);
      return method?.channel === 'push' ? method.subscription : null;
    },
    webhookUrl: async (to: string): Promise<string | null> => {
      const method = await find(to);
      return method?.channel === 'webhook' ? method.url : null;
    },
    /** Removes a method that reaches nobody any more. Its owner may be changing their contacts at the same moment. */
    forget: async (to: string): Promise<void> => {
      const address = readMethodAddress(to);
      if (address === null) return;
      for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
        const book = await contacts.load(address.staffId);
        if (methodOf(book, address.methodId) === null) return;
        const left = { ...removeMethod(book, address.methodId), version: book.version + 1 };
        if ((await contacts.save(left)) === 'written') return;
      }
      throw new Error(`contacts of ${address.staffId}: lost the race ${mostAttempts} times`);
    },
  };
};
