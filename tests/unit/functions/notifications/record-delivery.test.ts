import { describe, expect, it } from 'vitest';
import { type DeliveryReceipt } from '../../../../shared/contracts/messages/delivery-receipts.ts';
import { type Notification } from '../../../../shared/domain/alert/alert.ts';
import { after, monday, second } from '../../../support/builders/time.ts';
import { settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const raised = async (): Promise<Spine> => {
  const spine = makeSpine();
  await spine.process(await submit(spine));
  return spine;
};

const pageId = (spine: Spine) => ({ alertId: theAlert(spine).alertId, step: 1, ordinal: 1 });
const receipt = (spine: Spine, outcome: DeliveryReceipt['outcome']): DeliveryReceipt => ({
  page: pageId(spine),
  providerMessageId: 'sms-1',
  outcome,
});
const delivered = (spine: Spine) => spine.recordDelivery(receipt(spine, { kind: 'delivered' }));
const failed = (spine: Spine) => spine.recordDelivery(receipt(spine, { kind: 'failed', failure: 'TEXT_UNREACHABLE' }));
const states = ({ db }: Spine): string[] => [...db.pages.values()].map(({ state, channel }) => `${channel} ${state}`);
const first = ({ db }: Spine): Notification | undefined => [...db.pages.values()][0];

describe('a receipt', () => {
  it('adds that the page was delivered to that it was handed over', async () => {
    const spine = await raised();
    await settle(spine);
    spine.time.pass(second);
    expect(await delivered(spine)).toBe('recorded');
    expect(first(spine)).toMatchObject({ state: 'delivered', handedAt: monday, deliveredAt: after(monday, second) });
  });

  it('that is faster than our own note proves both, and the note does not undo it', async () => {
    const spine = await raised();
    const slow = spine.providers.send.sms;
    spine.providers.send.sms = async (message, tags) => {
      const handed = await slow(message, tags);
      await delivered(spine);
      return handed;
    };
    await spine.sendPage(pageId(spine));
    expect(first(spine)).toMatchObject({ state: 'delivered', handedAt: monday, deliveredAt: monday });
  });

  it('that comes twice is recorded once', async () => {
    const spine = await raised();
    await settle(spine);
    await delivered(spine);
    expect(await delivered(spine)).toBe('nothing-to-record');
  });

  it('of a message under way records nothing', async () => {
    const spine = await raised();
    await settle(spine);
    expect(await spine.recordDelivery(receipt(spine, { kind: 'underway' }))).toBe('nothing-to-record');
    expect(states(spine)).toEqual(['sms handed']);
  });

  it('for a page nobody knows is unknown', async () => {
    const spine = await raised();
    const nobody = { ...receipt(spine, { kind: 'delivered' }), page: { ...pageId(spine), ordinal: 7 } };
    expect(await spine.recordDelivery(nobody)).toBe('unknown');
  });

  it('does not bring back a page that failed or was withdrawn', async () => {
    const spine = await raised();
    spine.providers.failing.set('sms', 'X');
    await spine.sendPage(pageId(spine));
    expect(await delivered(spine)).toBe('nothing-to-record');
    expect(first(spine)?.state).toBe('failed');
  });
});

describe('a bounce', () => {
  it('goes to the next channel at once', async () => {
    const spine = await raised();
    await settle(spine);
    expect(await failed(spine)).toBe('recorded');
    expect(states(spine)).toEqual(['sms failed', 'email pending']);
    expect(first(spine)).toMatchObject({ failure: 'TEXT_UNREACHABLE' });
  });

  it('that comes twice goes there once', async () => {
    const spine = await raised();
    await settle(spine);
    await failed(spine);
    await failed(spine);
    expect(states(spine)).toEqual(['sms failed', 'email pending']);
  });

  it('of the last channel alerts the next level at once', async () => {
    const spine = await raised();
    await settle(spine);
    await failed(spine);
    await settle(spine);
    const bounced = {
      ...receipt(spine, { kind: 'failed', failure: 'Bounce' }),
      page: { ...pageId(spine), ordinal: 2 },
    };
    await spine.recordDelivery(bounced);
    expect(theAlert(spine)).toMatchObject({ step: 2 });
  });

  it('after the alert was answered changes nothing', async () => {
    const spine = await raised();
    await settle(spine);
    const by = { staffId: 'ana', name: 'Ana', via: 'console' } as const;
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by });
    await failed(spine);
    expect(states(spine)).toEqual(['sms handed']);
    expect(theAlert(spine).state).toBe('acknowledged');
  });
});
