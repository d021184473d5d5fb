import { describe, expect, it } from 'vitest';
import { type AnsweredBy } from '../../../../shared/domain/alert/alert.ts';
import { type Channel } from '../../../../shared/domain/escalation/policy.ts';
import { aPolicy, levelFor, slot, someRota, someSettings, staff } from '../../../support/builders/county.ts';
import { after, at, hour, minute, monday, second } from '../../../support/builders/time.ts';
import { noRealTime } from '../../../support/escalation/scene.ts';
import { pass, sentTo, settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine, type SpineOptions } from '../../../support/spine/spine.ts';

noRealTime();

/** Ana on the first layer, Bogdan on the second, each five minutes, twice; then Carmen and Dan every ten minutes. */
const alerted = async (options: SpineOptions = {}): Promise<Spine> => {
  const spine = makeSpine(options);
  await submit(spine);
  await settle(spine);
  return spine;
};

const policyOf = (extra: Record<string, unknown>) => {
  const escalationPolicies = {
    immediate: aPolicy({ ...extra, urgency: 'immediate' }),
    urgent: aPolicy({ ...extra, urgency: 'urgent' }),
    routine: aPolicy({ ...extra, urgency: 'routine' }),
  };
  return { settings: someSettings({ escalationPolicies }) };
};

const smsOnly = (layer: string) => levelFor(layer, { fallback: [] });
const byConsole = (staffId: string): AnsweredBy => ({ staffId, name: staffId, via: 'console' });
const ana = byConsole('ana');
const acknowledge = (spine: Spine, by = ana) => spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by });
const decline = async (spine: Spine, by = ana, link?: { step: number; ordinal: number }) => {
  const how = link === undefined ? { by } : { by: { ...by, via: 'link' as const }, link };
  const declined = await spine.advance(theAlert(spine).alertId, { kind: 'declined', reason: 'too-far', ...how });
  await settle(spine);
  return declined;
};
const fail = (spine: Spine, ...channels: Channel[]) => {
  for (const channel of channels) spine.providers.failing.set(channel, 'InternalServerException');
};
const pendingTimers = ({ db }: Spine) => [...db.timers.values()].filter(({ state }) => state === 'pending');

describe('the levels', () => {
  it('begin at once with the first', async () => {
    const spine = await alerted();
    expect(sentTo(spine)).toEqual(['ana sms']);
    expect(theAlert(spine)).toMatchObject({
      state: 'paging',
      step: 1,
      position: { kind: 'level', round: 1, level: 0 },
    });
    expect(theAlert(spine)).toHaveProperty('answerBy', after(monday, 5 * minute));
  });

  it('go on when nobody answers in time, and not a second earlier', async () => {
    const spine = await alerted();
    await pass(spine, 5 * minute - second);
    expect(sentTo(spine)).toEqual(['ana sms']);
    await pass(spine, second);
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms']);
  });

  it('are gone through as many rounds as the policy says, then the last resort is paged', async () => {
    const spine = await alerted();
    await pass(spine, 20 * minute);
    expect(sentTo(spine)).toEqual([
      'ana sms',
      'bogdan sms',
      'ana sms',
      'bogdan sms',
      'carmen sms',
      'carmen email',
      'dan sms',
      'dan email',
    ]);
    expect(theAlert(spine)).toMatchObject({ step: 5, position: { kind: 'last-resort', time: 1 } });
  });

  it('end with the last resort for ever: an alert nobody answers is still paging after a day', async () => {
    const spine = await alerted();
    await pass(spine, 24 * hour);
    const times = (24 * 60 - 20) / 10 + 1;
    expect(theAlert(spine)).toMatchObject({ state: 'paging', position: { kind: 'last-resort', time: times } });
    expect(pendingTimers(spine)).toHaveLength(1);
    expect(sentTo(spine).filter((one) => one === 'dan sms')).toHaveLength(times);
  });

  it('each wait as long as they say', async () => {
    const spine = await alerted(
      policyOf({ levels: [levelFor('first', { answerWithin: { seconds: 30 } }), levelFor('second')], rounds: 1 }),
    );
    await pass(spine, 30 * second);
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms']);
    await pass(spine, 5 * minute - second);
    expect(theAlert(spine).step).toBe(2);
    await pass(spine, second);
    expect(theAlert(spine).step).toBe(3);
  });
});

