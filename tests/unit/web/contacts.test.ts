import { describe, expect, it } from 'vitest';
import { isReachableWithout, moved, reachedBy, wholeOrder } from '../../../web/src/contacts/rules.ts';
import { type MethodView } from '../../../web/src/contacts/use-contacts.ts';
import { readPush } from '../../../web/src/service-worker/read-push.ts';

const method = (methodId: string, channel: MethodView['channel'], isVerified = true): MethodView => ({
  methodId,
  channel,
  label: '',
  address: 'x',
  foreign: false,
  addedAt: '2026-12-01T08:00:00.000Z',
  verifiedAt: isVerified ? '2026-12-01T08:05:00.000Z' : null,
  codeUntil: null,
});
const rota = (...verified: ('sms' | 'email')[]) => ({ email: 'ana@exemplu.invalid', phone: null, verified });

describe('how somebody is reached', () => {
  it('is by what they verified and by what the rota has', () => {
    const methods = [method('M1', 'push'), method('M2', 'voice', false), method('M3', 'sms')];
    expect(reachedBy({ methods, rota: rota('sms', 'email') })).toEqual(['push', 'sms', 'email']);
    expect(reachedBy({ methods: [], rota: rota() })).toEqual([]);
  });

  it('ends with the last way that works', () => {
    const one = { methods: [method('M1', 'sms'), method('M2', 'email', false)], rota: rota() };
    expect(isReachableWithout(one, 'M1')).toBe(false);
    expect(isReachableWithout(one, 'M2')).toBe(true);
    expect(isReachableWithout({ ...one, rota: rota('email') }, 'M1')).toBe(true);
    expect(isReachableWithout({ methods: [method('M1', 'sms', false)], rota: rota() }, 'M1')).toBe(true);
  });
});

describe('the order of channels', () => {
  it('begins with what is wanted and forgets nothing that there is', () => {
    expect(wholeOrder(['voice', 'push'], ['sms', 'push'])).toEqual(['push', 'sms']);
    expect(wholeOrder([], ['sms', 'email'])).toEqual(['sms', 'email']);
  });

  it('changes by one place, and not beyond its ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
  });
});

describe('a message to a browser', () => {
  it('is shown as it was written, and opens the page it names', () => {
    const sent = { title: 'Semnal Demo', body: 'Este nevoie de dumneavoastră.', url: 'https://s.invalid/v1/ack/abc' };
    expect(readPush(JSON.stringify({ ...sent, alertId: 'A1', step: '1', ordinal: '1' }))).toEqual({
      ...sent,
      tag: 'A1',
    });
  });

  it('opens the alerts when it names no page', () => {
    const shown = readPush(JSON.stringify({ title: 'Semnal Demo', body: 'Codul de verificare este 123456.' }));
    expect(shown).toMatchObject({ url: '/consola/alerte', body: 'Codul de verificare este 123456.' });
  });

  it.each(['', 'nu e JSON', '{"title":1}', '{"title":"a","body":"b","url":"javascript:alert(1)"}'])(
    'that cannot be read (%j) still says that the service called',
    (text) => {
      expect(readPush(text)).toMatchObject({ title: 'Semnal', url: '/consola/alerte' });
    },
  );
});
