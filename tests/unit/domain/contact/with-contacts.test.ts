import { describe, expect, it } from 'vitest';
import { addMethod, mostMethods, removeMethod } from '../../../../shared/domain/contact/change-contacts.ts';
import {
  addressOf,
  emptyBook,
  methodAddress,
  readMethodAddress,
  type ContactBook,
} from '../../../../shared/domain/contact/contact-book.ts';
import { ownersOfPhone } from '../../../../shared/domain/contact/owners-of-phone.ts';
import { withContacts } from '../../../../shared/domain/contact/with-contacts.ts';
import { escalationLevel } from '../../../../shared/domain/escalation/policy.ts';
import { reachAt } from '../../../../shared/domain/rota/on-call.ts';
import { levelFor, someRota, staff } from '../../../support/builders/county.ts';
import { aBook, aMethod, methodIdOf, methodIn } from '../../../support/builders/contacts.ts';
import { at, monday } from '../../../support/builders/time.ts';

const level = escalationLevel.parse(levelFor('first'));
const reached = (book: ContactBook, now = monday) => {
  const [ana] = withContacts(reachAt(someRota(), now), [book], now)(level);
  if (ana === undefined) throw new Error('nobody is on call');
  return ana;
};

describe('a person who keeps contacts', () => {
  it('is reached at their own verified addresses; those of the rota are reserves', () => {
    const ana = reached(aBook([aMethod('sms', 1), aMethod('push', 2)]));
    const [{ email, phone } = { email: '', phone: undefined }] = someRota().staff;
    expect(ana.addresses).toEqual({ sms: '+40740123451', push: `ana/${methodIdOf(2)}`, email });
    expect(ana.wishes?.reserves).toEqual([{ channel: 'sms', to: phone }]);
  });

  it('is never reached at one that was not verified', () => {
    const ana = reached(aBook([aMethod('sms', 1, { verifiedAt: null }), aMethod('voice', 2, { verifiedAt: null })]));
    expect(ana.addresses).toEqual(reachAt(someRota(), monday)(level)[0]?.addresses);
    expect(ana.wishes?.reserves).toEqual([]);
  });

  it('is quiet in their quiet hours', () => {
    const book = aBook([], { quietHours: { from: '22:00', to: '07:00' } });
    expect(reached(book, at('2026-11-23T23:00+02:00')).wishes?.isQuiet).toBe(true);
    expect(reached(book, at('2026-11-23T12:00+02:00')).wishes?.isQuiet).toBe(false);
  });

  it('does not change how anybody else is reached', () => {
    expect(withContacts(reachAt(someRota(), monday), [aBook([], { staffId: 'bogdan' })], monday)(level)).toEqual(
      reachAt(someRota(), monday)(level),
    );
  });
});

describe('a book', () => {
  it('has each way once, and ten at most', () => {
    const full = aBook(Array.from({ length: mostMethods }, (_, index) => aMethod('email', index)));
    expect(addMethod(full, methodIn(aBook([aMethod('sms', 99)])))).toEqual({ ok: false, error: 'methods-too-many' });
    const book = aBook([aMethod('sms', 1), aMethod('push', 2), aMethod('webhook', 3)]);
    for (const index of [0, 1, 2]) {
      const same = { ...methodIn(book, index), methodId: methodIdOf(50) };
      expect(addMethod(book, same)).toEqual({ ok: false, error: 'method-repeated' });
    }
    const call = methodIn(aBook([aMethod('voice', 1)]));
    expect(addMethod(book, call).ok).toBe(true);
  });

  it('loses exactly the method that is removed', () => {
    const book = aBook([aMethod('sms', 1), aMethod('push', 2)]);
    expect(removeMethod(book, methodIdOf(1)).methods).toEqual([methodIn(book, 1)]);
    expect(removeMethod(book, methodIdOf(9)).methods).toHaveLength(2);
    expect(emptyBook('ana').methods).toEqual([]);
  });

  it('addresses pushes and webhooks by the method, so that no page holds a key', () => {
    const book = aBook([aMethod('push', 2), aMethod('webhook', 3), aMethod('voice', 4)]);
    expect(addressOf('ana', methodIn(book, 0))).toBe(`ana/${methodIdOf(2)}`);
    expect(addressOf('ana', methodIn(book, 2))).toBe('+40740123454');
    expect(readMethodAddress(methodAddress('ana', methodIn(book, 1)))).toEqual({
      staffId: 'ana',
      methodId: methodIdOf(3),
    });
  });

  it.each(['', 'ana', 'ana/', '/M0000000000000', 'ana/M1', `ana/${methodIdOf(1)}/x`])(
    'reads no address off %j',
    (to) => {
      expect(readMethodAddress(to)).toBeNull();
    },
  );
});

describe('whose telephone a number is', () => {
  const rota = someRota({
    staff: [
      staff('ana', { phone: '+40740123451' }),
      staff('bogdan', { phone: '+40740123452', verified: ['email'] }),
      staff('carmen', { phone: '+40740123453', active: false }),
    ],
  });

  it('is said by verified addresses of active staff only, of the rota and of their own', () => {
    expect(ownersOfPhone('+40740123451', rota, [])).toEqual(['ana']);
    expect(ownersOfPhone('+40740123452', rota, [])).toEqual([]);
    expect(ownersOfPhone('+40740123453', rota, [])).toEqual([]);
    const own = aBook([aMethod('sms', 2), aMethod('sms', 3, { verifiedAt: null }), aMethod('voice', 4)]);
    expect(ownersOfPhone('+40740123452', rota, [own])).toEqual(['ana']);
    expect(ownersOfPhone('+40740123453', rota, [own])).toEqual([]);
    expect(ownersOfPhone('+40740123454', rota, [own])).toEqual([]);
  });
});
