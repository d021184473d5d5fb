import { addCalendarDays } from '../../domain/calendar/local-date.ts';
import { legalFrom, type TransitionName } from '../../domain/case/transitions.ts';
import { decideTransition, type TransitionRefusal } from '../../domain/case/decide-transition.ts';
import { type ClockChange } from '../../domain/clock/clock-change.ts';
import { transitionClocks } from '../../domain/clock/transition-clocks.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import {
  decidePlan,
  draftPlan,
  endReplaced,
  type NewPlan,
  type PlanContext,
  type PlanRefusal,
  type PlanRequest,
} from '../../domain/plan/decide-plan.ts';
import { type ApprovedPlan, type Plan, type PlanId } from '../../domain/plan/plan.ts';
import {
  approvalStep,
  approvedClocks,
  endedClocks,
  mayApproveInPlace,
  mayPlan,
  reEvaluatedClocks,
} from '../../domain/plan/plan-clocks.ts';
import { type CaseFile } from '../../ports/cases.ts';
import { type DecidedChange, type DecisionContext } from '../cases/change-case.ts';
import { planRecord } from '../cases/file-records.ts';
import { stay } from './stay.ts';

export type PlanChangeRefusal =
  | PlanRefusal
  | TransitionRefusal
  | { code: 'plan-unknown' }
  /** The plan to be replaced is no approved plan of the same kind. */
  | { code: 'replaced-plan-unknown' };

export type Planned = { change: DecidedChange; plan: Plan };

/** What a decision about plans is made on, besides the case. */
export type PlanFile = Pick<PlanContext, 'plans' | 'standing'>;

const planContext = ({ plans, standing }: PlanFile, { by, now }: DecisionContext): PlanContext => ({
  by,
  now,
  plans,
  standing,
});

const illegal = (
  file: CaseFile,
  context: DecisionContext,
): { code: 'transition-illegal'; stage: CaseFile['case']['stage']; legal: TransitionName[] } => ({
  code: 'transition-illegal',
  stage: file.case.stage,
  legal: legalFrom(file.case.stage, context.by.roles),
});

const replacedBy = (plan: Pick<Plan, 'replaces' | 'kind'>, plans: readonly Plan[]): ApprovedPlan | null => {
  const found = plans.find(({ planId }) => planId === plan.replaces);
  return found?.state === 'approved' && found.kind === plan.kind ? found : null;
};

/** Begins a plan of a case that is open. */
export const beginPlan =
  (facts: Omit<NewPlan, 'caseId' | 'personId'>, planFile: PlanFile) =>
  (file: CaseFile, context: DecisionContext): Result<Planned, PlanChangeRefusal> => {
    if (!mayPlan(file.case)) return err(illegal(file, context));
    if (facts.replaces !== null && replacedBy(facts, planFile.plans) === null)
      return err({ code: 'replaced-plan-unknown' });
    const { caseId, personId } = file.case;
    const plan = draftPlan({ ...facts, caseId, personId }, context);
    const moved = stay(file.case, { what: 'plan.drafted', why: null, documentId: plan.planId }, context);
    return ok({ change: { ...moved, clocks: [], records: [planRecord(plan)] }, plan });
  };

/** Approval moves the case on, or is made where the case already is; a plan it replaces ends the day before. */
const approve = (
  before: Plan,
  plan: ApprovedPlan,
  planFile: PlanFile,
  file: CaseFile,
  context: DecisionContext,
): Result<DecidedChange, PlanChangeRefusal> => {
  const by = { kind: 'person' as const, staffId: context.by.staffId, name: context.by.name };
  const around = { plans: planFile.plans, deadlines: file.deadlines };
  const replaced = replacedBy(plan, planFile.plans);
  const ended =
    replaced === null
      ? null
      : endReplaced(replaced, addCalendarDays(plan.approval.inForceFrom, -1), planContext(planFile, context));
  const records = [planRecord(plan), ...(ended === null ? [] : [planRecord(ended)])];
  const given = replaced === null ? [] : endedClocks(replaced, around, { by, why: 'plan.replaced' }, context);

  const request = { transition: approvalStep(plan.kind), documentId: plan.planId };
  const step = decideTransition(file.case, request, { by: context.by, staff: context.rota.staff, now: context.now });
  if (step.ok) {
    const clocks = transitionClocks(step.value, file.deadlines, context);
    return ok({ case: step.value.case, entry: step.value.entry, clocks: [...given, ...clocks], records });
  }
  if (step.error.code !== 'transition-illegal' || !mayApproveInPlace(before, file.case)) return step;
  const moved = stay(file.case, { what: 'plan.approved', why: null, documentId: plan.planId }, context);
  return ok({ ...moved, clocks: [...given, ...approvedClocks(plan, around, by, context)], records });
};

const clocksOf = (
  request: PlanRequest,
  before: Plan,
  planFile: PlanFile,
  file: CaseFile,
  context: DecisionContext,
): ClockChange[] => {
  const by = { kind: 'person' as const, staffId: context.by.staffId, name: context.by.name };
  const around = { plans: planFile.plans, deadlines: file.deadlines };
  if (request.step === 're-evaluate') return reEvaluatedClocks(before, around, by, context);
  if (request.step === 'end' && before.state === 'approved')
    return endedClocks(before, around, { by, why: 'plan.ended' }, context);
  return [];
};

const reasonOf = (request: PlanRequest): string | null => {
  if ('why' in request) return request.why;
  if (request.step === 're-evaluate') return request.conclusion;
  return request.step === 'add-item' ? (request.doubleReason ?? null) : null;
};

/** Makes a step of a plan, with the clocks it meets, starts and ends, and the step of the case that its approval is. */
export const changePlan =
  (planId: PlanId, request: PlanRequest, planFile: PlanFile) =>
  (file: CaseFile, context: DecisionContext): Result<Planned, PlanChangeRefusal> => {
    const before = planFile.plans.find((one) => one.planId === planId);
    if (before === undefined) return err({ code: 'plan-unknown' });
    if (!mayPlan(file.case) && request.step !== 'end') return err(illegal(file, context));
    const decided = decidePlan(before, request, planContext(planFile, context));
    if (!decided.ok) return decided;
    const plan = decided.value;
    if (request.step === 'approve' && plan.state === 'approved') {
      const change = approve(before, plan, planFile, file, context);
      return change.ok ? ok({ change: change.value, plan }) : change;
    }
    const said = { what: `plan.${request.step}`, why: reasonOf(request), documentId: planId };
    const moved = stay(file.case, said, context);
    const clocks = clocksOf(request, before, planFile, file, context);
    return ok({ change: { ...moved, clocks, records: [planRecord(plan)] }, plan });
  };
