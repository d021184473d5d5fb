import { describe, expect, it } from 'vitest';
import { levelFor, slot, someRota, staff } from '../../../support/builders/county.ts';
import { after, hour, minute, monday, second } from '../../../support/builders/time.ts';
import {
  accepts,
  alerted,
  byConsole,
  happens,
  noRealTime,
  pagesOf,
  pendingTimers,
  takers,
  withPolicy,
} from '../../../support/escalation/scene.ts';
import { pass, sentTo, theAlert } from '../../../support/spine/run.ts';
import { type Spine } from '../../../support/spine/spine.ts';

noRealTime();

const expiring = () => alerted(withPolicy({ firstContactWithin: { minutes: 30 } }));
const contact = (spine: Spine, staffId = 'ana') => happens(spine, { kind: 'first-contact', by: byConsole(staffId) });
const onlyCase = ({ db }: Spine) => {
  const [one, ...more] = db.cases.values();
  if (one === undefined || more.length > 0) throw new Error(`there are ${db.cases.size} cases`);
  return one;
};

describe('an acceptance without a first contact', () => {
  it('stands until its time is over, and not a second less', async () => {
    const spine = await expiring();
    await pass(spine, minute);
    await accepts(spine);
    expect(theAlert(spine)).toMatchObject({ state: 'acknowledged', contactBy: after(monday, 31 * minute) });
    await pass(spine, 30 * minute - second);
    expect(theAlert(spine).state).toBe('acknowledged');
    await pass(spine, second);
    expect(theAlert(spine).state).toBe('paging');
  });

  it('expires: the level behind the one that took it is paged, and whoever had it is told', async () => {
    const spine = await expiring();
    await accepts(spine);
    await pass(spine, 30 * minute);
    expect(theAlert(spine)).toMatchObject({ step: 2, position: { kind: 'level', round: 1, level: 1 } });
    expect(takers(theAlert(spine))).toEqual(['ana expired']);
    expect(pagesOf(spine, 2)).toEqual(['bogdan sms call', 'ana sms expired']);
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms', 'ana sms']);
    expect([...spine.db.events.values()].map(({ event }) => event.event)).toContainEqual(
      expect.objectContaining({ type: 'alert.acceptance-expired.v1', staffIds: ['ana'] }),
    );
  });

  it('goes on paging from there as if nobody had taken it, and has one timer', async () => {
    const spine = await expiring();
    await accepts(spine);
    await pass(spine, 30 * minute + 5 * minute);
    expect(theAlert(spine)).toMatchObject({ step: 3, position: { round: 2, level: 0 } });
    expect(pendingTimers(spine)).toHaveLength(1);
  });

  it('is taken again by whoever lost it, with the link they were told by, for another whole time', async () => {
    const spine = await expiring();
    await accepts(spine);
    await pass(spine, 30 * minute);
    const by = { ...byConsole('ana'), via: 'link' } as const;
    await happens(spine, { kind: 'acknowledged', by, link: { step: 2, ordinal: 2 } });
    expect(takers(theAlert(spine))).toEqual(['ana expired', 'ana']);
    expect(theAlert(spine)).toMatchObject({ contactBy: after(monday, 60 * minute) });
  });

  it('passes the case to the next who takes the alert, and its history names both', async () => {
    const spine = await expiring();
    await accepts(spine);
    expect(onlyCase(spine).assignedTo?.staffId).toBe('ana');
    await pass(spine, 30 * minute);
    await accepts(spine, 'bogdan');
    expect(onlyCase(spine).assignedTo).toMatchObject({ staffId: 'bogdan', at: after(monday, 30 * minute) });
    const taken = [...spine.db.timeline.values()].filter(({ entry }) => entry.what === 'taken');
    expect(taken.map(({ entry }) => (entry.by.kind === 'person' ? entry.by.staffId : null))).toEqual(['ana', 'bogdan']);
  });

  it('leaves the case with whoever a supervisor gave it to meanwhile', async () => {
    const spine = await expiring();
    await accepts(spine);
    const given = { staffId: 'dan', name: 'Numele dan', at: monday };
    spine.db.cases.set(onlyCase(spine).caseId, { ...onlyCase(spine), assignedTo: given });
    await pass(spine, 30 * minute);
    await accepts(spine, 'bogdan');
    expect(onlyCase(spine).assignedTo).toEqual(given);
  });

  it('taken from the last resort goes back to the last resort', async () => {
    const spine = await expiring();
    await pass(spine, 20 * minute);
    await accepts(spine, 'dan');
    await pass(spine, 30 * minute);
    expect(theAlert(spine)).toMatchObject({ state: 'paging', position: { kind: 'last-resort', time: 2 } });
  });

  it('leaves the alert unreachable, not lost, when nobody is there any more', async () => {
    const spine = await expiring();
    await accepts(spine);
    if (spine.county.applied !== null)
      spine.county.applied = { ...spine.county.applied, rota: someRota({ staff: [staff('ana', { active: false })] }) };
    await pass(spine, 30 * minute);
    expect(theAlert(spine)).toMatchObject({ state: 'unreachable' });
    expect(pendingTimers(spine)).toHaveLength(1);
  });

  it('lasts for ever where the policy sets no time', async () => {
    const spine = await alerted();
    await accepts(spine);
    await pass(spine, 48 * hour);
    expect(theAlert(spine)).toMatchObject({ state: 'acknowledged', contactBy: null, timerId: null });
    expect(sentTo(spine)).toEqual(['ana sms']);
  });

  it('is found by the sweeper when its workflow is lost', async () => {
    const spine = await expiring();
    await accepts(spine);
    spine.couriers.executions.clear();
    spine.time.pass(32 * minute);
    expect(await spine.sweep()).toMatchObject({ healedAlerts: 1 });
    await pass(spine, minute);
    expect(theAlert(spine).state).toBe('paging');
  });
});

