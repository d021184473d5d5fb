import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type IssuedProof } from '../../domain/proof/proof.ts';
import { parseReceipt } from '../../domain/referral/receipt.ts';
import { type Fingerprint, type ProofStore } from '../../ports/proofs.ts';
import { type ReferralStore } from '../../ports/referrals.ts';

/** A proof that this service issued, and whether the report it speaks of is still kept as it was. */
export type CheckedProof = IssuedProof & { reportUnchanged: boolean };

/**
 * Tells whether a proof is true: whether this service issued it, and what it says. Whoever has receipt number and digest
 * has the proof itself, so nothing is told that they do not hold already.
 */
export const makeCheckProof =
  ({
    referrals,
    proofs,
    fingerprint,
  }: {
    referrals: Pick<ReferralStore, 'load'>;
    proofs: Pick<ProofStore, 'find'>;
    fingerprint: Fingerprint;
  }) =>
  async (written: string, sha256: string): Promise<Result<CheckedProof, 'proof-unknown'>> => {
    const receipt = parseReceipt(written);
    const issued = receipt.ok ? await proofs.find(receipt.value, sha256.toLowerCase()) : null;
    // What lies under a digest must still have it: a record that was tampered with proves nothing.
    if (issued === null || fingerprint(issued.proof) !== issued.sha256) return err('proof-unknown');
    const found = await referrals.load(issued.proof.receipt);
    return ok({
      ...issued,
      reportUnchanged: found !== null && fingerprint(found.report) === issued.proof.reportSha256,
    });
  };
