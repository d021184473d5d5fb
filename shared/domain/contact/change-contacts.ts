import { err, ok, type Result } from '../kernel/result.ts';
import { addressOf, type ContactBook, type ContactMethod, type ContactMethodId } from './contact-book.ts';

/** A person has a few telephones and browsers; more are a mistake, and each is read whenever somebody is paged. */
export const mostMethods = 10;

export type AddRefusal = 'methods-too-many' | 'method-repeated';

/** What makes two methods the same way to a person. */
const identityOf = (staffId: string, method: ContactMethod): string =>
  method.channel === 'push'
    ? `push ${method.subscription.endpoint}`
    : method.channel === 'webhook'
      ? `webhook ${method.url}`
      : `${method.channel} ${addressOf(staffId, method)}`;

export const addMethod = (book: ContactBook, added: ContactMethod): Result<ContactBook, AddRefusal> => {
  if (book.methods.length >= mostMethods) return err('methods-too-many');
  const identity = identityOf(book.staffId, added);
  if (book.methods.some((one) => identityOf(book.staffId, one) === identity)) return err('method-repeated');
  return ok({ ...book, methods: [...book.methods, added] });
};

/** Takes a method away; pages on their way to it fail, and their next channel takes over. */
export const removeMethod = (book: ContactBook, methodId: ContactMethodId): ContactBook => ({
  ...book,
  methods: book.methods.filter((one) => one.methodId !== methodId),
});
