import { type ContactBook } from '../../domain/contact/contact-book.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type ContactStore } from '../../ports/contacts.ts';

/** A person changes their contacts on two devices at most, while a gone subscription is removed: more is no chance. */
const mostAttempts = 5;

export type Changed<Made> = { book: ContactBook; made: Made };

/**
 * Changes somebody's book by a decision made on what is in the table now; whoever loses the race decides again.
 * @param expected the version its owner looked at; null when the decision holds for any.
 */
export const makeChangeBook =
  (contacts: ContactStore) =>
  async <Made, Refusal>(
    staffId: string,
    expected: number | null,
    decide: (book: ContactBook) => Result<Changed<Made>, Refusal>,
  ): Promise<Result<Changed<Made>, Refusal | { code: 'version-stale'; version: number }>> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const before = await contacts.load(staffId);
      if (expected !== null && before.version !== expected)
        return err({ code: 'version-stale', version: before.version });
      const decided = decide(before);
      if (!decided.ok) return decided;
      const { made } = decided.value;
      if (decided.value.book === before) return ok({ book: before, made });
      const book = { ...decided.value.book, version: before.version + 1 };
      if ((await contacts.save(book)) === 'written') return ok({ book, made });
    }
    throw new Error(`contacts of ${staffId}: lost the race ${mostAttempts} times`);
  };
export type ChangeBook = ReturnType<typeof makeChangeBook>;
