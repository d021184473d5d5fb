import { describe, expect, it } from 'vitest';
import { noteCode, proveMethod, type Proof } from '../../../../shared/domain/contact/verification.ts';
import { type ContactBook } from '../../../../shared/domain/contact/contact-book.ts';
import { aBook, aMethod, methodIdOf, methodIn } from '../../../support/builders/contacts.ts';
import { after, hour, minute, monday, second } from '../../../support/builders/time.ts';

const unverified = aBook([aMethod('sms', 1, { verifiedAt: null })]);

const sent = (book: ContactBook = unverified, now = monday, index = 0): ContactBook => {
  const noted = noteCode(book, methodIn(book, index), 'digest', now);
  if (!noted.ok) throw new Error(noted.error.code);
  return noted.value;
};
const bookOf = (proof: Proof): ContactBook => {
  if (proof.kind === 'over') throw new Error('there is no book');
  return proof.book;
};
const prove = (book: ContactBook, digest: string, now = after(monday, minute)) =>
  proveMethod(book, methodIdOf(1), digest, now);

describe('a code', () => {
  it('that comes back verifies its method, once', () => {
    const proven = prove(sent(), 'digest');
    expect(proven.kind).toBe('verified');
    expect(methodIn(bookOf(proven))).toMatchObject({ verifiedAt: after(monday, minute), code: null });
    expect(prove(bookOf(proven), 'digest').kind).toBe('over');
  });

  it('that is wrong costs a try; after five even the right one is over', () => {
    let book = sent();
    for (const left of [4, 3, 2, 1, 0]) {
      const proof = prove(book, 'other');
      expect(proof).toMatchObject({ kind: 'wrong', triesLeft: left });
      book = bookOf(proof);
    }
    expect(prove(book, 'digest').kind).toBe('over');
    expect(methodIn(book).verifiedAt).toBeNull();
  });

  it('counts for ten minutes', () => {
    expect(prove(sent(), 'digest', after(monday, 10 * minute - 1)).kind).toBe('verified');
    expect(prove(sent(), 'digest', after(monday, 10 * minute)).kind).toBe('over');
  });

  it('of a method nobody has, or that was never sent, is over', () => {
    expect(proveMethod(sent(), methodIdOf(7), 'digest', monday).kind).toBe('over');
    expect(prove(unverified, 'digest').kind).toBe('over');
  });

  it('takes the place of the one before', () => {
    const again = noteCode(sent(), methodIn(sent()), 'newer', after(monday, minute));
    if (!again.ok) throw new Error('refused');
    expect(prove(again.value, 'digest').kind).toBe('wrong');
    expect(prove(again.value, 'newer').kind).toBe('verified');
  });
});

describe('sending codes', () => {
  it('waits a minute for the same method', () => {
    const book = sent();
    expect(noteCode(book, methodIn(book), 'x', after(monday, 59 * second))).toEqual({
      ok: false,
      error: { code: 'codes-too-often', againAt: after(monday, minute) },
    });
  });

  it('is done five times an hour, whatever method they go to', () => {
    let book = aBook([1, 2, 3, 4, 5, 6].map((number) => aMethod('sms', number, { verifiedAt: null })));
    for (const index of [0, 1, 2, 3, 4]) book = sent(book, after(monday, index * second), index);
    const refused = noteCode(book, methodIn(book, 5), 'x', after(monday, minute));
    expect(refused).toEqual({ ok: false, error: { code: 'codes-too-often', againAt: after(monday, hour) } });
    expect(sent(book, after(monday, hour), 5).codesSentAt).toHaveLength(5);
  });
});
