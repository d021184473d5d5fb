import { type LocalDate } from '../calendar/local-date.ts';
import { type PersonId } from '../kernel/ids.ts';
import { type Need } from '../need/need.ts';
import { type Plan, type PlanId, type PlanItem, type PlanItemId } from './plan.ts';

/** A need of a person that is served for some days: what a plan's item stands for. */
export type Allocation = {
  personId: PersonId;
  need: Need;
  from: LocalDate;
  /** Included; null: until the need ends. */
  until: LocalDate | null;
};

/** Another item that serves the same need of the same person on some of the same days, with the plan it is in. */
export type DoubleAllocation = { plan: Plan; item: PlanItem; from: LocalDate; until: LocalDate | null };

/** The days an item serves, as its plan stands; null for none, because the plan ended before them. */
const daysServed = (plan: Plan, { from, until }: PlanItem): Pick<Allocation, 'from' | 'until'> | null => {
  if (plan.state !== 'ended') return { from, until };
  // A plan that was never approved served nothing.
  if (plan.approval === null || plan.lastDay < from) return null;
  return { from, until: until === null || until > plan.lastDay ? plan.lastDay : until };
};

type Days = Pick<Allocation, 'from' | 'until'>;

/** The days two spans have in common; both ends are included. */
const commonDays = (a: Days, b: Days): Days | null => {
  const from = a.from > b.from ? a.from : b.from;
  const until = a.until === null ? b.until : b.until === null || a.until < b.until ? a.until : b.until;
  return until === null || from <= until ? { from, until } : null;
};

/**
 * What already serves the same need of the same person at the same time, whichever institution planned it: a possible double
 * allocation (domain.md §7), shown before the item is saved. Drafts count, so that two planners see each other.
 * @param self where the item itself lies, when it is in a plan already; it is not its own double.
 */
export const findDoubleAllocations = (
  wanted: Allocation,
  plans: readonly Plan[],
  self: { planId: PlanId; itemId: PlanItemId } | null = null,
): DoubleAllocation[] =>
  plans
    .filter(({ personId }) => personId === wanted.personId)
    .flatMap((plan) =>
      plan.items.flatMap((item): DoubleAllocation[] => {
        if (item.need !== wanted.need) return [];
        if (self !== null && self.planId === plan.planId && self.itemId === item.itemId) return [];
        const served = daysServed(plan, item);
        const shared = served === null ? null : commonDays(wanted, served);
        return shared === null ? [] : [{ plan, item, ...shared }];
      }),
    );
