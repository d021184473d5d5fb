import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSubmitReferral } from '../../../../shared/application/referrals/submit-referral.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { type Digest } from '../../../../shared/domain/kernel/ids.ts';
import { receiptNumber } from '../../../../shared/domain/referral/receipt.ts';
import { anInstitution } from '../../../support/builders/county.ts';
import { cnpOf } from '../../../support/builders/people.ts';
import { aReport, subjectBody } from '../../../support/builders/report.ts';
import { fakeClock, hour, monday } from '../../../support/builders/time.ts';
import { makeDatabase } from '../../../support/memory/database.ts';
import { memoryReferrals } from '../../../support/memory/stores.ts';

const institution = anInstitution();
const submission = (extra: Record<string, unknown> = {}) => ({
  institution,
  submittedBy: 'client-1',
  idempotencyKey: 'cheie-0001',
  sent: '{"a":1}',
  report: aReport(),
  ...extra,
});

const setUp = (digest: Digest = sha256) => {
  const db = makeDatabase();
  const time = fakeClock();
  const submit = makeSubmitReferral({ referrals: memoryReferrals(db), digest, clock: time.clock, receiptPrefix: 'BC' });
  return { db, time, submit };
};

describe('submitting a referral', () => {
  it('gives it a receipt number and keeps it as it was sent', async () => {
    const { db, submit } = setUp();
    const accepted = await submit(submission());
    expect(accepted).toMatchObject({
      ok: true,
      value: {
        replayed: false,
        referral: { state: 'accepted', version: 1, acceptedAt: monday, submittedBy: 'client-1' },
      },
    });
    const [[id, stored] = []] = db.referrals;
    expect(receiptNumber.safeParse(id).success).toBe(true);
    expect(id).toMatch(/^BC-/);
    expect(stored?.report).toEqual(aReport());
  });

  it('with the same key and body again, is the same referral with the same instant', async () => {
    const { db, time, submit } = setUp();
    const first = await submit(submission());
    time.pass(hour);
    const again = await submit(submission());
    expect(again).toEqual({ ok: true, value: { replayed: true, referral: first.ok ? first.value.referral : null } });
    expect(db.referrals.size).toBe(1);
  });

  it('with the same key and another body is refused, and nothing changes', async () => {
    const { db, submit } = setUp();
    await submit(submission());
    const report = aReport({ narrative: 'altceva' });
    expect(await submit(submission({ sent: '{"a":2}', report }))).toEqual({
      ok: false,
      error: 'idempotency-key-reused',
    });
    expect([...db.referrals.values()].map(({ report: kept }) => kept)).toEqual([aReport()]);
  });

  it('a thousand times at once, is one', async () => {
    const { db, submit } = setUp();
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => submit(submission())));
    expect(db.referrals.size).toBe(1);
    expect(answers.filter((one) => one.ok && !one.value.replayed)).toHaveLength(1);
    const ids = new Set(answers.map((one) => (one.ok ? one.value.referral.referralId : one.error)));
    expect([...ids]).toEqual([...db.referrals.keys()]);
  });

  it('with a key that another institution uses too, is another referral', async () => {
    const { db, submit } = setUp();
    await submit(submission());
    await submit(submission({ institution: anInstitution({ institutionId: 'politia-1', kind: 'police' }) }));
    expect(db.referrals.size).toBe(2);
  });

  it('tells keys apart, whatever they are made of', async () => {
    const visible = fc.string({ minLength: 8, maxLength: 30, unit: 'grapheme-ascii' });
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(visible, { minLength: 2, maxLength: 6 }), async (keys) => {
        const { db, submit } = setUp();
        for (const idempotencyKey of keys) await submit(submission({ idempotencyKey }));
        expect(db.referrals.size).toBe(keys.length);
      }),
      { numRuns: 50 },
    );
  });

  describe('whose number is taken by another referral', () => {
    /** A digest so bad that the first numbers of all referrals meet. */
    const meeting =
      (times: number): Digest =>
      (text) => {
        const [, number] = /^receipt (\d+)/.exec(text) ?? [];
        return number !== undefined && Number(number) < times ? new Uint8Array(32) : sha256(text);
      };

    it('gets the next one, and keeps it when it is sent again', async () => {
      const { db, submit } = setUp(meeting(2));
      const first = await submit(submission());
      const second = await submit(submission({ idempotencyKey: 'cheie-0002' }));
      expect(db.referrals.size).toBe(2);
      expect(second).not.toEqual(first);
      const again = await submit(submission({ idempotencyKey: 'cheie-0002' }));
      expect(again).toMatchObject({ ok: true, value: { replayed: true } });
      expect(db.referrals.size).toBe(2);
    });

    it('fails rather than take a number that is taken, when all its numbers are', async () => {
      const { db, submit } = setUp(meeting(5));
      await submit(submission());
      await expect(submit(submission({ idempotencyKey: 'cheie-0002' }))).rejects.toThrow('no free receipt number');
      expect(db.referrals.size).toBe(1);
    });
  });

  it('keeps what looks odd as a warning, by where it stands', async () => {
    const { submit } = setUp();
    const report = aReport({ subjects: [subjectBody(), subjectBody({ cnp: cnpOf(2, '70') })] });
    const accepted = await submit(submission({ report }));
    expect(accepted.ok ? accepted.value.referral.warnings : null).toEqual([
      { pointer: '/subjects/1/cnp', code: 'cnp-county-unusual' },
    ]);
  });
});
