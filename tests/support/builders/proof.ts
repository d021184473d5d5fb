import { issuedProof, type IssuedProof } from '../../../shared/domain/proof/proof.ts';
import { referralStages } from '../../../shared/domain/referral/progress.ts';
import { receiptOf } from './referral.ts';
import { monday } from './time.ts';

/** A proof of a school's report that was only received; `extra` are facts of the proof. */
export const anIssuedProof = (extra: Record<string, unknown> = {}): IssuedProof =>
  issuedProof.parse({
    sha256: 'a'.repeat(64),
    issuedAt: monday,
    proof: {
      kind: 'semnal.proof-of-report',
      version: 1,
      county: 'BC',
      directorate: 'Direcția Generală de Asistență Socială și Protecția Copilului Bacău',
      receipt: receiptOf(1),
      institution: { institutionId: 'scoala-12', name: 'Școala „Țigănești” nr. 12, Âncuța <b>', kind: 'school' },
      concerns: ['school-absence'],
      subjects: 1,
      stages: referralStages.map((stage) => ({ stage, at: stage === 'received' ? monday : null })),
      takenOverBy: null,
      sentSha256: 'b'.repeat(64),
      reportSha256: 'c'.repeat(64),
      ...extra,
    },
  });
