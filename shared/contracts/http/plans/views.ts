import * as z from 'zod/mini';
import { type LocalDate } from '../../../domain/calendar/local-date.ts';
import { verification } from '../../../domain/deadline/deadline-rule.ts';
import { type StaffRole } from '../../../domain/escalation/policy.ts';
import { domainOfNeed, need, needDomain, needLabels } from '../../../domain/need/need.ts';
import { type DoubleAllocation } from '../../../domain/plan/double-allocation.ts';
import {
  plan as planSchema,
  planId,
  planInstitution,
  planItem,
  planItemId,
  planKind,
  type Plan,
  type PlanItem,
} from '../../../domain/plan/plan.ts';
import { legalSteps, planStepNames } from '../../../domain/plan/plan-steps.ts';
import { type ServiceStanding } from '../../../domain/plan/decide-plan.ts';
import { vulnerabilityCode } from '../../../domain/vulnerability/catalogue.ts';

// Said once in the API's document, where many operations answer with them.
planItem.register(z.globalRegistry, { id: 'PlanItem' });
planSchema.register(z.globalRegistry, { id: 'PlanRecord' });

/** The service of an item as the register has it now; null names: it never was there. */
const serviceView = z.strictObject({
  standing: z.enum(['offered', 'removed', 'unknown']),
  provider: z.nullable(z.string()),
  service: z.nullable(z.string()),
});

const planItemView = z.strictObject({
  ...planItem.shape,
  domain: needDomain,
  needLabel: z.string(),
  /** Null for what needs no licensed service. */
  service: z.nullable(serviceView),
});

/** A plan with its services by name, whether it is in force today, and what the caller may do with it. */
export const planView = z
  .strictObject({
    plan: planSchema,
    items: z.array(planItemView),
    inForce: z.boolean(),
    legal: z.array(z.enum(planStepNames)),
  })
  .register(z.globalRegistry, { id: 'Plan' });
export type PlanView = z.infer<typeof planView>;
export const planList = z.strictObject({ items: z.array(planView) });
export const planAnswer = z.strictObject({ caseVersion: z.int(), plan: planView });

/** The other item that serves the same need on the same days, as it is shown before saving. */
export const doubleView = z.strictObject({
  planId,
  itemId: planItemId,
  kind: planKind,
  state: z.enum(['draft', 'proposed', 'approved', 'ended']),
  institution: planInstitution,
  what: z.string(),
  payer: planItem.shape.payer,
  from: z.string(),
  until: z.nullable(z.string()),
});

const proposedNeed = z.strictObject({
  need,
  label: z.string(),
  planned: z.nullable(z.strictObject({ planId, itemId: planItemId })),
});

export const packageView = z.strictObject({
  tableVersion: z.int(),
  source: z.string(),
  verification,
  proposals: z.array(
    z.strictObject({
      vulnerability: vulnerabilityCode,
      label: z.string(),
      domains: z.strictObject({
        social: z.array(proposedNeed),
        medical: z.array(proposedNeed),
        educational: z.array(proposedNeed),
      }),
    }),
  ),
  withoutRow: z.array(vulnerabilityCode),
});

export type DescribeService = (service: Extract<PlanItem['givenBy'], { kind: 'registered' }>) => {
  standing: ServiceStanding;
  provider: string | null;
  service: string | null;
};

export const toPlanView = (
  plan: Plan,
  describe: DescribeService,
  { today, roles }: { today: LocalDate; roles: readonly StaffRole[] },
): PlanView => ({
  plan,
  items: plan.items.map((item) => ({
    ...item,
    domain: domainOfNeed(item.need),
    needLabel: needLabels[item.need],
    service: item.givenBy.kind === 'registered' ? describe(item.givenBy) : null,
  })),
  inForce: plan.state === 'approved' && plan.approval.inForceFrom <= today,
  legal: legalSteps(plan.state, roles),
});

export const toDoubleView = ({ plan, item, from, until }: DoubleAllocation): z.infer<typeof doubleView> => ({
  planId: plan.planId,
  itemId: item.itemId,
  kind: plan.kind,
  state: plan.state,
  institution: plan.institution,
  what: item.what,
  payer: item.payer,
  from,
  until,
});
