import { type Digest } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type Sender } from '../../domain/institution/institution.ts';
import { parseCnp } from '../../domain/person/cnp.ts';
import { makeReceipt } from '../../domain/referral/receipt.ts';
import { type AcceptedReferral, type Referral, type Warning } from '../../domain/referral/referral.ts';
import { type Report } from '../../domain/referral/report.ts';
import { type ReferralStore } from '../../ports/referrals.ts';

type Input = {
  institution: Sender;
  submittedBy: string;
  idempotencyKey: string;
  /** The body as it was sent, to tell a retry from a reused key. */
  sent: string;
  report: Report;
};

export type Accepted = { referral: Referral; replayed: boolean };

/** 35 bits of a digest may meet by chance once in many years; a second try makes another number. */
const mostNumbers = 5;

const warningsOf = (report: Report, now: Date): Warning[] =>
  report.subjects.flatMap(({ cnp }, index) => {
    const parsed = cnp === undefined ? null : parseCnp(cnp, now);
    return parsed?.ok === true
      ? parsed.value.warnings.map((code) => ({ pointer: `/subjects/${index}/cnp`, code }))
      : [];
  });

/**
 * Accepts a referral in one conditional write. The receipt number is made from institution and idempotency key, so the
 * same submission, retried a thousand times or at once, is one referral with one answer.
 * @returns `idempotency-key-reused` when the key belongs to a referral with other content.
 */
export const makeSubmitReferral =
  ({
    referrals,
    digest,
    clock,
    receiptPrefix,
  }: {
    referrals: Pick<ReferralStore, 'accept'>;
    digest: Digest;
    clock: Clock;
    receiptPrefix: string;
  }) =>
  async ({
    institution,
    submittedBy,
    idempotencyKey,
    sent,
    report,
  }: Input): Promise<Result<Accepted, 'idempotency-key-reused'>> => {
    const now = clock();
    const hex = (text: string) => Buffer.from(digest(text)).toString('hex');
    const key = `${institution.institutionId}\n${idempotencyKey}`;
    const keyDigest = hex(key);
    const bodyDigest = hex(sent);
    for (let number = 0; number < mostNumbers; number += 1) {
      const referral: AcceptedReferral = {
        state: 'accepted',
        referralId: makeReceipt(receiptPrefix, digest(`receipt ${number}\n${key}`)),
        version: 1,
        institutionId: institution.institutionId,
        institutionKind: institution.kind,
        keyDigest,
        bodyDigest,
        acceptedAt: toInstant(now),
        submittedBy,
        claimedUrgency: report.urgency,
        warnings: warningsOf(report, now),
      };
      const written = await referrals.accept(referral, report);
      if (written.written) return ok({ referral, replayed: false });
      if (written.existing.keyDigest !== keyDigest) continue;
      if (written.existing.bodyDigest !== bodyDigest) return err('idempotency-key-reused');
      return ok({ referral: written.existing, replayed: true });
    }
    throw new Error(`no free receipt number after ${mostNumbers} tries`);
  };