describe('who is alerted', () => {
  it('is whoever is on call when the level starts, not when the alert was raised', async () => {
    const spine = await alerted();
    const { applied } = spine.county;
    if (applied !== null)
      spine.county.applied = {
        ...applied,
        rota: someRota({
          overrides: [
            {
              layer: 'second',
              from: monday,
              until: after(monday, hour),
              staffIds: ['dan'],
              reason: 'Bogdan este bolnav',
            },
          ],
        }),
      };
    await pass(spine, 5 * minute);
    expect(sentTo(spine)).toEqual(['ana sms', 'dan sms']);
  });

  it('changes with the shift while the alert runs', async () => {
    const rota = someRota({
      layers: [
        { layer: 'first', slots: [slot(['ana'], { to: '10:05' }), slot(['carmen'], { from: '10:05' })] },
        { layer: 'second', slots: [slot(['bogdan'])] },
      ],
    });
    const spine = await alerted({ rota });
    await pass(spine, 10 * minute);
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms', 'carmen sms']);
  });

  it('is everyone of the level, by all its channels at once', async () => {
    const rota = someRota({ layers: [{ layer: 'first', slots: [slot(['ana', 'bogdan'])] }] });
    const spine = await alerted({ rota, ...policyOf({ levels: [levelFor('first', { channels: ['sms', 'email'] })] }) });
    expect(sentTo(spine)).toEqual(['ana sms', 'ana email', 'bogdan sms', 'bogdan email']);
  });

  it('is reached by a reserve when none of the level’s channels has an address', async () => {
    const rota = someRota({ staff: [staff('ana', { phone: undefined })] });
    expect(sentTo(await alerted({ rota }))).toEqual(['ana email']);
  });
});

describe('a level at which nobody can be reached', () => {
  it('is skipped at once', async () => {
    const rota = someRota({ layers: [{ layer: 'second', slots: [slot(['bogdan'])] }] });
    const spine = await alerted({ rota });
    expect(sentTo(spine)).toEqual(['bogdan sms']);
    expect(theAlert(spine)).toMatchObject({ step: 1, position: { round: 1, level: 1 } });
  });

  it('is skipped for people without an address of its channels, and for people who left', async () => {
    const rota = someRota({
      staff: [
        staff('ana', { phone: undefined }),
        staff('bogdan', { active: false }),
        staff('dan', { roles: ['director'] }),
      ],
    });
    const spine = await alerted({ rota, ...policyOf({ levels: [smsOnly('first'), smsOnly('second')] }) });
    expect(sentTo(spine)).toEqual(['dan sms', 'dan email']);
  });

  it('leaves the alert open and trying when it is every level, until somebody can be reached again', async () => {
    const spine = await alerted({ rota: someRota({ staff: [] }) });
    expect(theAlert(spine)).toMatchObject({ state: 'unreachable', step: 1, answerBy: after(monday, 2 * minute) });
    expect(sentTo(spine)).toEqual([]);
    await pass(spine, 10 * minute);
    expect(theAlert(spine)).toMatchObject({ state: 'unreachable', step: 6 });
    expect(pendingTimers(spine)).toHaveLength(1);

    if (spine.county.applied !== null) spine.county.applied = { ...spine.county.applied, rota: someRota() };
    await pass(spine, 2 * minute);
    expect(theAlert(spine).state).toBe('paging');
    expect(sentTo(spine)).toEqual(['carmen sms', 'carmen email', 'dan sms', 'dan email']);
  });
});

