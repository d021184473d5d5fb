import { mayWork } from '../case/access.ts';
import { type Case } from '../case/case.ts';
import { type CaseId } from '../kernel/ids.ts';
import { type StaffMember } from '../rota/rota.ts';
import { isSettled, type Referral } from './referral.ts';

/** The cases that a referral opened or joined. */
export const casesOf = (referral: Referral): CaseId[] =>
  referral.state === 'accepted'
    ? []
    : [...new Set(referral.outcomes.flatMap((outcome) => ('caseId' in outcome ? [outcome.caseId] : [])))];

const waits = (referral: Referral): boolean => referral.state === 'accepted' || !referral.outcomes.every(isSettled);

/**
 * Whether somebody who works cases may read what was reported: whoever may work one of its cases, and everyone while it
 * waits for a person's decision. A referral that was dismissed or forwarded is read by those who supervise.
 * @param cases the referral's own, as they are now.
 */
export const mayReadReport = (reader: StaffMember, referral: Referral, cases: readonly Case[]): boolean =>
  waits(referral) ||
  cases.some((one) => mayWork(reader, one)) ||
  reader.roles.some((role) => role === 'supervisor' || role === 'director');
