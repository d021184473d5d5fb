import { describe, expect, it } from 'vitest';
import { linkText, readLinkToken } from '../../../../shared/domain/notification/link.ts';
import { after, minute, monday, second } from '../../../support/builders/time.ts';
import { pass, sentTo, settle, submit, theAlert, tokens } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

/** An alert whose first page waits to be sent. */
const raised = async (): Promise<Spine> => {
  const spine = makeSpine();
  await spine.process(await submit(spine));
  return spine;
};

const page = (spine: Spine) => ({ alertId: theAlert(spine).alertId, step: 1, ordinal: 1 });
const stored = (spine: Spine) => [...spine.db.pages.values()];
const ana = { staffId: 'ana', name: 'Ana', via: 'console' } as const;

describe('sending a page', () => {
  it('hands it to the provider and notes the provider’s own number', async () => {
    const spine = await raised();
    spine.time.pass(second);
    expect(await spine.sendPage(page(spine))).toEqual({ kind: 'handed', channel: 'sms', providerMessageId: 'sms-1' });
    expect(stored(spine)).toMatchObject([
      { state: 'handed', handedAt: after(monday, second), providerMessageId: 'sms-1' },
    ]);
  });

  it('carries a link that is signed for this page and its life', async () => {
    const spine = await raised();
    await spine.sendPage(page(spine));
    const [token = ''] = tokens(spine);
    const [sent] = stored(spine);
    if (sent === undefined) throw new Error('no page');
    expect(readLinkToken(token)).toEqual({
      ...page(spine),
      signature: await spine.sign(linkText(sent, sent.linkExpiresAt)),
    });
    expect(spine.providers.sent[0]?.body).toContain('https://semnal.invalid/v1/ack/');
  });

  it('sends with it only ids, for the receipts', async () => {
    const spine = await raised();
    await spine.sendPage(page(spine));
    expect(spine.providers.sent[0]?.tags).toEqual({ alertId: theAlert(spine).alertId, step: '1', ordinal: '1' });
  });

  it('twice, because the queue gives it twice, sends it once', async () => {
    const spine = await raised();
    await spine.sendPage(page(spine));
    expect(await spine.sendPage(page(spine))).toEqual({ kind: 'settled-before' });
    expect(spine.providers.sent).toHaveLength(1);
  });

  it('of an alert that was answered meanwhile withdraws it', async () => {
    const spine = await raised();
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by: ana });
    expect(await spine.sendPage(page(spine))).toEqual({ kind: 'withdrawn' });
    expect(spine.providers.sent).toEqual([]);
    expect(stored(spine)).toMatchObject([{ state: 'withdrawn', withdrawnAt: monday }]);
  });

  it('that is not in the table fails, so that the queue parks it', async () => {
    const spine = await raised();
    await expect(spine.sendPage({ ...page(spine), ordinal: 9 })).rejects.toThrow('is not in the table');
  });

  it('keeps the use of its link when it is noted later', async () => {
    const spine = await raised();
    const { send } = spine.providers;
    const slow = send.sms;
    // The SMS arrives and is answered before the provider’s answer reaches us.
    send.sms = async (message, tags) => {
      const handed = await slow(message, tags);
      const by = { ...ana, via: 'link' } as const;
      await spine.advance(theAlert(spine).alertId, {
        kind: 'declined',
        by,
        reason: 'other',
        link: { step: 1, ordinal: 1 },
      });
      return handed;
    };
    await spine.sendPage(page(spine));
    expect(stored(spine)[0]).toMatchObject({ state: 'handed', providerMessageId: 'sms-1', linkUsedAt: monday });
  });
});

describe('a provider that answers 500', () => {
  it('never marks the page as sent: it fails, and the next channel takes over', async () => {
    const spine = await raised();
    spine.providers.failing.set('sms', 'InternalServerException');
    expect(await spine.sendPage(page(spine))).toEqual({
      kind: 'failed',
      channel: 'sms',
      failure: 'InternalServerException',
    });
    expect(stored(spine).map(({ state, channel }) => `${channel} ${state}`)).toEqual(['sms failed', 'email pending']);
    await settle(spine);
    expect(sentTo(spine)).toEqual(['ana email']);
  });

  it('on every channel brings the next level, then the one after', async () => {
    const spine = await raised();
    spine.providers.failing.set('sms', 'InternalServerException').set('email', 'InternalServerException');
    const first = theAlert(spine).step;
    await spine.sendPage(page(spine));
    await spine.sendPage({ ...page(spine), ordinal: 2 });
    expect(theAlert(spine).step).toBe(first + 1);
    expect(
      stored(spine)
        .filter(({ step }) => step === 1)
        .map(({ state }) => state),
    ).toEqual(['failed', 'failed']);
    expect(stored(spine).some(({ state }) => state === 'handed')).toBe(false);
  });

  it('after our own crash is tried again and fails once', async () => {
    const spine = await raised();
    spine.providers.failing.set('sms', 'InternalServerException');
    spine.db.hooks.gate = (point) =>
      point === 'before-write' ? Promise.reject(new Error('crash')) : Promise.resolve();
    await expect(spine.sendPage(page(spine))).rejects.toThrow('crash');
    spine.db.hooks.gate = () => Promise.resolve();
    expect(stored(spine)).toMatchObject([{ state: 'pending' }]);
    await spine.sendPage(page(spine));
    expect(stored(spine)).toHaveLength(2);
  });
});

describe('a page whose level is over', () => {
  it('is still sent: whoever gets it may take the alert', async () => {
    const spine = await raised();
    await pass(spine, 0);
    spine.time.pass(5 * minute);
    await spine.advance(theAlert(spine).alertId, { kind: 'answer-overdue', step: 1 });
    expect(await spine.sendPage(page(spine))).toMatchObject({ kind: 'handed' });
  });
});
