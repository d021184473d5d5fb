import { describe, expect, it } from 'vitest';
import { referralView } from '../../../../shared/application/referrals/referral-view.ts';
import { promisedTerms } from '../../../../shared/application/referrals/promised-terms.ts';
import { referralView as viewSchema, type ReferralView } from '../../../../shared/contracts/http/referrals/answers.ts';
import { type ReceiptNumber } from '../../../../shared/domain/referral/receipt.ts';
import { someSettings } from '../../../support/builders/county.ts';
import { places } from '../../../support/builders/people.ts';
import { anAccepted, aScreened, receiptOf } from '../../../support/builders/referral.ts';
import { subjectBody } from '../../../support/builders/report.ts';
import { after, at, hour, minute, monday } from '../../../support/builders/time.ts';
import { settle, submit, theAlert } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

const ana = { staffId: 'ana', name: 'Ana Popescu', via: 'console' } as const;

const seen = async (spine: Spine, id: ReceiptNumber, language: 'ro' | 'en' = 'ro'): Promise<ReferralView> => {
  const view = await spine.getReferral(id, 'scoala-12', language);
  if (!view.ok) throw new Error(view.error);
  return viewSchema.parse(view.value);
};
const reached = ({ stages }: ReferralView) => stages.filter((one) => one.at !== null).map(({ stage }) => stage);

describe('what the sender of a referral sees', () => {
  it('goes from received to first contact, each stage with its instant', async () => {
    const spine = makeSpine();
    const id = await submit(spine);
    expect(await seen(spine, id)).toMatchObject({
      stage: 'received',
      urgency: null,
      outcomes: [],
      acceptedAt: monday,
      nextStep: 'Sesizarea este analizată.',
    });

    spine.time.pass(minute);
    await settle(spine);
    const decided = await seen(spine, id);
    expect(decided).toMatchObject({ stage: 'decided', outcomes: [{ subject: 0, outcome: 'case-opened' }] });
    expect(reached(decided)).toEqual(['received', 'screened', 'decided']);

    spine.time.pass(minute);
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by: ana });
    expect((await seen(spine, id)).stage).toBe('assigned');
    spine.time.pass(hour);
    await spine.advance(theAlert(spine).alertId, { kind: 'first-contact', by: ana });
    const end = await seen(spine, id);
    expect(end.stage).toBe('first-contact');
    expect(end.stages).toEqual([
      { stage: 'received', at: monday },
      { stage: 'screened', at: after(monday, minute) },
      { stage: 'decided', at: after(monday, minute) },
      { stage: 'assigned', at: after(monday, 2 * minute) },
      { stage: 'first-contact', at: after(monday, 2 * minute + hour) },
    ]);
  });

  it('is screened but not decided while a subject waits for a person or for another county', async () => {
    const spine = makeSpine();
    const subjects = [
      subjectBody({ address: { siruta: places.unknown } }),
      subjectBody({ cnp: undefined, address: { siruta: places.focsani } }),
    ];
    const id = await submit(spine, { subjects });
    await settle(spine);
    expect(await seen(spine, id)).toMatchObject({
      stage: 'screened',
      outcomes: [
        { subject: 0, outcome: 'in-screening' },
        { subject: 1, outcome: 'forwarding', toCounty: 'VN' },
      ],
    });
  });

  it('tells a forward that was accepted and a dismissal with the reason it may know, never the note', async () => {
    const spine = makeSpine();
    const subjects = [
      subjectBody({ address: { siruta: places.unknown } }),
      subjectBody({ cnp: undefined, address: { siruta: places.focsani } }),
    ];
    const id = await submit(spine, { subjects });
    await settle(spine);
    const by = { staffId: 'carmen', name: 'Carmen Ionescu' };
    spine.time.pass(hour);
    const note = 'Mama a sunat: copilul e la bunici.';
    await spine.decide(id, { decision: 'dismiss', subject: 0, reason: 'already-known', note }, by, null);
    await spine.decide(id, { decision: 'forward-accepted', subject: 1, acceptedAs: 'VN-17' }, by, null);
    const view = await seen(spine, id);
    expect(view).toMatchObject({
      stage: 'decided',
      outcomes: [
        { subject: 0, outcome: 'dismissed', reason: 'already-known' },
        { subject: 1, outcome: 'forwarded', toCounty: 'VN' },
      ],
    });
    const told = JSON.stringify(view);
    for (const secret of [note, 'Carmen', 'carmen', 'VN-17', 'Ioana']) expect(told).not.toContain(secret);
  });

  it('never names who works the case, nor anything of its content', async () => {
    const spine = makeSpine();
    const id = await submit(spine);
    await settle(spine);
    await spine.advance(theAlert(spine).alertId, { kind: 'acknowledged', by: ana });
    const told = JSON.stringify(await seen(spine, id));
    for (const secret of [
      'Ana',
      'Popescu',
      'Ioana',
      'Țurcanu',
      'bunica',
      ...spine.db.cases.keys(),
      ...spine.db.persons.keys(),
    ])
      expect(told).not.toContain(secret);
  });

  it('is told in English to who asks', async () => {
    const spine = makeSpine();
    expect((await seen(spine, await submit(spine), 'en')).nextStep).toBe('The referral is being screened.');
  });

  it('is nothing for another institution, for a number that is wrong, or that is nobody’s', async () => {
    const spine = makeSpine();
    const id = await submit(spine);
    const notFound = { ok: false, error: 'not-found' };
    expect(await spine.getReferral(id, 'politia-1', 'ro')).toEqual(notFound);
    expect(await spine.getReferral(receiptOf(9), 'scoala-12', 'ro')).toEqual(notFound);
    expect(await spine.getReferral('BC-0000-0000', 'scoala-12', 'ro')).toEqual(notFound);
    expect(await spine.getReferral('nonsense', 'scoala-12', 'ro')).toEqual(notFound);
  });

  it('is found by the number as people write it', async () => {
    const spine = makeSpine();
    const id = await submit(spine);
    expect(await spine.getReferral(id.toLowerCase().replaceAll('-', ' '), 'scoala-12', 'ro')).toMatchObject({
      value: { referralId: id },
    });
  });
});

