import { describe, expect, it } from 'vitest';
import { makeFindMethod } from '../../../../shared/application/contacts/find-method.ts';
import { methodAddress } from '../../../../shared/domain/contact/contact-book.ts';
import { aBook, aMethod, aSubscription, methodIdOf, methodIn } from '../../../support/builders/contacts.ts';
import { memoryContacts } from '../../../support/memory/contacts.ts';

const book = aBook([aMethod('push', 1), aMethod('webhook', 2), aMethod('sms', 3)]);
const [push, webhook, sms] = [0, 1, 2].map((index) => methodAddress('ana', methodIn(book, index)));

const opened = () => {
  const contacts = memoryContacts([book]);
  return { contacts, methods: makeFindMethod(contacts) };
};

describe('what stands behind the address of a page', () => {
  it('is the subscription or the webhook it names, and nothing of another kind', async () => {
    const { methods } = opened();
    expect(await methods.subscription(push ?? '')).toEqual(aSubscription(1));
    expect(await methods.webhookUrl(webhook ?? '')).toBe('https://pager.exemplu.ro/2');
    for (const other of [webhook, sms, 'ana', '+40740123453', `bogdan/${methodIdOf(1)}`])
      expect(await methods.subscription(other ?? '')).toBeNull();
    expect(await methods.webhookUrl(push ?? '')).toBeNull();
  });

  it('is gone once it is forgotten; forgetting twice, or what is no address, changes nothing', async () => {
    const { methods, contacts } = opened();
    await methods.forget(push ?? '');
    expect(await methods.subscription(push ?? '')).toBeNull();
    const { version, methods: left } = await contacts.load('ana');
    expect([version, left.map(({ channel }) => channel)]).toEqual([2, ['webhook', 'sms']]);
    await methods.forget(push ?? '');
    await methods.forget('ana');
    expect((await contacts.load('ana')).version).toBe(2);
  });

  it('is forgotten also while its owner changes something else', async () => {
    const { contacts } = opened();
    let isFirst = true;
    const { forget, subscription } = makeFindMethod({
      ...contacts,
      save: async (changed) => {
        if (isFirst) {
          isFirst = false;
          await contacts.save({ ...book, version: 2, quietHours: { from: '22:00', to: '07:00' } });
        }
        return contacts.save(changed);
      },
    });
    await forget(push ?? '');
    expect(await subscription(push ?? '')).toBeNull();
    expect(await contacts.load('ana')).toMatchObject({ version: 3, quietHours: { from: '22:00' } });
  });

  it('that loses every race fails, so that the queue tries again', async () => {
    const { contacts } = opened();
    const { forget } = makeFindMethod({ ...contacts, save: () => Promise.resolve('conflict') });
    await expect(forget(push ?? '')).rejects.toThrow('lost the race');
  });
});
