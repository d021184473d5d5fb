import { describe, expect, it } from 'vitest';
import { newReplyCode } from '../../../shared/domain/notification/reply.ts';
import { emptyBook } from '../../../shared/domain/contact/contact-book.ts';
import { aBook, aMethod } from '../builders/contacts.ts';
import { alertIdOf } from '../builders/page.ts';
import { after, hour, monday } from '../builders/time.ts';
import { type OpenRepositories } from './repositories.ts';

const page = (ordinal: number) => ({ alertId: alertIdOf(1), step: 1, ordinal });
const code = newReplyCode(Uint8Array.of(0, 0, 1, 2));
const until = after(monday, 24 * hour);

export const keepContacts = (open: OpenRepositories): void => {
  describe('the contacts people keep', () => {
    it('are an empty book for who never set anything', async () => {
      const { contacts } = await open();
      expect(await contacts.load('ana')).toEqual(emptyBook('ana'));
    });

    it('are read as they were written, one by one and all together', async () => {
      const { contacts, readContacts } = await open();
      const book = aBook([aMethod('sms', 1), aMethod('push', 2), aMethod('webhook', 3), aMethod('voice', 4)], {
        quietHours: { from: '22:00', to: '07:00' },
        order: { immediate: ['push'], urgent: [], routine: [] },
      });
      expect(await contacts.save(book)).toBe('written');
      expect(await contacts.save(aBook([aMethod('email', 5)], { staffId: 'bogdan' }))).toBe('written');
      expect(await contacts.load('ana')).toEqual(book);
      expect((await readContacts()).map(({ staffId }) => staffId).toSorted()).toEqual(['ana', 'bogdan']);
    });

    it('are not written over a change nobody saw', async () => {
      const { contacts } = await open();
      await contacts.save(aBook());
      expect(await contacts.save(aBook())).toBe('conflict');
      expect(await contacts.save(aBook([], { version: 3 }))).toBe('conflict');
      expect(await contacts.save(aBook([aMethod('sms', 1)], { version: 2 }))).toBe('written');
      expect(await contacts.load('ana')).toMatchObject({ version: 2, methods: [{ channel: 'sms' }] });
    });
  });

  describe('reply codes', () => {
    it('lead to the page they were given to, of that person, until their time is over', async () => {
      const { replies } = await open();
      expect(await replies.keepCode({ staffId: 'ana', code, page: page(1), until })).toBe('kept');
      expect(await replies.findPage('ana', code, monday)).toEqual(page(1));
      expect(await replies.findPage('bogdan', code, monday)).toBeNull();
      expect(await replies.findPage('ana', code, until)).toEqual(page(1));
      expect(await replies.findPage('ana', code, after(until, 1))).toBeNull();
    });

    it('are kept once for a page, and not given to another', async () => {
      const { replies } = await open();
      await replies.keepCode({ staffId: 'ana', code, page: page(1), until });
      expect(await replies.keepCode({ staffId: 'ana', code, page: page(1), until })).toBe('kept');
      expect(await replies.keepCode({ staffId: 'ana', code, page: page(2), until })).toBe('taken');
      expect(await replies.keepCode({ staffId: 'bogdan', code, page: page(2), until })).toBe('kept');
    });
  });

  describe('SMS that came', () => {
    it('are recorded once', async () => {
      const { replies } = await open();
      const sms = { sender: 'S1', messageId: 'm-1', at: monday, staffId: null, outcome: 'unreadable' } as const;
      expect(await replies.record(sms)).toBe('recorded');
      expect(await replies.record({ ...sms, at: after(monday, 1) })).toBe('repeated');
      expect(await replies.record({ ...sms, messageId: 'm-2' })).toBe('recorded');
    });

    it('get one answer a day', async () => {
      const { replies } = await open();
      expect(await replies.claimAnswer('S1', monday)).toBe('claimed');
      expect(await replies.claimAnswer('S1', after(monday, hour))).toBe('answered-before');
      expect(await replies.claimAnswer('S2', monday)).toBe('claimed');
      expect(await replies.claimAnswer('S1', after(monday, 24 * hour))).toBe('claimed');
    });
  });

  describe('calls', () => {
    it('are found by their number, and unknown ones are not there', async () => {
      const { voiceCalls } = await open();
      await voiceCalls.keep('call-1', page(3));
      await voiceCalls.keep('call-1', page(3));
      expect(await voiceCalls.find('call-1')).toEqual(page(3));
      expect(await voiceCalls.find('call-2')).toBeNull();
    });
  });
};
