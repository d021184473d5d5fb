import { institutionKinds } from '../institution/institution.ts';

/** What became of a person a referral is about, as statistics count it. */
export const factOutcomes = [
  'case-opened',
  'case-joined',
  'manual-screening',
  'forwarding',
  'forwarded',
  'dismissed',
] as const;

/** Who reports: the kinds of institutions, and the directorate's own emergency line. */
export const sources = [...institutionKinds, 'directorate'] as const;
