import { describe, expect, it } from 'vitest';
import { type AnsweredBy } from '../../../../shared/domain/alert/alert.ts';
import { aPolicy, levelFor, slot, someRota, someSettings } from '../../../support/builders/county.ts';
import { after, hour, minute, monday, second } from '../../../support/builders/time.ts';
import { pass, sentTo, settle, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine, type SpineOptions } from '../../../support/spine/spine.ts';

const order = { urgency: 'urgent', layer: null, within: null, startedBy: 'administrator', key: 'one' } as const;

const drilled = async (options: SpineOptions = {}, changed: Partial<Parameters<Spine['startDrill']>[0]> = {}) => {
  const spine = makeSpine(options);
  const started = await spine.startDrill({ ...order, ...changed });
  await settle(spine);
  return { spine, started };
};

const ana: AnsweredBy = { staffId: 'ana', name: 'Numele ana', via: 'link' };
const result = async ({ reportDrill, ...spine }: Spine) => {
  const report = await reportDrill(theAlert(spine).alertId);
  if (!report.ok) throw new Error(report.error);
  return report.value;
};
const pending = ({ db }: Spine) => [...db.timers.values()].filter(({ state }) => state === 'pending');
const counted = ({ measured }: Spine) => measured.map(({ name }) => name);

describe('a drill', () => {
  it('pages whom a real alert would page, by the same policy and rota, and is about no referral and no case', async () => {
    const { spine } = await drilled();
    expect(sentTo(spine)).toEqual(['ana sms']);
    expect(theAlert(spine)).toMatchObject({
      state: 'paging',
      about: { kind: 'drill', startedBy: 'administrator', endsBy: after(monday, 10 * minute) },
      referralId: null,
      caseIds: [],
      answerBy: after(monday, 5 * minute),
    });
    await pass(spine, 5 * minute);
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms']);
  });

  it('says in its message that it is an exercise', async () => {
    const { spine } = await drilled();
    expect(spine.providers.sent.map(({ body }) => body)).toEqual([expect.stringMatching(/^EXERCITIU BC: /)]);
  });

  it('has passed when somebody acknowledges in time, and keeps who was paged, what arrived and how long it took', async () => {
    const { spine } = await drilled();
    const { alertId } = theAlert(spine);
    await spine.recordDelivery({
      page: { alertId, step: 1, ordinal: 1 },
      providerMessageId: 'sms-1',
      outcome: { kind: 'delivered' },
    });
    expect(await result(spine)).toMatchObject({ outcome: 'running', because: null });
    spine.time.pass(90 * second);
    await spine.advance(alertId, { kind: 'acknowledged', by: ana, link: { step: 1, ordinal: 1 } });
    expect(await result(spine)).toMatchObject({
      outcome: 'passed',
      because: null,
      acknowledgedBy: { staffId: 'ana', name: 'Numele ana' },
      acknowledgedAfterSeconds: 90,
      paged: [{ staffId: 'ana', channel: 'sms', pagedAt: monday, deliveredAt: monday, failure: null }],
    });
    expect(pending(spine)).toEqual([]);
  });

  it('ends after the first round of the policy as failed, and wakes no last resort', async () => {
    const { spine } = await drilled();
    await pass(spine, 24 * hour);
    expect(theAlert(spine)).toMatchObject({
      state: 'ended',
      endedAt: after(monday, 10 * minute),
      because: 'time-over',
      position: { kind: 'level', round: 1, level: 1 },
    });
    expect(await result(spine)).toMatchObject({ outcome: 'failed', because: 'time-over', acknowledgedBy: null });
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms']);
    expect(pending(spine)).toEqual([]);
  });

  it('ends at the time it was given, also in the middle of a level', async () => {
    const { spine } = await drilled({}, { within: { seconds: 90 } });
    expect(theAlert(spine)).toMatchObject({ answerBy: after(monday, 90 * second) });
    await pass(spine, hour);
    expect(theAlert(spine)).toMatchObject({ state: 'ended', endedAt: after(monday, 90 * second) });
    expect(sentTo(spine)).toEqual(['ana sms']);
  });

  it('exercises one layer alone when told to', async () => {
    const policy = aPolicy({
      levels: [
        levelFor('first'),
        levelFor('second', {
          targets: [
            { kind: 'layer', layer: 'second' },
            { kind: 'role', role: 'director' },
          ],
        }),
      ],
    });
    const settings = someSettings({ escalationPolicies: { immediate: policy, urgent: policy, routine: policy } });
    const { spine } = await drilled({ settings }, { layer: 'second' });
    expect(sentTo(spine)).toEqual(['bogdan sms']);
    expect(theAlert(spine)).toMatchObject({ about: { endsBy: after(monday, 5 * minute) } });
  });

  it('is refused for a layer that the policy does not alert, and nothing is written', async () => {
    const { spine, started } = await drilled({}, { layer: 'third' });
    expect(started).toEqual({ ok: false, error: 'layer-unknown' });
    expect(spine.db.alerts.size).toBe(0);
  });

  it('has failed when everybody declines, with each decline kept', async () => {
    const { spine } = await drilled();
    const { alertId } = theAlert(spine);
    await spine.advance(alertId, { kind: 'declined', by: ana, reason: 'too-far', link: { step: 1, ordinal: 1 } });
    await settle(spine);
    await spine.advance(alertId, { kind: 'declined', by: { ...ana, staffId: 'bogdan' }, reason: 'other' });
    await settle(spine);
    expect(theAlert(spine)).toMatchObject({
      state: 'ended',
      because: 'nobody-left',
      declines: [{ staffId: 'ana' }, { staffId: 'bogdan' }],
    });
    expect([...spine.db.pages.values()][0]).toMatchObject({ linkUsedAt: monday });
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms']);
  });

  it('has failed at once when nobody is on call', async () => {
    const { spine, started } = await drilled({ rota: someRota({ layers: [] }) });
    expect(started).toMatchObject({ ok: true, value: { outcome: 'failed', because: 'nobody-left', paged: [] } });
    expect(sentTo(spine)).toEqual([]);
    expect(pending(spine)).toEqual([]);
    expect(counted(spine)).toEqual(['DrillFailed']);
  });

  it('has failed when no message can be sent, and pages nobody else', async () => {
    const spine = makeSpine();
    for (const channel of ['sms', 'email'] as const) spine.providers.failing.set(channel, 'ServiceUnavailable');
    await spine.startDrill(order);
    await settle(spine);
    expect(theAlert(spine)).toMatchObject({ state: 'ended', because: 'nobody-left' });
    expect([...spine.db.pages.values()].every(({ state }) => state === 'failed')).toBe(true);
  });

  it('that is ordered twice is one drill; without a key of its own, one an hour', async () => {
    const { spine } = await drilled({}, { key: undefined });
    spine.time.pass(30 * minute);
    expect(await spine.startDrill({ ...order, key: undefined })).toMatchObject({ ok: true });
    expect(spine.db.alerts.size).toBe(1);
    spine.time.pass(30 * minute);
    await spine.startDrill({ ...order, key: undefined });
    expect(spine.db.alerts.size).toBe(2);
  });

  it('tells everyone who answers after its end that it is over', async () => {
    const { spine } = await drilled();
    await pass(spine, hour);
    for (const trigger of [
      { kind: 'acknowledged', by: ana },
      { kind: 'declined', by: ana, reason: 'other' },
      { kind: 'first-contact', by: ana },
    ] as const)
      expect(await spine.advance(theAlert(spine).alertId, trigger)).toMatchObject({
        kind: 'ignored',
        because: 'drill-over',
      });
  });

  it('goes on by the rota of the moment, as any alert', async () => {
    const { spine } = await drilled();
    if (spine.county.applied !== null)
      spine.county.applied = {
        ...spine.county.applied,
        rota: someRota({ layers: [{ layer: 'second', slots: [slot(['dan'])] }] }),
      };
    await pass(spine, 5 * minute);
    expect(sentTo(spine)).toEqual(['ana sms', 'dan sms']);
  });
});

