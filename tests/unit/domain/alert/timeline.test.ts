import { describe, expect, it } from 'vitest';
import { type AnsweredBy } from '../../../../shared/domain/alert/alert.ts';
import { alertTimeline } from '../../../../shared/domain/alert/timeline.ts';
import { after, hour, minute, monday, second } from '../../../support/builders/time.ts';
import { pass, settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const ana: AnsweredBy = { staffId: 'ana', name: 'Numele ana', via: 'link' };
const bogdan: AnsweredBy = { staffId: 'bogdan', name: 'Numele bogdan', via: 'link' };

const alerted = async (): Promise<Spine> => {
  const spine = makeSpine();
  await submit(spine);
  await settle(spine);
  return spine;
};

const timelineOf = async (spine: Spine) => {
  const found = await spine.stores.alerts.load(theAlert(spine).alertId);
  if (found === null) throw new Error('no alert');
  return alertTimeline(found);
};
const told = async (spine: Spine) =>
  (await timelineOf(spine)).map(({ at, what, staffId, channel, detail }) =>
    [(Date.parse(at) - Date.parse(monday)) / second, what, staffId, channel, detail]
      .filter((one) => one !== null)
      .join(' '),
  );

describe('the timeline of an alert', () => {
  it('tells people, channels and facts, from the call to the first contact, oldest first', async () => {
    const spine = await alerted();
    const { alertId } = theAlert(spine);
    spine.time.pass(2 * second);
    await spine.recordDelivery({
      page: { alertId, step: 1, ordinal: 1 },
      providerMessageId: 'sms-1',
      outcome: { kind: 'delivered' },
    });
    spine.time.pass(minute);
    const link = { step: 1, ordinal: 1 };
    await spine.advance(alertId, { kind: 'declined', by: ana, reason: 'too-far', link });
    await settle(spine);
    spine.time.pass(minute);
    await spine.advance(alertId, { kind: 'acknowledged', by: bogdan, link: { step: 2, ordinal: 1 } });
    spine.time.pass(hour);
    await spine.advance(alertId, { kind: 'first-contact', by: bogdan });
    expect(await told(spine)).toEqual([
      '0 raised referral',
      '0 created ana sms',
      '0 handed ana sms',
      '2 delivered ana sms',
      '62 created bogdan sms',
      '62 handed bogdan sms',
      '62 link-used ana sms',
      '62 declined ana too-far',
      '122 link-used bogdan sms',
      '122 acknowledged bogdan link',
      '3722 first-contact bogdan',
    ]);
  });

  it('tells what failed and what took its place', async () => {
    const spine = makeSpine();
    spine.providers.failing.set('sms', 'SPENDING_LIMIT');
    await submit(spine);
    await settle(spine);
    expect(await told(spine)).toEqual([
      '0 raised referral',
      '0 created ana sms',
      '0 created ana email',
      '0 handed ana email',
      '0 failed ana sms SPENDING_LIMIT',
    ]);
  });

  it('tells what was withdrawn, and how a drill ended', async () => {
    const spine = makeSpine();
    await spine.startDrill({ urgency: 'urgent', layer: null, within: { seconds: 90 }, startedBy: 'x', key: 'one' });
    await settle(spine);
    await pass(spine, hour);
    const facts = await timelineOf(spine);
    expect(facts[0]).toMatchObject({ what: 'raised', detail: 'drill' });
    expect(facts.at(-1)).toEqual({
      at: after(monday, 90 * second),
      what: 'ended',
      step: null,
      ordinal: null,
      staffId: null,
      name: null,
      channel: null,
      detail: 'time-over',
    });
  });
});