describe('a decline', () => {
  it('alerts the next level at once, with its whole time to answer', async () => {
    const spine = await alerted();
    await pass(spine, minute);
    expect(await decline(spine)).toMatchObject({ kind: 'changed', events: ['declined', 'level-started'] });
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms']);
    expect(theAlert(spine)).toMatchObject({ answerBy: after(monday, 6 * minute) });
  });

  it('names the person and the reason', async () => {
    const spine = await alerted();
    await decline(spine);
    expect(theAlert(spine).declines).toEqual([{ ...ana, at: monday, reason: 'too-far', round: 1 }]);
  });

  it('keeps the person from being alerted again in the same round, not in the next', async () => {
    const rota = someRota({
      layers: [
        { layer: 'first', slots: [slot(['ana'])] },
        { layer: 'second', slots: [slot(['ana', 'bogdan'])] },
      ],
    });
    const spine = await alerted({ rota });
    await decline(spine);
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms']);
    await pass(spine, 5 * minute);
    expect(sentTo(spine).slice(2)).toEqual(['ana sms']);
  });

  it('skips a level of which everyone declined', async () => {
    const rota = someRota({
      layers: [
        { layer: 'first', slots: [slot(['ana'])] },
        { layer: 'second', slots: [slot(['ana'])] },
      ],
    });
    const spine = await alerted({ rota });
    await decline(spine);
    expect(theAlert(spine)).toMatchObject({ step: 2, position: { round: 2, level: 0 } });
  });

  it('by the last person left pages the last resort again at once', async () => {
    const spine = await alerted();
    await pass(spine, 20 * minute);
    await decline(spine, byConsole('carmen'));
    expect(theAlert(spine)).toMatchObject({ state: 'paging', position: { kind: 'last-resort', time: 2 } });
  });

  it('by the same link twice counts once, however close together', async () => {
    const spine = await alerted();
    const link = { step: 1, ordinal: 1 };
    const [first, second] = await Promise.all([decline(spine, ana, link), decline(spine, ana, link)]);
    expect([first.kind, second.kind].toSorted()).toEqual(['changed', 'ignored']);
    expect(await decline(spine, ana, link)).toMatchObject({ kind: 'ignored', because: 'link-used' });
    expect(theAlert(spine)).toMatchObject({ step: 2, declines: [{ staffId: 'ana' }] });
  });

  it('by a link cannot be taken back by the same link', async () => {
    const spine = await alerted();
    const link = { step: 1, ordinal: 1 };
    await decline(spine, ana, link);
    const by = { ...ana, via: 'link' } as const;
    expect(await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by, link })).toMatchObject({
      kind: 'ignored',
      because: 'link-used',
    });
  });

  it('by the link of a level that is over is noted, and leaves whoever is asked now their time', async () => {
    const spine = await alerted(
      policyOf({ levels: [levelFor('first', { channels: ['sms', 'email'] }), levelFor('second')] }),
    );
    await decline(spine, ana, { step: 1, ordinal: 1 });
    await pass(spine, minute);
    expect(await decline(spine, ana, { step: 1, ordinal: 2 })).toMatchObject({ kind: 'changed', events: ['declined'] });
    expect(theAlert(spine)).toMatchObject({ step: 2, answerBy: after(monday, 5 * minute) });
    expect(theAlert(spine).declines).toHaveLength(2);
    expect(pendingTimers(spine)).toHaveLength(1);
  });

  it('by an old link counts for the level that asks the same person now', async () => {
    const spine = await alerted();
    await pass(spine, 10 * minute);
    expect(await decline(spine, ana, { step: 1, ordinal: 1 })).toMatchObject({ events: ['declined', 'level-started'] });
    expect(theAlert(spine).step).toBe(4);
  });

  it('of a level whose time was up leaves the old timer without effect', async () => {
    const spine = await alerted();
    await decline(spine);
    await pass(spine, 5 * minute - second);
    expect(theAlert(spine).step).toBe(2);
  });
});

describe('an acknowledgement', () => {
  it('names the person and ends the paging for good', async () => {
    const spine = await alerted();
    await pass(spine, minute);
    expect(await acknowledge(spine)).toMatchObject({ kind: 'changed', events: ['acknowledged'] });
    expect(theAlert(spine)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: ana,
      acknowledgedAt: after(monday, minute),
      firstContactAt: null,
    });
    await pass(spine, 24 * hour);
    expect(sentTo(spine)).toEqual(['ana sms']);
    expect(pendingTimers(spine)).toEqual([]);
  });

  it('withdraws pages that had not left yet', async () => {
    const spine = await alerted();
    await spine.advance(theAlert(spine).alertId, { kind: 'answer-overdue', step: 1 });
    spine.time.pass(5 * minute);
    await spine.advance(theAlert(spine).alertId, { kind: 'answer-overdue', step: 1 });
    await acknowledge(spine);
    await settle(spine);
    expect(sentTo(spine)).toEqual(['ana sms']);
    expect([...spine.db.pages.values()].map(({ state }) => state)).toEqual(['handed', 'withdrawn']);
  });

  it('is taken from someone of an earlier level too', async () => {
    const spine = await alerted();
    await pass(spine, 5 * minute);
    expect(await acknowledge(spine)).toMatchObject({ kind: 'changed' });
  });

  it('counts once: whoever comes second is told who was faster', async () => {
    const spine = await alerted();
    await acknowledge(spine);
    expect(await acknowledge(spine, byConsole('bogdan'))).toMatchObject({
      kind: 'ignored',
      because: 'already-acknowledged',
      alert: { acknowledgedBy: { staffId: 'ana' } },
    });
    expect(await decline(spine)).toMatchObject({ kind: 'ignored', because: 'already-acknowledged' });
  });
});

describe('the first contact', () => {
  it('is noted once, after somebody took the alert', async () => {
    const spine = await alerted();
    const contact = () => spine.advance(theAlert(spine).alertId, { kind: 'first-contact', by: ana });
    expect(await contact()).toMatchObject({ kind: 'ignored', because: 'not-acknowledged' });
    await acknowledge(spine);
    spine.time.pass(hour);
    expect(await contact()).toMatchObject({ kind: 'changed', events: ['first-contact'] });
    spine.time.pass(hour);
    expect(await contact()).toMatchObject({ kind: 'ignored', because: 'already-recorded' });
    expect(theAlert(spine)).toMatchObject({ firstContactAt: after(monday, hour) });
  });
});