describe('a first contact', () => {
  it('ends the clock of the acceptance for good', async () => {
    const spine = await expiring();
    await accepts(spine);
    await pass(spine, 29 * minute);
    expect(await contact(spine)).toMatchObject({ kind: 'changed', events: ['first-contact'] });
    expect(pendingTimers(spine)).toEqual([]);
    await pass(spine, 24 * hour);
    expect(theAlert(spine)).toMatchObject({
      state: 'acknowledged',
      firstContactAt: after(monday, 29 * minute),
      firstContactBy: 'ana',
    });
    expect(sentTo(spine)).toEqual(['ana sms']);
  });

  it('after the expiry needs somebody who has the alert', async () => {
    const spine = await expiring();
    await accepts(spine);
    await pass(spine, 30 * minute);
    expect(await contact(spine)).toMatchObject({ kind: 'ignored', because: 'not-acknowledged' });
    await accepts(spine);
    expect(await contact(spine)).toMatchObject({ kind: 'changed' });
  });
});

describe('an answer by somebody who is not on call', () => {
  it('is taken and named like any other', async () => {
    const spine = await alerted({ rota: someRota({ staff: [staff('ana'), staff('bogdan'), staff('elena')] }) });
    expect(await accepts(spine, 'elena')).toMatchObject({ kind: 'changed', events: ['acknowledged'] });
    expect(theAlert(spine)).toMatchObject({ state: 'acknowledged', acknowledgedBy: byConsole('elena') });
  });
});

describe('reading', () => {
  const reads = (spine: Spine, staffId: string) => happens(spine, { kind: 'read', by: byConsole(staffId) });

  it('is stamped once for each person, and changes nothing else', async () => {
    const spine = await alerted();
    const before = theAlert(spine);
    await pass(spine, minute);
    expect(await reads(spine, 'ana')).toMatchObject({ kind: 'changed', events: ['read'] });
    expect(await reads(spine, 'ana')).toMatchObject({ kind: 'ignored', because: 'already-recorded' });
    await reads(spine, 'carmen');
    expect(theAlert(spine)).toEqual({
      ...before,
      version: 3,
      reads: [
        { staffId: 'ana', name: 'Numele ana', at: after(monday, minute) },
        { staffId: 'carmen', name: 'Numele carmen', at: after(monday, minute) },
      ],
    });
    expect(pendingTimers(spine)).toHaveLength(1);
  });

  it('is proven by an answer too', async () => {
    const spine = await alerted();
    await happens(spine, { kind: 'declined', by: byConsole('ana'), reason: 'too-far' });
    await accepts(spine, 'bogdan');
    expect(theAlert(spine).reads.map(({ staffId }) => staffId)).toEqual(['ana', 'bogdan']);
  });
});