describe('what a drill leaves behind', () => {
  it('is no event: whoever counts alerts by their events does not count it', async () => {
    const { spine } = await drilled();
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by: ana });
    await settle(spine);
    expect([...spine.db.events]).toEqual([]);
    expect(spine.couriers.published).toEqual([]);
  });

  it('is in the list of drills and in no other', async () => {
    const { spine } = await drilled();
    const lists = async () =>
      Promise.all(
        (['open', 'acknowledged', 'drills'] as const).map(async (list) => {
          const page = await spine.stores.alerts.list(list, 10, null);
          return page.ok ? page.value.items.length : page.error;
        }),
      );
    expect(await lists()).toEqual([0, 0, 1]);
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by: ana });
    expect(await lists()).toEqual([0, 0, 1]);
  });

  it('is one count of how it ended, and none of the measurements of real alerts', async () => {
    const { spine } = await drilled();
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by: ana });
    await spine.advance(theAlert(spine).alertId, { kind: 'first-contact', by: ana });
    expect(counted(spine)).toEqual(['DrillPassed']);
    const { spine: failed } = await drilled();
    await pass(failed, hour);
    expect(counted(failed)).toEqual(['DrillFailed']);
  });

  it('rings again when the timer that ended it is tried again, because the first try may have crashed before it rang', async () => {
    const { spine } = await drilled();
    await pass(spine, hour);
    await spine.advance(theAlert(spine).alertId, { kind: 'answer-overdue', step: 2 });
    expect(counted(spine)).toEqual(['DrillFailed', 'DrillFailed']);
  });
});
