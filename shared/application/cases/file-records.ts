import { type CaseDocument, type DocumentContent } from '../../domain/assessment/case-document.ts';
import { type Plan } from '../../domain/plan/plan.ts';
import { type Vulnerability } from '../../domain/vulnerability/vulnerability.ts';
import { type FileRecord } from '../../ports/cases.ts';

/** Prefixes of the records' keys within a case's partition. */
export const recordPrefixes = {
  form: 'FORM#',
  assessment: 'ASSESS#',
  visit: 'VISIT#',
  vulnerability: 'VULN#',
  plan: 'PLAN#',
} as const;

/** What kind of record it is, as it is stored. */
export const recordEntities = { document: 'case-document', vulnerability: 'vulnerability', plan: 'plan' } as const;

const shelves = {
  form: 'form',
  'initial-assessment': 'assessment',
  'detailed-assessment': 'assessment',
  'assessment-report': 'assessment',
  'home-visit': 'visit',
} as const satisfies Record<DocumentContent['kind'], keyof typeof recordPrefixes>;

/** Where documents of a kind lie, and are listed. */
export const shelfOf = (kind: DocumentContent['kind']): (typeof shelves)[typeof kind] => shelves[kind];

/** Each revision is an item of its own, written once: nothing can overwrite what somebody signed off. */
export const documentRecord = (document: CaseDocument): FileRecord => ({
  entity: recordEntities.document,
  key: `${recordPrefixes[shelfOf(document.content.kind)]}${document.documentId}#${String(document.revision).padStart(4, '0')}`,
  version: 1,
  data: document,
});

export const vulnerabilityRecord = (vulnerability: Vulnerability): FileRecord => ({
  entity: recordEntities.vulnerability,
  key: `${recordPrefixes.vulnerability}${vulnerability.code}`,
  version: vulnerability.version,
  data: vulnerability,
});

export const planRecord = (plan: Plan): FileRecord => ({
  entity: recordEntities.plan,
  key: `${recordPrefixes.plan}${plan.planId}`,
  version: plan.version,
  data: plan,
});
