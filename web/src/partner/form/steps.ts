import { type InstitutionKind } from '../../../../shared/domain/institution/institution.ts';
import { type FormValues } from './values.ts';

export const steps = ['danger', 'concerns', 'people', 'story', 'part', 'reporter', 'review'] as const;
export type Step = (typeof steps)[number];

const abroad = new Set(['parents-abroad', 'returned-from-abroad', 'separation-from-family']);
const atHome = new Set(['domestic-violence', 'witness-of-domestic-violence']);

/** The risk form of the police is asked for domestic violence only (Order 2525/2018). */
export const asksRiskForm = (kind: InstitutionKind, { concerns }: FormValues): boolean =>
  kind === 'police' && concerns.some((one) => atHome.has(one));

/** Whether the parents work abroad is asked where it is the concern, and by schools, which know it. */
export const asksParentsAbroad = ({ concerns }: FormValues): boolean => concerns.some((one) => abroad.has(one));

export const asksNewborn = ({ concerns }: FormValues): boolean => concerns.includes('child-left-in-hospital');

const at = (step: Step): number => steps.indexOf(step);
export const stepAfter = (step: Step): Step => steps[at(step) + 1] ?? 'review';
export const stepBefore = (step: Step): Step => steps[at(step) - 1] ?? 'danger';
export const numberOf = (step: Step): number => at(step) + 1;
