import { describe, expect, it } from 'vitest';
import { type ReceiptNumber } from '../../../../shared/domain/referral/receipt.ts';
import { cnpOf, places } from '../../../support/builders/people.ts';
import { receiptOf } from '../../../support/builders/referral.ts';
import { subjectBody } from '../../../support/builders/report.ts';
import { hour } from '../../../support/builders/time.ts';
import { settle, submit } from '../../../support/spine/run.ts';
import { makeSpine, type Spine } from '../../../support/spine/spine.ts';

type Decision = Parameters<Spine['decide']>[1];
const carmen = { staffId: 'carmen', name: 'Carmen' };

/** A referral about a person whose place nobody knows, and one from Focșani. */
const waiting = async (): Promise<{ spine: Spine; id: ReceiptNumber }> => {
  const spine = makeSpine();
  const subjects = [
    subjectBody({ address: { siruta: places.unknown } }),
    subjectBody({ cnp: cnpOf(2), address: { siruta: places.focsani } }),
  ];
  const id = await submit(spine, { subjects });
  await settle(spine);
  spine.time.pass(hour);
  return { spine, id };
};

const decide = (
  { spine, id }: { spine: Spine; id: ReceiptNumber },
  decision: Decision,
  expected: number | null = null,
) => spine.decide(id, decision, carmen, expected);
const outcomes = ({ spine, id }: { spine: Spine; id: ReceiptNumber }) => {
  const stored = spine.db.referrals.get(id)?.referral;
  return stored?.state === 'screened' ? stored.outcomes : [];
};

const dismissal = {
  decision: 'dismiss',
  subject: 0,
  reason: 'not-a-risk',
  note: 'Verificat la fața locului.',
} as const;

describe('a person’s decision on a subject that waits', () => {
  it('opens a case, named as that person’s decision', async () => {
    const at = await waiting();
    expect(await decide(at, { decision: 'open-case', subject: 0 })).toMatchObject({ ok: true, value: { version: 3 } });
    expect(outcomes(at)[0]).toMatchObject({ kind: 'case-opened', rule: 'person:carmen' });
    expect(at.spine.db.cases.size).toBe(1);
  });

  it('joins the case the person has meanwhile', async () => {
    const at = await waiting();
    await submit(at.spine, { subjects: [subjectBody()] });
    await settle(at.spine);
    await decide(at, { decision: 'open-case', subject: 0 });
    expect(outcomes(at)[0]).toMatchObject({ kind: 'case-joined' });
    expect(at.spine.db.cases.size).toBe(1);
  });

  it('dismisses with reason, note and name', async () => {
    const at = await waiting();
    await decide(at, dismissal);
    expect(outcomes(at)[0]).toMatchObject({
      kind: 'dismissed',
      reason: 'not-a-risk',
      note: dismissal.note,
      by: carmen,
    });
  });

  it('forwards, elsewhere again, and is settled only when the other county accepted', async () => {
    const at = await waiting();
    await decide(at, { decision: 'forward', subject: 0, toCounty: 'IS' });
    expect(outcomes(at)[0]).toMatchObject({ kind: 'forwarding', toCounty: 'IS' });
    await decide(at, { decision: 'forward-accepted', subject: 0, acceptedAs: 'IS-4' });
    expect(outcomes(at)[0]).toMatchObject({ kind: 'forwarded', toCounty: 'IS', acceptedAs: 'IS-4', by: carmen });
  });

  it('leaves the other subjects as they are', async () => {
    const at = await waiting();
    const [, other] = outcomes(at);
    await decide(at, dismissal);
    expect(outcomes(at)[1]).toEqual(other);
  });

  it('can take back a forward that nobody accepted', async () => {
    const at = await waiting();
    await decide(at, { decision: 'open-case', subject: 1 });
    expect(outcomes(at)[1]).toMatchObject({ kind: 'case-opened' });
  });

  it('is announced with ids alone', async () => {
    const at = await waiting();
    await decide(at, dismissal);
    await settle(at.spine);
    const told = at.spine.couriers.published.map(({ event }) => event);
    expect(told).toContainEqual({
      type: 'referral.outcome-decided.v1',
      referralId: at.id,
      version: 3,
      subject: 0,
      outcome: 'dismissed',
      staffId: 'carmen',
    });
    expect(JSON.stringify(told)).not.toContain('fața locului');
  });
});

describe('a decision that is not possible', () => {
  it.each([
    [
      'accepting what was not forwarded',
      { decision: 'forward-accepted', subject: 0, acceptedAs: 'x' },
      ['open-case', 'forward', 'dismiss'],
    ],
  ] as const)('%s names what is', async (_, decision, possible) => {
    expect(await decide(await waiting(), decision)).toEqual({
      ok: false,
      error: { code: 'decision-not-possible', possible },
    });
  });

  it('is any on an outcome that is settled', async () => {
    const at = await waiting();
    await decide(at, dismissal);
    for (const decision of ['open-case', 'dismiss'] as const)
      expect(await decide(at, { ...dismissal, decision })).toEqual({
        ok: false,
        error: { code: 'decision-not-possible', possible: [] },
      });
  });

  it('is one on a subject or a referral there is not', async () => {
    const { spine, id } = await waiting();
    const notFound = { ok: false, error: { code: 'not-found' } };
    expect(await spine.decide(id, { ...dismissal, subject: 2 }, carmen, null)).toEqual(notFound);
    expect(await spine.decide(receiptOf(7), dismissal, carmen, null)).toEqual(notFound);
    expect(await spine.decide('nonsense', dismissal, carmen, null)).toEqual(notFound);
  });

  it('is one before the referral was screened', async () => {
    const spine = makeSpine();
    const id = await submit(spine);
    expect(await spine.decide(id, dismissal, carmen, null)).toEqual({ ok: false, error: { code: 'not-screened' } });
  });

  it('is one on another version than the person looked at', async () => {
    const at = await waiting();
    expect(await decide(at, dismissal, 1)).toEqual({ ok: false, error: { code: 'version-stale' } });
    expect(await decide(at, dismissal, 2)).toMatchObject({ ok: true });
  });

  it('made by two at once is made once', async () => {
    const at = await waiting();
    const answers = await Promise.all([decide(at, dismissal), decide(at, { decision: 'open-case', subject: 0 })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'decision-not-possible' } });
  });
});
