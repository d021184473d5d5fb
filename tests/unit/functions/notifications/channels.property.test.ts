import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Notification } from '../../../../shared/domain/alert/alert.ts';
import { channels, type Channel } from '../../../../shared/domain/escalation/policy.ts';
import { aPolicy, levelFor, someRota, someSettings } from '../../../support/builders/county.ts';
import { aBook, aMethod } from '../../../support/builders/contacts.ts';
import { minute, second } from '../../../support/builders/time.ts';
import { pass, settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

type Behaviour = 'well' | 'refuses' | { busy: number } | 'bounces';

const behaviour: fc.Arbitrary<Behaviour> = fc.oneof(
  fc.constant<Behaviour>('well'),
  fc.constant<Behaviour>('refuses'),
  fc.constant<Behaviour>('bounces'),
  fc.integer({ min: 1, max: 12 }).map((busy) => ({ busy })),
);

const behaviours = fc.record({
  sms: behaviour,
  email: behaviour,
  push: behaviour,
  voice: behaviour,
  webhook: behaviour,
});

const someChannels = (minLength: number) => fc.uniqueArray(fc.constantFrom(...channels), { minLength });

/** Ana has every channel; what they do is set before the alert is raised. */
const raised = async (level: Record<string, unknown>, order: Channel[], how: Record<Channel, Behaviour>) => {
  const book = aBook(
    channels.map((channel, index) => aMethod(channel, index)),
    { order: { immediate: order, urgent: order, routine: order } },
  );
  const policy = aPolicy({ levels: [levelFor('first', level)], rounds: 1 });
  const settings = someSettings({
    escalationPolicies: {
      immediate: { ...policy, urgency: 'immediate' },
      urgent: policy,
      routine: { ...policy, urgency: 'routine' },
    },
  });
  const spine = makeSpine({ settings, rota: someRota(), contacts: [book] });
  for (const channel of channels) {
    const does = how[channel];
    if (does === 'refuses') spine.providers.failing.set(channel, 'Refused');
    if (typeof does === 'object') spine.providers.busy.set(channel, does.busy);
  }
  await submit(spine);
  await settle(spine);
  return spine;
};

/** Providers that take a message and give it back. */
const bounce = async (spine: Spine, how: Record<Channel, Behaviour>): Promise<void> => {
  for (const { state, channel, alertId, step, ordinal } of [...spine.db.pages.values()])
    if (state === 'handed' && how[channel] === 'bounces') {
      const outcome = { kind: 'failed', failure: 'BOUNCE' } as const;
      await spine.recordDelivery({ page: { alertId, step, ordinal }, providerMessageId: 'm', outcome });
      await settle(spine);
    }
};

const firstStep = ({ db }: Spine): Notification[] => [...db.pages.values()].filter(({ step }) => step === 1);
const reached = (page: Notification): boolean => page.state === 'handed' || page.state === 'delivered';

describe('whatever the providers do', () => {
  it('no page is lost between channels: somebody is reached, or the next level is, and nothing is called sent that was not', async () => {
    await fc.assert(
      fc.asyncProperty(
        someChannels(1),
        someChannels(0),
        someChannels(0),
        behaviours,
        async (first, fallback, order, how) => {
          const level = { channels: first, fallback, answerWithin: { minutes: 10 } };
          const spine = await raised(level, order, how);
          for (let at = 0; at < 9; at += 1) {
            await pass(spine, minute);
            await bounce(spine, how);
          }
          // The level's last minute: whatever was begun in it is decided in its first half.
          await pass(spine, 50 * second);
          const pages = firstStep(spine);
          expect(pages.every(({ state }) => state !== 'pending')).toBe(true);
          expect(theAlert(spine).step > 1 || pages.some(reached)).toBe(true);
          for (const { channel, step, ordinal, ...page } of pages) {
            const sent = spine.providers.sent.filter(
              ({ tags }) => tags['step'] === String(step) && tags['ordinal'] === String(ordinal),
            );
            if (how[channel] === 'refuses') expect(page.state).toBe('failed');
            if (page.state === 'handed' || page.state === 'delivered') expect(sent).toHaveLength(1);
            if (page.state === 'failed') expect(page.lastFailure).not.toBeNull();
            expect(page.attempts).toBeGreaterThan(0);
          }
          // Everything the person has and the level or they themselves name was tried before the level was given up.
          if (!pages.some(reached)) {
            const named = new Set([...first, ...fallback, ...order]);
            expect(new Set(pages.map(({ channel }) => channel))).toEqual(named);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a provider that is busy for less than half of the time is asked until it takes the page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), async (busy) => {
        const how = { sms: { busy }, email: 'well', push: 'well', voice: 'well', webhook: 'well' } as const;
        const level = { channels: ['sms'], fallback: ['email'], answerWithin: { minutes: 10 } };
        const spine = await raised(level, [], how);
        const waits = firstStep(spine);
        expect(waits).toMatchObject([{ state: 'pending', attempts: 1, lastFailure: 'ThrottlingException' }]);
        await pass(spine, 3 * minute);
        expect(firstStep(spine)).toMatchObject([{ state: 'handed', channel: 'sms', attempts: busy + 1 }]);
        expect(spine.providers.sent).toHaveLength(1);
      }),
    );
  });
});
