import { describe, expect, it } from 'vitest';
import { type Channel } from '../../../../shared/domain/escalation/policy.ts';
import { aPolicy, levelFor, someRota, someSettings } from '../../../support/builders/county.ts';
import { aBook, aMethod } from '../../../support/builders/contacts.ts';
import { at, monday } from '../../../support/builders/time.ts';
import { settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const order = (channels: Channel[]) => ({ immediate: channels, urgent: channels, routine: channels });

/** A routine referral, unless it is an immediate one. */
const paged = async (
  level: Record<string, unknown>,
  book: ReturnType<typeof aBook>,
  { now = monday, immediate = false } = {},
): Promise<Spine> => {
  const policy = aPolicy({ levels: [levelFor('first', level), levelFor('second')] });
  const settings = someSettings({
    escalationPolicies: {
      immediate: { ...policy, urgency: 'immediate' },
      urgent: policy,
      routine: { ...policy, urgency: 'routine' },
    },
  });
  const spine = makeSpine({ settings, rota: someRota(), contacts: [book] });
  spine.time.set(now);
  await submit(spine, immediate ? { urgency: 'immediate', immediateDanger: 'yes' } : {});
  await settle(spine);
  return spine;
};

const routes = ({ db }: Spine) =>
  [...db.pages.values()].map(({ staffId, channel, fallback }) => [
    staffId,
    channel,
    fallback.map((one) => one.channel).join(' '),
  ]);

const night = at('2026-11-23T23:30+02:00');
const quietHours = { from: '22:00', to: '07:00' };

describe('the order a person wants', () => {
  it('comes before the policy’s, by as many channels at once as the level uses; the rest are reserves', async () => {
    const book = aBook([aMethod('push', 1), aMethod('voice', 2)], { order: order(['push', 'sms', 'voice']) });
    const spine = await paged({ channels: ['sms', 'email'], fallback: [] }, book);
    expect(routes(spine)).toEqual([
      ['ana', 'push', 'voice email'],
      ['ana', 'sms', ''],
    ]);
  });

  it('is the policy’s for who wants none', async () => {
    const spine = await paged({ channels: ['sms'], fallback: ['email'] }, aBook());
    expect(routes(spine)).toEqual([['ana', 'sms', 'email']]);
  });

  it('cannot take away what the policy has: an order with nothing usable changes nothing', async () => {
    const book = aBook([aMethod('voice', 1, { verifiedAt: null })], { order: order(['voice', 'webhook']) });
    expect(routes(await paged({ channels: ['sms'], fallback: [] }, book))).toEqual([['ana', 'sms', '']]);
  });

  it('has a person’s other addresses of the same channel behind it', async () => {
    const book = aBook([aMethod('sms', 1), aMethod('sms', 2)]);
    const spine = await paged({ channels: ['sms'], fallback: ['email'] }, book);
    const [page] = spine.db.pages.values();
    expect(page).toMatchObject({ to: '+40740123451', fallback: [{ channel: 'email' }, { to: '+40740123452' }, {}] });
  });
});

describe('quiet hours', () => {
  it('leave what wakes nobody', async () => {
    const book = aBook([aMethod('push', 1)], { quietHours, order: order(['push']) });
    const spine = await paged({ channels: ['sms', 'email'], fallback: ['voice'] }, book, { now: night });
    expect(routes(spine)).toEqual([['ana', 'email', '']]);
  });

  it('are nothing to an immediate alert', async () => {
    const book = aBook([], { quietHours });
    const spine = await paged({ channels: ['sms'], fallback: [] }, book, { now: night, immediate: true });
    expect(routes(spine)).toEqual([['ana', 'sms', '']]);
  });

  it('with nothing left make the person unreachable: the next level is paged at once', async () => {
    const spine = await paged({ channels: ['sms'], fallback: ['voice'] }, aBook([], { quietHours }), { now: night });
    expect(routes(spine)).toEqual([['bogdan', 'sms', 'email']]);
    expect(theAlert(spine)).toMatchObject({ state: 'paging', position: { level: 1 } });
  });

  it('are over when they are over', async () => {
    const spine = await paged({ channels: ['sms'], fallback: [] }, aBook([], { quietHours }));
    expect(routes(spine)).toEqual([['ana', 'sms', '']]);
  });
});