describe('a provider that fails', () => {
  it('is replaced by the next channel at once, for the same person and the same level', async () => {
    const spine = makeSpine();
    fail(spine, 'sms');
    await submit(spine);
    await settle(spine);
    expect(sentTo(spine)).toEqual(['ana email']);
    expect(theAlert(spine)).toMatchObject({ step: 1, answerBy: after(monday, 5 * minute) });
    expect([...spine.db.pages.values()].map(({ state, channel }) => `${channel} ${state}`)).toEqual([
      'sms failed',
      'email handed',
    ]);
  });

  it('sends the alert to the next level at once when no channel is left', async () => {
    const spine = makeSpine(policyOf({ levels: [smsOnly('first'), levelFor('second', { channels: ['email'] })] }));
    fail(spine, 'sms');
    await submit(spine);
    await settle(spine);
    expect(sentTo(spine)).toEqual(['bogdan email']);
    expect(theAlert(spine)).toMatchObject({ step: 2, answerBy: after(monday, 5 * minute) });
  });

  it('for everybody, makes the alert unreachable after one pass, and it is tried again until it works', async () => {
    const spine = makeSpine();
    fail(spine, 'sms', 'email');
    await submit(spine);
    await settle(spine);
    expect(sentTo(spine)).toEqual([]);
    expect(theAlert(spine)).toMatchObject({ state: 'unreachable', step: 6, answerBy: after(monday, 2 * minute) });
    await pass(spine, 2 * minute);
    expect(theAlert(spine)).toMatchObject({ state: 'unreachable', step: 8 });
    expect(pendingTimers(spine)).toHaveLength(1);

    spine.providers.failing.clear();
    await pass(spine, 2 * minute);
    expect(theAlert(spine).state).toBe('paging');
    expect(sentTo(spine)).toEqual(['carmen sms', 'carmen email', 'dan sms', 'dan email']);
  });

  it('does not escalate while somebody else of the level can still answer', async () => {
    const rota = someRota({ layers: [{ layer: 'first', slots: [slot(['ana', 'bogdan'])] }] });
    const spine = makeSpine({ rota, ...policyOf({ levels: [smsOnly('first')] }) });
    await submit(spine);
    await settle(spine);
    await spine.advance(theAlert(spine).alertId, {
      kind: 'page-failed',
      seen: 'receipt',
      step: 1,
      ordinal: 1,
      failure: 'TEXT_UNREACHABLE',
    });
    expect(theAlert(spine).step).toBe(1);
    await spine.advance(theAlert(spine).alertId, {
      kind: 'page-failed',
      seen: 'receipt',
      step: 1,
      ordinal: 2,
      failure: 'TEXT_UNREACHABLE',
    });
    expect(theAlert(spine).step).toBe(2);
  });
});

describe('a timer', () => {
  it('that fires early, late, twice or for a level that is over changes nothing', async () => {
    const spine = await alerted();
    const overdue = (step: number) => spine.advance(theAlert(spine).alertId, { kind: 'answer-overdue', step });
    expect(await overdue(1)).toMatchObject({ kind: 'ignored', because: 'not-due-yet' });
    spine.time.pass(5 * minute);
    expect(await overdue(1)).toMatchObject({ kind: 'changed' });
    expect(await overdue(1)).toMatchObject({ kind: 'ignored', because: 'step-is-over' });
    expect(await overdue(7)).toMatchObject({ kind: 'ignored', because: 'step-is-over' });
    await acknowledge(spine);
    expect(await overdue(2)).toMatchObject({ kind: 'ignored', because: 'already-acknowledged' });
  });
});

describe('a running alert', () => {
  it('keeps the policy it was raised with when the county changes it', async () => {
    const spine = await alerted();
    const { applied } = spine.county;
    if (applied !== null)
      spine.county.applied = { ...applied, version: 2, ...policyOf({ levels: [levelFor('second')], rounds: 1 }) };
    await pass(spine, 10 * minute);
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms', 'ana sms']);
    expect(theAlert(spine).policyVersion).toBe(1);
  });

  it('goes on by wall-clock time through the night when the clocks change', async () => {
    const spine = makeSpine();
    spine.time.set(at('2026-10-25T03:58+03:00'));
    await submit(spine);
    await settle(spine);
    await pass(spine, 5 * minute);
    expect(theAlert(spine)).toMatchObject({ step: 2, answerBy: at('2026-10-25T03:08+02:00') });
  });
});
