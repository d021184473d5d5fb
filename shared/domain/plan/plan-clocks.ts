import { type Case, isClosed, type Stage } from '../case/case.ts';
import { type TransitionName } from '../case/transitions.ts';
import { isRunning, moveClock, startClock, type ClockChange, type ClockContext } from '../clock/clock-change.ts';
import { type Actor, type Deadline } from '../deadline/deadline.ts';
import { type Instant } from '../kernel/time.ts';
import { type Plan, type PlanKind } from './plan.ts';

/** For each kind: the clock its approval meets, the one that asks for its re-evaluation, and the step it moves a case by. */
const rules = {
  'service-plan': { approval: 'D29', review: 'D30', transition: 'approve-service-plan' },
  'protection-plan': { approval: 'D11', review: 'D12', transition: 'approve-protection-plan' },
} as const satisfies Record<PlanKind, { approval: string; review: string; transition: TransitionName }>;

export const approvalStep = (kind: PlanKind): TransitionName => rules[kind].transition;

/** What lies around a plan: the other plans of its case, and the clocks. */
export type Around = { plans: readonly Plan[]; deadlines: readonly Deadline[] };

/** Where a further plan, or one that replaces another, is approved without moving the case. */
const approvedInPlace: Record<PlanKind, readonly Stage[]> = {
  'service-plan': ['monitoring', 'emergency-protection', 'protection-planning'],
  'protection-plan': ['monitoring', 'emergency-protection'],
};

export const mayApproveInPlace = ({ kind }: Plan, { stage }: Case): boolean => approvedInPlace[kind].includes(stage);

/** Whether plans of the case may be worked on. */
export const mayPlan = (current: Case): boolean => !isClosed(current);

/** The instant the plan's review is counted from: its approval, or its last re-evaluation. */
const reviewedFrom = (plan: Plan): Instant | null => {
  if (plan.state !== 'approved' && plan.state !== 'ended') return null;
  return plan.reEvaluations.at(-1)?.at ?? plan.approval?.approvedAt ?? null;
};

/**
 * The running clocks that ask for the re-evaluation of this plan, told from those of other plans by what they count from. Where
 * none counts from there (somebody corrected its event), those that belong to no other plan.
 */
const reviewClocks = (plan: Plan, { plans, deadlines }: Around): Deadline[] => {
  const reviews = deadlines.filter((one) => isRunning(one) && one.rule.rule === rules[plan.kind].review);
  const own = reviews.filter(({ eventAt }) => eventAt === reviewedFrom(plan));
  if (own.length > 0) return own;
  const others = plans.filter(({ planId }) => planId !== plan.planId).map(reviewedFrom);
  return reviews.filter(({ eventAt }) => !others.includes(eventAt));
};

const ownerOf = ({ caseId }: Plan) => ({ kind: 'case', caseId }) as const;

/** Approved without moving the case: the clock that waits for a plan is met, and the review is asked for. */
export const approvedClocks = (plan: Plan, { deadlines }: Around, by: Actor, context: ClockContext): ClockChange[] => [
  ...deadlines
    .filter((one) => isRunning(one) && one.rule.rule === rules[plan.kind].approval)
    .flatMap((one) => moveClock(one, { kind: 'met', at: context.now, by }, context)),
  ...startClock(rules[plan.kind].review, ownerOf(plan), context.now, context),
];

/** Re-evaluated: its review is met and the next one asked for. `before`: the plan as it was. */
export const reEvaluatedClocks = (before: Plan, around: Around, by: Actor, context: ClockContext): ClockChange[] => [
  ...reviewClocks(before, around).flatMap((one) => moveClock(one, { kind: 'met', at: context.now, by }, context)),
  ...startClock(rules[before.kind].review, ownerOf(before), context.now, context),
];

/** Ended or replaced: nobody owes its review any more. */
export const endedClocks = (
  before: Plan,
  around: Around,
  { by, why }: { by: Actor; why: string },
  context: ClockContext,
): ClockChange[] =>
  reviewClocks(before, around).flatMap((one) => moveClock(one, { kind: 'cancelled', by, why }, context));
