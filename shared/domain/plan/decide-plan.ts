import { type LocalDate } from '../calendar/local-date.ts';
import { type CaseId, type PersonId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { type StaffMember } from '../rota/rota.ts';
import { findDoubleAllocations, type DoubleAllocation } from './double-allocation.ts';
import {
  type GivenBy,
  type ItemRequest,
  type Plan,
  type PlanEvent,
  type PlanId,
  type PlanItem,
  type PlanItemId,
  type PlanKind,
  type planEndings,
  type planInstitution,
  type reEvaluationOutcomes,
} from './plan.ts';
import { legalSteps, type PlanStep } from './plan-steps.ts';
import type * as z from 'zod/mini';

export type PlanRequest =
  | { step: 'add-item'; itemId: PlanItemId; item: ItemRequest; doubleReason?: string | undefined }
  | { step: 'remove-item'; itemId: PlanItemId; why: string }
  | { step: 'propose' }
  | { step: 'return'; why: string }
  | { step: 'approve'; inForceFrom: LocalDate }
  | { step: 're-evaluate'; outcome: (typeof reEvaluationOutcomes)[number]; conclusion: string }
  | { step: 'end'; lastDay: LocalDate; ending: (typeof planEndings)[number]; why: string };

/** Whether the register still offers a service: `unknown` is a service it never had. */
export type ServiceStanding = 'offered' | 'removed' | 'unknown';

export type PlanContext = {
  by: StaffMember;
  now: Instant;
  /** Every plan of the person, of any institution, this one among them. */
  plans: readonly Plan[];
  standing: (service: Extract<GivenBy, { kind: 'registered' }>) => ServiceStanding;
};

/** An item whose provider or service left the register, or was never in it. */
export type BrokenItem = { itemId: PlanItemId; standing: 'removed' | 'unknown' };

export type PlanRefusal =
  | { code: 'plan-step-illegal'; state: Plan['state']; legal: PlanStep[] }
  | { code: 'double-allocation'; beside: DoubleAllocation[] }
  | { code: 'service-not-offered'; items: BrokenItem[] }
  | { code: 'plan-empty' }
  | { code: 'item-unknown' };

/** Items that can no longer be given as planned. */
export const brokenItems = (items: readonly PlanItem[], standing: PlanContext['standing']): BrokenItem[] =>
  items.flatMap(({ itemId, givenBy }): BrokenItem[] => {
    const found = givenBy.kind === 'registered' ? standing(givenBy) : 'offered';
    return found === 'offered' ? [] : [{ itemId, standing: found }];
  });

const named = ({ staffId, name }: StaffMember) => ({ staffId, name });

type Noted = { itemId?: PlanItemId; why?: string };

/** The fields of every state, one version on, with what happened. */
const nextCommon = (before: Plan, what: PlanEvent['what'], { by, now }: PlanContext, { itemId, why }: Noted = {}) => {
  const { planId, caseId, personId, kind, institution, goal, replaces, items } = before;
  const event: PlanEvent = { what, at: now, by: named(by), itemId: itemId ?? null, why: why ?? null };
  const history = [...before.history, event];
  return { planId, caseId, personId, version: before.version + 1, kind, institution, goal, replaces, items, history };
};

export type NewPlan = {
  planId: PlanId;
  caseId: CaseId;
  personId: PersonId;
  kind: PlanKind;
  institution: z.infer<typeof planInstitution>;
  goal: string;
  replaces: PlanId | null;
};

/** Begins a plan, without items or, when it replaces one, with none of its items either: each is checked when it is added. */
export const draftPlan = (facts: NewPlan, { by, now }: Pick<PlanContext, 'by' | 'now'>): Plan => ({
  state: 'draft',
  ...facts,
  version: 1,
  items: [],
  history: [{ what: 'drafted', at: now, by: named(by), itemId: null, why: null }],
});

const addItem = (
  before: Plan,
  { itemId, item, doubleReason }: Extract<PlanRequest, { step: 'add-item' }>,
  context: PlanContext,
): Result<Plan, PlanRefusal> => {
  const { plans, by, now } = context;
  // What it replaces ends with its approval: that is no double.
  const others = plans.filter(({ planId }) => planId !== before.planId && planId !== before.replaces);
  const wanted = { personId: before.personId, need: item.need, from: item.from, until: item.until };
  const beside = findDoubleAllocations(wanted, [...others, before]);
  if (beside.length > 0 && doubleReason === undefined) return err({ code: 'double-allocation', beside });
  const allowedDouble =
    doubleReason === undefined || beside.length === 0
      ? null
      : {
          reason: doubleReason,
          by: named(by),
          at: now,
          beside: beside.map((one) => ({ planId: one.plan.planId, itemId: one.item.itemId })),
        };
  const added: PlanItem = { ...item, itemId, allowedDouble };
  const broken = brokenItems([added], context.standing);
  if (broken.length > 0) return err({ code: 'service-not-offered', items: broken });
  const next = nextCommon(before, 'item-added', context, { itemId, ...(doubleReason && { why: doubleReason }) });
  return ok({ state: 'draft', ...next, items: [...before.items, added] });
};

const removeItem = (before: Plan, itemId: PlanItemId, why: string, context: PlanContext): Result<Plan, PlanRefusal> => {
  const items = before.items.filter((item) => item.itemId !== itemId);
  if (items.length === before.items.length) return err({ code: 'item-unknown' });
  return ok({ state: 'draft', ...nextCommon(before, 'item-removed', context, { itemId, why }), items });
};

/** A plan is decided on only when everything in it can be given. */
const decidable = (before: Plan, { standing }: PlanContext): PlanRefusal | null => {
  if (before.items.length === 0) return { code: 'plan-empty' };
  const items = brokenItems(before.items, standing);
  return items.length === 0 ? null : { code: 'service-not-offered', items };
};

const end = (
  before: Plan,
  { lastDay, ending, why }: Extract<PlanRequest, { step: 'end' }>,
  context: PlanContext,
): Plan => ({
  state: 'ended',
  ...nextCommon(before, 'ended', context, { why }),
  approval: before.state === 'approved' || before.state === 'ended' ? before.approval : null,
  reEvaluations: before.state === 'approved' || before.state === 'ended' ? before.reEvaluations : [],
  endedBy: named(context.by),
  endedAt: context.now,
  lastDay,
  ending,
  why,
});

const approve = (before: Plan, inForceFrom: LocalDate, context: PlanContext): Result<Plan, PlanRefusal> => {
  if (before.state !== 'proposed') return err({ code: 'plan-step-illegal', state: before.state, legal: [] });
  const refused = decidable(before, context);
  if (refused !== null) return err(refused);
  const { proposedBy, proposedAt } = before;
  const approval = { proposedBy, proposedAt, approvedBy: named(context.by), approvedAt: context.now, inForceFrom };
  return ok({ state: 'approved', ...nextCommon(before, 'approved', context), approval, reEvaluations: [] });
};

/**
 * Decides a step in the life of a plan. The version goes up by one with every step: of two people who decide on the same
 * version, one is first and the other is told.
 * @returns why it cannot be made: not in this state or not by these roles (with what can), a need served twice without a
 *   reason (with the other plans), a service that is not offered, nothing in the plan, no such item.
 */
export const decidePlan = (before: Plan, request: PlanRequest, context: PlanContext): Result<Plan, PlanRefusal> => {
  const legal = legalSteps(before.state, context.by.roles);
  if (!legal.includes(request.step)) return err({ code: 'plan-step-illegal', state: before.state, legal });
  switch (request.step) {
    case 'add-item':
      return addItem(before, request, context);
    case 'remove-item':
      return removeItem(before, request.itemId, request.why, context);
    case 'propose': {
      const refused = decidable(before, context);
      if (refused !== null) return err(refused);
      const proposal = { proposedBy: named(context.by), proposedAt: context.now };
      return ok({ state: 'proposed', ...nextCommon(before, 'proposed', context), ...proposal });
    }
    case 'return':
      return ok({ state: 'draft', ...nextCommon(before, 'returned', context, { why: request.why }) });
    case 'approve':
      return approve(before, request.inForceFrom, context);
    case 're-evaluate': {
      if (before.state !== 'approved') return err({ code: 'plan-step-illegal', state: before.state, legal });
      const { outcome, conclusion } = request;
      const reEvaluation = { at: context.now, by: named(context.by), outcome, conclusion };
      const next = nextCommon(before, 're-evaluated', context, { why: conclusion });
      return ok({ ...before, ...next, reEvaluations: [...before.reEvaluations, reEvaluation] });
    }
    case 'end':
      return ok(end(before, request, context));
  }
};

/** Ends the plan that a newly approved one takes the place of, on the day before the new one is in force. */
export const endReplaced = (replaced: Plan, lastDay: LocalDate, context: PlanContext): Plan =>
  end(replaced, { step: 'end', lastDay, ending: 'replaced', why: 'Înlocuit de un plan nou' }, context);