describe('a pair', () => {
  const pair = { levels: [levelFor('first', { acknowledgements: 2 }), levelFor('second')] };
  const rota = someRota({
    layers: [
      { layer: 'first', slots: [slot(['ana', 'bogdan'])] },
      { layer: 'second', slots: [slot(['carmen'])] },
    ],
  });
  const paired = () => alerted({ rota, ...withPolicy({ ...pair, firstContactWithin: { minutes: 30 } }) });

  it('is complete with the second: until then the first is noted and the paging goes on', async () => {
    const spine = await paired();
    expect(await accepts(spine)).toMatchObject({ kind: 'changed', events: ['partly-acknowledged'] });
    expect(theAlert(spine)).toMatchObject({ state: 'paging', step: 1, answerBy: after(monday, 5 * minute) });
    await pass(spine, minute);
    expect(await accepts(spine, 'bogdan')).toMatchObject({ events: ['acknowledged'] });
    expect(takers(theAlert(spine))).toEqual(['ana', 'bogdan']);
    expect(theAlert(spine)).toMatchObject({
      acknowledgedBy: { staffId: 'ana' },
      contactBy: after(monday, 31 * minute),
    });
  });

  it('is not made by one person twice', async () => {
    const spine = await paired();
    await accepts(spine);
    expect(await accepts(spine)).toMatchObject({ kind: 'ignored', because: 'already-acknowledged' });
    expect(theAlert(spine).state).toBe('paging');
  });

  it('of which one is missing when the level is over is completed by the next, who is told so', async () => {
    const spine = await paired();
    await accepts(spine);
    await pass(spine, 5 * minute);
    expect(pagesOf(spine, 2)).toEqual(['carmen sms second']);
    expect(theAlert(spine)).toMatchObject({ state: 'paging', needs: 2 });
    expect(await accepts(spine, 'carmen')).toMatchObject({ events: ['acknowledged'] });
    expect(takers(theAlert(spine))).toEqual(['ana', 'carmen']);
  });

  it('does not page again whoever has come', async () => {
    const spine = await paired();
    await accepts(spine);
    await pass(spine, 10 * minute);
    expect(pagesOf(spine, 3)).toEqual(['bogdan sms second']);
  });

  it('of whom the other declines goes on at once for the one who is missing', async () => {
    const spine = await paired();
    await accepts(spine);
    await happens(spine, { kind: 'declined', by: byConsole('bogdan'), reason: 'not-available' });
    expect(pagesOf(spine, 2)).toEqual(['carmen sms second']);
  });

  it('loses one who declines after all', async () => {
    const spine = await paired();
    await accepts(spine);
    await happens(spine, { kind: 'declined', by: byConsole('ana'), reason: 'other' });
    expect(takers(theAlert(spine))).toEqual(['ana withdrawn']);
    expect(theAlert(spine)).toMatchObject({ state: 'paging', needs: 1 });
  });

  it('of whom only one can be asked pages the next level at once for the other', async () => {
    const alone = someRota({
      layers: [
        { layer: 'first', slots: [slot(['ana'])] },
        { layer: 'second', slots: [slot(['carmen'])] },
      ],
    });
    const spine = await alerted({ rota: alone, ...withPolicy(pair) });
    expect(await accepts(spine)).toMatchObject({ events: ['partly-acknowledged', 'level-started'] });
    expect(pagesOf(spine, 2)).toEqual(['carmen sms second']);
  });

  it('may note a first contact before the second has come, and still gets the second', async () => {
    const spine = await paired();
    await accepts(spine);
    expect(await contact(spine)).toMatchObject({ kind: 'changed' });
    expect(theAlert(spine)).toMatchObject({ state: 'paging', firstContactAt: monday });
    await accepts(spine, 'bogdan');
    expect(theAlert(spine)).toMatchObject({ state: 'acknowledged', contactBy: null });
  });

  it('expires together: both are told, nobody has it', async () => {
    const spine = await paired();
    await accepts(spine);
    await accepts(spine, 'bogdan');
    await pass(spine, 30 * minute);
    expect(takers(theAlert(spine))).toEqual(['ana expired', 'bogdan expired']);
    expect(pagesOf(spine, 2)).toEqual(['carmen sms call', 'ana sms expired', 'bogdan sms expired']);
  });
});
