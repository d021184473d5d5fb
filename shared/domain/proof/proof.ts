import * as z from 'zod/mini';
import { type Alert } from '../alert/alert.ts';
import { institution, type Institution } from '../institution/institution.ts';
import { instant } from '../kernel/time.ts';
import { concern } from '../referral/concerns.ts';
import { reachedStages, referralStages } from '../referral/progress.ts';
import { receiptNumber } from '../referral/receipt.ts';
import { type Referral } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { type Rota, type StaffMember } from '../rota/rota.ts';

export const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** What whoever took over a report does at the directorate; never who it is. */
export const takerFunctions = ['director', 'supervisor', 'case-worker', 'member-of-staff'] as const;
type TakerFunction = (typeof takerFunctions)[number];

/**
 * What an institution can show of a report it made: that it was made, when, and what happened when. Nothing of what was
 * reported but the codes of the concerns, and nothing of the case.
 */
export const proof = z.strictObject({
  kind: z.literal('semnal.proof-of-report'),
  version: z.literal(1),
  county: z.string(),
  directorate: z.string(),
  receipt: receiptNumber,
  institution: z.pick(institution, { institutionId: true, name: true, kind: true }),
  concerns: z.array(concern),
  /** How many persons the report was about. */
  subjects: z.int().check(z.positive()),
  stages: z.array(z.strictObject({ stage: z.enum(referralStages), at: z.nullable(instant) })),
  takenOverBy: z.nullable(z.enum(takerFunctions)),
  /** SHA-256 of the request's body, byte for byte as it came: the sender can make it again from what it sent. */
  sentSha256: sha256Hex,
  /** SHA-256 of the canonical JSON (RFC 8785) of the report as it is kept. */
  reportSha256: sha256Hex,
});
export type Proof = z.infer<typeof proof>;

/**
 * A proof as it was issued: `sha256` is that of the proof's own canonical JSON, and names it. The same facts are the same
 * proof, so there is one for each thing that happened and not one for each time it was asked for.
 */
export const issuedProof = z.strictObject({ proof, sha256: sha256Hex, issuedAt: instant });
export type IssuedProof = z.infer<typeof issuedProof>;

const functionOf = (member: StaffMember | undefined): TakerFunction =>
  takerFunctions.find((one) => one !== 'member-of-staff' && member?.roles.includes(one) === true) ?? 'member-of-staff';

type Facts = {
  county: string;
  directorate: string;
  institution: Institution;
  referral: Referral;
  report: Report;
  reportSha256: string;
  /** The alert the referral raised; null before screening. */
  alert: Alert | null;
  rota: Rota;
};

/** What can be proved of a report as things stand now. */
export const proofOf = ({
  county,
  directorate,
  institution: { institutionId, name, kind },
  referral,
  report,
  reportSha256,
  alert,
  rota,
}: Facts): Proof => {
  const at = reachedStages(referral, alert);
  const taker = alert?.state === 'acknowledged' ? alert.acknowledgedBy.staffId : null;
  return {
    kind: 'semnal.proof-of-report',
    version: 1,
    county,
    directorate,
    receipt: referral.referralId,
    institution: { institutionId, name, kind },
    concerns: report.concerns,
    subjects: report.subjects.length,
    stages: referralStages.map((stage) => ({ stage, at: at[stage] })),
    takenOverBy: taker === null ? null : functionOf(rota.staff.find(({ staffId }) => staffId === taker)),
    sentSha256: referral.bodyDigest,
    reportSha256,
  };
};
