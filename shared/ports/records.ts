import { type CaseDocument } from '../domain/assessment/case-document.ts';
import { type CaseId } from '../domain/kernel/ids.ts';
import { type Plan } from '../domain/plan/plan.ts';
import { type Vulnerability } from '../domain/vulnerability/vulnerability.ts';

/**
 * Reads the records kept in a case's file. They are written with the changes of the case, whose version guards them: what is
 * read after a version was seen is at least as new as that version.
 */
export type RecordReader = {
  /** Every revision of every document. */
  documents: (caseId: CaseId) => Promise<CaseDocument[]>;
  vulnerabilities: (caseId: CaseId) => Promise<Vulnerability[]>;
  /** Every plan, ended ones too. A person has one case, so these are all plans of the person, whoever made them. */
  plans: (caseId: CaseId) => Promise<Plan[]>;
};
