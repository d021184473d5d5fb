import { type StaffRole } from '../escalation/policy.ts';
import { type PlanState } from './plan.ts';

type Step = { from: readonly PlanState[]; to: PlanState; by: readonly StaffRole[] };

const workers: readonly StaffRole[] = ['case-worker', 'supervisor', 'director'];
const leads: readonly StaffRole[] = ['supervisor', 'director'];

/** The life of a plan, as data: where each step may be made from and by whom. */
export const planSteps = {
  'add-item': { from: ['draft'], to: 'draft', by: workers },
  'remove-item': { from: ['draft'], to: 'draft', by: workers },
  propose: { from: ['draft'], to: 'proposed', by: workers },
  return: { from: ['proposed'], to: 'draft', by: leads },
  approve: { from: ['proposed'], to: 'approved', by: leads },
  're-evaluate': { from: ['approved'], to: 'approved', by: workers },
  end: { from: ['draft', 'proposed', 'approved'], to: 'ended', by: workers },
} as const satisfies Record<string, Step>;

export type PlanStep = keyof typeof planSteps;

/** Typed keys, in the order of the table. */
export const planStepNames = [
  'add-item',
  'remove-item',
  'propose',
  'return',
  'approve',
  're-evaluate',
  'end',
] as const satisfies readonly PlanStep[];

const stepOf = (step: PlanStep): Step => planSteps[step];

/** What may be done with a plan in a state, by someone with these roles. An approved plan is ended by who may approve. */
export const legalSteps = (state: PlanState, roles: readonly StaffRole[]): PlanStep[] =>
  planStepNames.filter((name) => {
    const { from, by } = stepOf(name);
    const may = name === 'end' && state === 'approved' ? leads : by;
    return from.includes(state) && may.some((role) => roles.includes(role));
  });