describe('the terms a sender is promised', () => {
  const settings = someSettings();

  it('an answer within 24 hours, open until the referral is screened', () => {
    expect(promisedTerms(anAccepted(), settings)).toEqual([
      {
        rule: 'D43',
        what: 'Termenul D43',
        dueBy: after(monday, 24 * hour),
        source: null,
        verification: null,
        met: false,
      },
    ]);
    expect(promisedTerms(aScreened(), settings)).toMatchObject([{ rule: 'D43', met: true }]);
  });

  it('the forwarding of people from elsewhere, open until every one was accepted', () => {
    const forward = { subject: 0, rule: 'R04', at: monday, toCounty: 'VN' };
    const accepted = { ...forward, kind: 'forwarded', acceptedAs: 'VN-1', by: { staffId: 'c', name: 'C' } };
    const outcomes = [
      { ...forward, kind: 'forwarding' },
      { ...accepted, subject: 1 },
    ];
    expect(promisedTerms(aScreened({ outcomes }), settings)).toMatchObject([
      { rule: 'D43' },
      { rule: 'D44', source: 'practice', verification: 'verified', met: false },
    ]);
    const all = [accepted, { ...accepted, subject: 1 }];
    expect(promisedTerms(aScreened({ outcomes: all }), settings)).toMatchObject([{}, { rule: 'D44', met: true }]);
  });

  it('nothing for a rule the county did not configure', () => {
    expect(promisedTerms(anAccepted(), someSettings({ deadlineRules: [] }))).toEqual([]);
  });

  it('what the row in force on that day says, when a term changed', () => {
    const row = (quantity: number, extra: Record<string, unknown>) => ({
      rule: 'D43',
      event: 'Sesizare primită',
      obligation: 'Răspuns',
      within: { quantity, unit: 'hours' },
      source: null,
      verification: null,
      ...extra,
    });
    const deadlineRules = [row(72, { validTo: '2026-06-30' }), row(24, { validFrom: '2026-07-01' })];
    expect(promisedTerms(anAccepted(), someSettings({ deadlineRules }))).toMatchObject([
      { dueBy: after(monday, 24 * hour) },
    ]);
    const before = anAccepted(1, { acceptedAt: at('2026-06-30T23:59+03:00') });
    expect(promisedTerms(before, someSettings({ deadlineRules }))).toMatchObject([
      { dueBy: at('2026-07-03T23:59+03:00') },
    ]);
  });
});

describe('the view itself', () => {
  it('takes the instant of the last outcome as the one of the decision', () => {
    const [first] = aScreened().outcomes;
    if (first === undefined) throw new Error('no outcome');
    const outcomes = [
      { ...first, at: after(monday, hour) },
      { ...first, subject: 1, at: after(monday, minute) },
    ];
    const view = referralView(aScreened({ outcomes }), null, [], 'ro');
    expect(view.stages.find(({ stage }) => stage === 'decided')).toEqual({ stage: 'decided', at: after(monday, hour) });
  });
});
