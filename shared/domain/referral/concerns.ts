import * as z from 'zod/mini';

/** What a referral is about: the closed list of violence against a child, then other risks of children, then of adults. */
export const violenceConcerns = [
  'neglect',
  'physical-violence',
  'psychological-violence',
  'sexual-violence',
  'labour-exploitation',
  'sexual-exploitation',
  'child-pornography',
  'trafficking',
] as const;

export const childConcerns = [
  'witness-of-domestic-violence',
  'exploitation-for-offences',
  'child-left-in-hospital',
  'separation-from-family',
  'parents-abroad',
  'returned-from-abroad',
  'not-enrolled',
  'school-absence',
  'school-drop-out',
  'disability',
  'chronic-illness',
  'no-identity-papers',
  'no-gp',
  'housing',
  'poverty',
  'street-child',
  'begging',
  'substance-use',
  'self-harm',
  'suicide-attempt',
  'delinquency',
  'running-away',
  'pregnant-minor',
  'minor-mother',
  'care-leaver',
  'unaccompanied-child',
] as const;

export const adultConcerns = [
  'domestic-violence',
  'adult-trafficking',
  'adult-disability',
  'dependent-elderly',
  'homeless',
  'addiction',
  'released-from-prison',
  'hiv',
] as const;

export const concerns = [...violenceConcerns, ...childConcerns, ...adultConcerns] as const;
export const concern = z.enum(concerns);
export type Concern = z.infer<typeof concern>;
