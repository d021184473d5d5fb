import { type InstitutionKind } from '../../../../shared/domain/institution/institution.ts';
import {
  adultConcerns,
  childConcerns,
  violenceConcerns,
  type Concern,
} from '../../../../shared/domain/referral/concerns.ts';

/** What each kind of institution reports most: shown first, so that most people need no more. */
const usual = {
  school: ['school-absence', 'school-drop-out', 'neglect', 'parents-abroad', 'physical-violence', 'poverty'],
  police: [
    'witness-of-domestic-violence',
    'domestic-violence',
    'physical-violence',
    'neglect',
    'running-away',
    'begging',
  ],
  hospital: [
    'physical-violence',
    'child-left-in-hospital',
    'neglect',
    'sexual-violence',
    'suicide-attempt',
    'minor-mother',
  ],
  gp: ['neglect', 'chronic-illness', 'no-gp', 'pregnant-minor', 'disability', 'physical-violence'],
  'town-hall': ['neglect', 'poverty', 'housing', 'parents-abroad', 'no-identity-papers', 'dependent-elderly'],
} as const satisfies Record<InstitutionKind, readonly Concern[]>;

export type ConcernGroup = { name: 'usual' | 'violence' | 'child' | 'adult'; concerns: readonly Concern[] };

/** Every concern once: first the institution's usual ones, then the rest by the groups of the domain. */
export const concernGroups = (kind: InstitutionKind): ConcernGroup[] => {
  const first: readonly Concern[] = usual[kind];
  const rest = (concerns: readonly Concern[]) => concerns.filter((one) => !first.includes(one));
  return [
    { name: 'usual', concerns: first },
    { name: 'violence', concerns: rest(violenceConcerns) },
    { name: 'child', concerns: rest(childConcerns) },
    { name: 'adult', concerns: rest(adultConcerns) },
  ];
};
