import { describe, expect, it } from 'vitest';
import { aPolicy, levelFor, someRota, someSettings, staff } from '../../../support/builders/county.ts';
import { cnpOf } from '../../../support/builders/people.ts';
import { subjectBody } from '../../../support/builders/report.ts';
import { after, hour, minute, monday } from '../../../support/builders/time.ts';
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
import { pass, sentTo, settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

noRealTime();

const taken = async (extra: Record<string, unknown> = {}): Promise<Spine> => {
  const spine = await alerted(withPolicy({ firstContactWithin: { minutes: 30 }, ...extra }));
  await accepts(spine);
  return spine;
};
const offers = (spine: Spine, to: string, staffId = 'ana') =>
  happens(spine, { kind: 'offered', by: byConsole(staffId), to });
const answers = (spine: Spine, kind: 'offer-accepted' | 'offer-refused' | 'offer-taken-back', staffId: string) =>
  happens(spine, { kind, by: byConsole(staffId) });

describe('a hand-over', () => {
  it('pages the named person, and leaves the alert with the giver until they accept', async () => {
    const spine = await taken();
    await pass(spine, minute);
    expect(await offers(spine, 'carmen')).toMatchObject({ kind: 'changed', events: ['hand-over-offered'] });
    expect(pagesOf(spine, 2)).toEqual(['carmen sms offer']);
    expect(sentTo(spine)).toEqual(['ana sms', 'carmen sms']);
    expect(theAlert(spine)).toMatchObject({
      state: 'acknowledged',
      acknowledgedBy: { staffId: 'ana' },
      contactBy: after(monday, 30 * minute),
      offer: { to: { staffId: 'carmen' }, by: { staffId: 'ana' }, answerBy: after(monday, 11 * minute) },
    });
  });

  it('makes it theirs when they accept; the clock of the first contact goes on from where it was', async () => {
    const spine = await taken();
    await offers(spine, 'carmen');
    await pass(spine, 2 * minute);
    expect(await answers(spine, 'offer-accepted', 'carmen')).toMatchObject({ events: ['handed-over'] });
    expect(takers(theAlert(spine))).toEqual(['ana handed-over', 'carmen']);
    expect(theAlert(spine)).toMatchObject({
      acknowledgedBy: { staffId: 'carmen' },
      contactBy: after(monday, 30 * minute),
      offer: null,
    });
    expect([...spine.db.cases.values()].map(({ assignedTo }) => assignedTo?.staffId)).toEqual(['carmen']);
    await pass(spine, 28 * minute);
    expect(theAlert(spine).state).toBe('paging');
    expect(takers(theAlert(spine))).toEqual(['ana handed-over', 'carmen expired']);
  });

  it('is accepted by the button of its page', async () => {
    const spine = await taken();
    await offers(spine, 'carmen');
    const by = { ...byConsole('carmen'), via: 'link' } as const;
    const link = { step: 2, ordinal: 1 };
    expect(await happens(spine, { kind: 'acknowledged', by, link })).toMatchObject({ events: ['handed-over'] });
    expect(await happens(spine, { kind: 'acknowledged', by, link })).toMatchObject({ kind: 'ignored' });
  });

  it.each([
    ['refused', 'offer-refused', 'carmen'],
    ['taken back', 'offer-taken-back', 'ana'],
  ] as const)('that is %s changes nothing for the giver', async (_, kind, staffId) => {
    const spine = await taken();
    await offers(spine, 'carmen');
    expect(await answers(spine, kind, staffId)).toMatchObject({ kind: 'changed' });
    expect(takers(theAlert(spine))).toEqual(['ana']);
    expect(theAlert(spine)).toMatchObject({
      state: 'acknowledged',
      contactBy: after(monday, 30 * minute),
      offer: null,
    });
    expect(pendingTimers(spine)).toMatchObject([{ fireAt: after(monday, 30 * minute) }]);
    expect(await answers(spine, 'offer-accepted', 'carmen')).toMatchObject({ because: 'no-offer' });
  });

  it('that is refused is told to the giver; one they took back is not', async () => {
    const refused = await taken();
    await offers(refused, 'carmen');
    await answers(refused, 'offer-refused', 'carmen');
    expect(pagesOf(refused, 2)).toEqual(['carmen sms offer', 'ana sms returned']);
    const takenBack = await taken();
    await offers(takenBack, 'carmen');
    await answers(takenBack, 'offer-taken-back', 'ana');
    expect(pagesOf(takenBack, 2)).toEqual(['carmen sms offer']);
  });

  it('expires when nobody answers, and the giver is told', async () => {
    const spine = await taken();
    await offers(spine, 'carmen');
    await pass(spine, 10 * minute);
    expect(theAlert(spine)).toMatchObject({ state: 'acknowledged', offer: null, acknowledgedBy: { staffId: 'ana' } });
    expect(pagesOf(spine, 2)).toEqual(['carmen sms offer', 'ana sms returned']);
    await pass(spine, 20 * minute);
    expect(takers(theAlert(spine))).toEqual(['ana expired']);
  });

  it('never outlives the time for the first contact', async () => {
    const spine = await taken({ firstContactWithin: { minutes: 3 } });
    await pass(spine, minute);
    await offers(spine, 'carmen');
    expect(theAlert(spine)).toMatchObject({ offer: { answerBy: after(monday, 3 * minute) } });
    await pass(spine, 2 * minute);
    expect(theAlert(spine).state).toBe('paging');
    expect(await answers(spine, 'offer-accepted', 'carmen')).toMatchObject({ because: 'no-offer' });
  });

  it('goes back to the giver at once when no page reaches the person', async () => {
    const spine = await taken();
    spine.providers.failing.set('sms', 'InternalServerException').set('email', 'InternalServerException');
    await offers(spine, 'carmen');
    expect(theAlert(spine)).toMatchObject({ state: 'acknowledged', offer: null });
    const ends = [...spine.db.events.values()].map(({ event }) => event.event);
    expect(ends).toContainEqual(expect.objectContaining({ type: 'alert.hand-over-ended.v1', because: 'unreachable' }));
  });

  it('falls to the next channel of the person first', async () => {
    const spine = await taken();
    spine.providers.failing.set('sms', 'InternalServerException');
    await offers(spine, 'carmen');
    expect(pagesOf(spine, 2)).toEqual(['carmen sms offer', 'carmen email offer']);
    expect(theAlert(spine)).toMatchObject({ offer: { to: { staffId: 'carmen' } } });
  });

  it('is withdrawn before it is sent when it was taken back', async () => {
    const spine = await taken();
    const { alertId } = theAlert(spine);
    await spine.advance(alertId, { kind: 'offered', by: byConsole('ana'), to: 'carmen' });
    await answers(spine, 'offer-taken-back', 'ana');
    expect(sentTo(spine)).toEqual(['ana sms']);
  });

  it.each([
    ['by somebody who does not have it', 'bogdan', 'carmen', 'not-yours'],
    ['to somebody who has it', 'ana', 'ana', 'already-acknowledged'],
    ['to nobody known', 'ana', 'nimeni', 'person-unreachable'],
  ])('%s is refused', async (_, from, to, because) => {
    const spine = await taken();
    expect(await offers(spine, to, from)).toMatchObject({ kind: 'ignored', because });
  });

  it('is one at a time, answered by the person it is made to, and over with the first contact', async () => {
    const spine = await taken();
    await offers(spine, 'carmen');
    expect(await offers(spine, 'dan')).toMatchObject({ because: 'offer-open' });
    expect(await answers(spine, 'offer-accepted', 'dan')).toMatchObject({ because: 'not-yours' });
    expect(await answers(spine, 'offer-taken-back', 'dan')).toMatchObject({ because: 'not-yours' });
    await happens(spine, { kind: 'first-contact', by: byConsole('ana') });
    expect(theAlert(spine)).toMatchObject({ offer: null, contactBy: null });
    expect(await offers(spine, 'dan')).toMatchObject({ because: 'contact-made' });
  });

  it('needs somebody who has it', async () => {
    const spine = await alerted();
    expect(await offers(spine, 'carmen')).toMatchObject({ because: 'not-acknowledged' });
    expect(await answers(spine, 'offer-accepted', 'carmen')).toMatchObject({ because: 'no-offer' });
  });
});

describe('an alert sent on by hand', () => {
  const sendOn = (spine: Spine, to: number | 'last-resort') =>
    happens(spine, { kind: 'sent-on', by: byConsole('carmen'), reason: 'Ana este la spital.', to });

  it('goes to the level that is named at once, with its whole time, and says by whom and why', async () => {
    const spine = await alerted();
    await pass(spine, minute);
    expect(await sendOn(spine, 1)).toMatchObject({ events: ['sent-on', 'level-started'] });
    expect(theAlert(spine)).toMatchObject({
      position: { kind: 'level', round: 1, level: 1 },
      answerBy: after(monday, 6 * minute),
      sentOn: [{ staffId: 'carmen', reason: 'Ana este la spital.', at: after(monday, minute) }],
    });
    expect(sentTo(spine)).toEqual(['ana sms', 'bogdan sms']);
    expect(pendingTimers(spine)).toHaveLength(1);
  });

  it('goes to the last resort: supervisor and director together', async () => {
    const spine = await alerted();
    await sendOn(spine, 'last-resort');
    expect(pagesOf(spine, 2)).toEqual(['carmen sms call', 'carmen email call', 'dan sms call', 'dan email call']);
  });

  it('goes back to an earlier level too', async () => {
    const spine = await alerted();
    await pass(spine, 20 * minute);
    await sendOn(spine, 0);
    expect(theAlert(spine)).toMatchObject({ position: { kind: 'level', round: 2, level: 0 } });
  });

  it('takes it from whoever had it, and tells them', async () => {
    const spine = await taken();
    await sendOn(spine, 1);
    expect(theAlert(spine).state).toBe('paging');
    expect(takers(theAlert(spine))).toEqual(['ana escalated']);
    expect(pagesOf(spine, 2)).toEqual(['bogdan sms call', 'ana sms expired']);
  });

  it('is refused for a level that is not there, and after the first contact', async () => {
    const spine = await taken();
    expect(await sendOn(spine, 7)).toMatchObject({ kind: 'ignored', because: 'no-such-level' });
    await happens(spine, { kind: 'first-contact', by: byConsole('ana') });
    expect(await sendOn(spine, 1)).toMatchObject({ kind: 'ignored', because: 'contact-made' });
  });
});

describe('nobody at any level', () => {
  it('pages supervisor and director together, and when they cannot be reached either is an alarm', async () => {
    const staffed = (active: boolean) =>
      someRota({
        staff: [
          staff('ana', { active: false }),
          staff('bogdan', { active: false }),
          staff('carmen', { roles: ['supervisor'], active }),
          staff('dan', { roles: ['director'], active }),
        ],
      });
    const spine = await alerted({ rota: staffed(true) });
    expect(sentTo(spine)).toEqual(['carmen sms', 'carmen email', 'dan sms', 'dan email']);
    if (spine.county.applied !== null) spine.county.applied = { ...spine.county.applied, rota: staffed(false) };
    await pass(spine, 10 * minute);
    expect(theAlert(spine).state).toBe('unreachable');
    expect(await spine.sweep()).toMatchObject({ nobodyReachable: 1 });
  });
});

describe('a second referral about the same case', () => {
  const routine = { urgency: 'routine', immediateDanger: 'no', concerns: ['neglect'] };
  const about = (...numbers: number[]) => ({ subjects: numbers.map((one) => subjectBody({ cnp: cnpOf(one) })) });
  const settings = someSettings({
    escalationPolicies: {
      immediate: aPolicy({ urgency: 'immediate', levels: [levelFor('second'), levelFor('first')] }),
      urgent: aPolicy(),
      routine: aPolicy({ urgency: 'routine', firstContactWithin: { hours: 5 } }),
    },
  });
  const send = async (spine: Spine, report: Record<string, unknown>) => {
    const id = await submit(spine, report);
    await settle(spine);
    return id;
  };

  it('joins the open alert: nobody is paged again, nothing is lost', async () => {
    const spine = makeSpine({ settings });
    const first = await send(spine, { ...routine, ...about(1) });
    await pass(spine, 2 * minute);
    const second = await send(spine, { ...routine, ...about(1, 2) });
    expect(sentTo(spine)).toEqual(['ana sms']);
    const alert = theAlert(spine);
    expect(alert).toMatchObject({ step: 1, referralId: first, referralIds: [first, second] });
    expect(alert).toHaveProperty('answerBy', after(monday, 5 * minute));
    expect(alert.caseIds).toEqual([...spine.db.cases.keys()]);
    expect([...spine.db.events.values()].map(({ event }) => event.event)).toContainEqual(
      expect.objectContaining({ type: 'alert.merged.v1', referralId: second }),
    );
  });

  it('is answered with it: both senders see the stages, and every case has its person', async () => {
    const spine = makeSpine({ settings });
    const ids = [await send(spine, { ...routine, ...about(1) }), await send(spine, { ...routine, ...about(1, 2) })];
    await accepts(spine);
    await happens(spine, { kind: 'first-contact', by: byConsole('ana') });
    for (const id of ids) {
      const view = await spine.getReferral(id, 'scoala-12', 'ro');
      expect(view).toMatchObject({ ok: true, value: { stage: 'first-contact' } });
    }
    expect([...spine.db.cases.values()].map(({ assignedTo }) => assignedTo?.staffId)).toEqual(['ana', 'ana']);
  });

  it('that is worse starts the escalation again at once, by the stricter policy', async () => {
    const spine = makeSpine({ settings });
    await send(spine, { ...routine, ...about(1) });
    await happens(spine, { kind: 'declined', by: byConsole('ana'), reason: 'too-far' });
    await pass(spine, minute);
    await send(spine, { ...about(1), urgency: 'immediate', immediateDanger: 'yes' });
    expect(theAlert(spine)).toMatchObject({
      urgency: 'immediate',
      policy: { urgency: 'immediate' },
      step: 3,
      position: { kind: 'level', round: 1, level: 0 },
      answerBy: after(monday, 6 * minute),
    });
    expect(pendingTimers(spine).filter(({ subject }) => subject.kind === 'alert-step')).toHaveLength(1);
    await pass(spine, 5 * minute);
    // Ana declined the lesser alert; the worse one asks her again.
    expect(sentTo(spine).at(-1)).toBe('ana sms');
  });

  it('that is less urgent leaves the alert as urgent as it is', async () => {
    const spine = makeSpine({ settings });
    await send(spine, { ...about(1), urgency: 'immediate', immediateDanger: 'yes' });
    await send(spine, { ...routine, ...about(1) });
    expect(theAlert(spine)).toMatchObject({ urgency: 'immediate', step: 1 });
  });

  it('raises its own when the first was taken already', async () => {
    const spine = makeSpine({ settings });
    await send(spine, { ...routine, ...about(1) });
    await accepts(spine);
    await send(spine, { ...routine, ...about(1) });
    expect(spine.db.alerts.size).toBe(2);
    expect(sentTo(spine)).toEqual(['ana sms', 'ana sms']);
  });

  it('taken at the very moment of the answer ends in one alert or in two, never in none', async () => {
    const spine = makeSpine({ settings });
    await send(spine, { ...routine, ...about(1) });
    const { alertId } = theAlert(spine);
    const second = await submit(spine, { ...routine, ...about(1) });
    await Promise.all([spine.process(second), spine.advance(alertId, { kind: 'acknowledged', by: byConsole('ana') })]);
    const speaking = [...spine.db.alerts.values()].filter(({ referralIds }) => referralIds.includes(second));
    expect(speaking).toHaveLength(1);
    await pass(spine, hour);
    for (const one of spine.db.alerts.values())
      expect(one.state === 'acknowledged' ? one.referralIds : [second]).toContain(one.referralId);
  });
});
