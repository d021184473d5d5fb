import { type Institution } from '../../domain/institution/institution.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { proofOf, type IssuedProof } from '../../domain/proof/proof.ts';
import { parseReceipt } from '../../domain/referral/receipt.ts';
import { type AlertStore } from '../../ports/alerts.ts';
import { type CountyReader } from '../../ports/county.ts';
import { type Fingerprint, type ProofStore } from '../../ports/proofs.ts';
import { type ReferralStore } from '../../ports/referrals.ts';

type Deps = {
  referrals: Pick<ReferralStore, 'load'>;
  alerts: Pick<AlertStore, 'loadAlert'>;
  county: Pick<CountyReader, 'rota'>;
  proofs: Pick<ProofStore, 'keep'>;
  fingerprint: Fingerprint;
  clock: Clock;
  /** The deployment's code, and the name of the directorate that received the report. */
  servedCounty: string;
  directorate: string;
};

/**
 * Issues the proof of a report to the institution that made it, and keeps it, so that whoever is shown it can ask whether it
 * is true. A bare digest would prove nothing: anybody can make one of any text.
 * @returns `not-found` also for another institution's referral.
 */
export const makeIssueProof =
  ({ referrals, alerts, county, proofs, fingerprint, clock, servedCounty, directorate }: Deps) =>
  async (written: string, institution: Institution): Promise<Result<IssuedProof, 'not-found'>> => {
    const receipt = parseReceipt(written);
    const found = receipt.ok ? await referrals.load(receipt.value) : null;
    if (found?.referral.institutionId !== institution.institutionId) return err('not-found');
    const { referral, report } = found;
    const [alert, rota] = await Promise.all([
      referral.state === 'screened' ? alerts.loadAlert(referral.alertId) : null,
      county.rota(),
    ]);
    const reportSha256 = fingerprint(report);
    const proof = proofOf({
      county: servedCounty,
      directorate,
      institution,
      referral,
      report,
      reportSha256,
      alert,
      rota,
    });
    return ok(await proofs.keep({ proof, sha256: fingerprint(proof), issuedAt: toInstant(clock()) }));
  };
