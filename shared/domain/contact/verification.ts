import { addMilliseconds, type Instant } from '../kernel/time.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type ContactBook, type ContactMethod, type ContactMethodId } from './contact-book.ts';

const minute = 60_000;
const hour = 60 * minute;

/** A code counts for ten minutes and five tries: one guess in 200,000 hits. */
const codeLives = 10 * minute;
const mostTries = 5;

/** Codes cost money and can annoy a stranger: one a minute to a method, five an hour to all of a person's. */
const leastBetween = minute;
const mostAnHour = 5;

export type CodeRefusal = { code: 'codes-too-often'; againAt: Instant };

export const replaceMethod = (book: ContactBook, changed: ContactMethod): ContactBook => ({
  ...book,
  methods: book.methods.map((one) => (one.methodId === changed.methodId ? changed : one)),
});

export const methodOf = (book: ContactBook, methodId: string): ContactMethod | null =>
  book.methods.find((one) => one.methodId === methodId) ?? null;

const recentCodes = ({ codesSentAt }: ContactBook, now: Instant): Instant[] =>
  codesSentAt.filter((at) => at > addMilliseconds(now, -hour));

/** @returns when the next code may go to this method; null: now. */
const nextCodeAt = (book: ContactBook, method: ContactMethod, now: Instant): Instant | null => {
  const [oldest, ...others] = recentCodes(book, now);
  if (oldest !== undefined && others.length + 1 >= mostAnHour) return addMilliseconds(oldest, hour);
  if (method.code === null) return null;
  const again = addMilliseconds(method.code.sentAt, leastBetween);
  return again > now ? again : null;
};

/** Notes that a code is on its way to a method; the code before it counts no more. */
export const noteCode = (
  book: ContactBook,
  method: ContactMethod,
  digest: string,
  now: Instant,
): Result<ContactBook, CodeRefusal> => {
  const againAt = nextCodeAt(book, method, now);
  if (againAt !== null) return err({ code: 'codes-too-often', againAt });
  const code = { digest, sentAt: now, expiresAt: addMilliseconds(now, codeLives), triesLeft: mostTries };
  return ok({
    ...replaceMethod(book, { ...method, code }),
    codesSentAt: [...recentCodes(book, now), now],
  });
};

/** Notes that a sample is on its way to the person themselves: it counts among the codes of the hour. */
export const noteSample = (book: ContactBook, now: Instant): Result<ContactBook, CodeRefusal> => {
  const recent = recentCodes(book, now);
  const [oldest] = recent;
  if (oldest !== undefined && recent.length >= mostAnHour)
    return err({ code: 'codes-too-often', againAt: addMilliseconds(oldest, hour) });
  return ok({ ...book, codesSentAt: [...recent, now] });
};

export type Proof =
  | { kind: 'verified'; book: ContactBook }
  /** The try is counted: the book must be written although the code was wrong. */
  | { kind: 'wrong'; book: ContactBook; triesLeft: number }
  | { kind: 'over' };

/** What a code that somebody typed proves. `over`: none was sent, its time is over, or it was tried too often. */
export const proveMethod = (book: ContactBook, methodId: ContactMethodId, digest: string, now: Instant): Proof => {
  const method = methodOf(book, methodId);
  const code = method?.code ?? null;
  if (method === null || code === null || code.triesLeft < 1 || now >= code.expiresAt) return { kind: 'over' };
  if (code.digest === digest) {
    return { kind: 'verified', book: replaceMethod(book, { ...method, verifiedAt: now, code: null }) };
  }
  const triesLeft = code.triesLeft - 1;
  return { kind: 'wrong', triesLeft, book: replaceMethod(book, { ...method, code: { ...code, triesLeft } }) };
};
