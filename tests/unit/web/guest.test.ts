import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../web/src/partner/routing/route.ts';
import { makeGuest } from '../../../web/src/sign-in/guest.ts';

const storage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
};

const start = Date.parse('2026-11-23T08:00:00Z');
const link = { token: 'scoala-12-1-8QXD8QXD8QXD8QXD', name: 'Școala nr. 12', kind: 'school' as const };
const opened = { session: 'scoala-12.1.G…', expiresAt: '2026-11-23T09:00:00.000Z' };

const aGuest = () => {
  const [tab, device] = [storage(), storage()];
  const time = { now: start };
  return { tab, device, time, guest: makeGuest({ tab, device, now: () => time.now }) };
};

describe('writing for an institution without an account', () => {
  it('begins with a code and lasts until its time is over; the institution stays known', () => {
    const { guest, time } = aGuest();
    expect(guest.current()).toBeNull();
    guest.begin(link, opened);
    expect(guest.current()).toBe(opened.session);
    expect(guest.link()).toEqual(link);
    time.now = Date.parse(opened.expiresAt);
    expect(guest.current()).toBeNull();
    expect(guest.link()).toEqual(link);
  });

  it('keeps the session in the tab and only the link on the device', () => {
    const { guest, tab, device } = aGuest();
    guest.begin(link, opened);
    expect(JSON.stringify([...device.kept])).not.toContain(opened.session);
    expect(tab.kept.size).toBe(1);
  });

  it('tells the pages of every change, also of another institution’s link under a session that goes on', () => {
    const { guest } = aGuest();
    const marks: string[] = [];
    guest.onChange(() => {
      marks.push(guest.mark());
    });
    guest.begin(link, opened);
    guest.begin({ ...link, token: 'scoala-13-1-8QXD8QXD8QXD8QXD' }, opened);
    guest.forget();
    guest.leave();
    expect(new Set(marks).size).toBe(4);
    expect(guest.link()).toBeNull();
  });

  it('takes nothing that was not written by it', () => {
    const { guest, tab, device } = aGuest();
    tab.setItem('semnal.guest-session', '{');
    device.setItem('semnal.guest-link', '{"token":7}');
    expect([guest.current(), guest.link()]).toEqual([null, null]);
  });
});

describe('the address of an institution’s link', () => {
  it('leads to the code, and from paper on to the referral', () => {
    expect(routeOf(`/i/${link.token}`)).toEqual({ page: 'guest', id: link.token, receipt: null });
    expect(routeOf(`/i/${link.token}/BC-7K3M-9QXD`)).toEqual({
      page: 'guest',
      id: link.token,
      receipt: 'BC-7K3M-9QXD',
    });
  });

  it.each(['/i/', '/i/a b', `/i/${link.token}/BC/7`, `/i/${link.token}/../consola`])('is not %s', (path) => {
    expect(routeOf(path)).toEqual({ page: 'unknown' });
  });
});
