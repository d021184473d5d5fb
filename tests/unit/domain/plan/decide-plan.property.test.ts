import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePlan, type PlanRequest } from '../../../../shared/domain/plan/decide-plan.ts';
import { newPlanItemId, plan as planSchema, type Plan } from '../../../../shared/domain/plan/plan.ts';
import { legalSteps } from '../../../../shared/domain/plan/plan-steps.ts';
import { needs } from '../../../../shared/domain/need/need.ts';
import { context, day, digest, item, newPlan, supervisor, worker } from './fixtures.ts';

const step = fc.record({
  do: fc.constantFrom('add-item', 'remove-item', 'propose', 'return', 'approve', 're-evaluate', 'end'),
  by: fc.constantFrom(worker, supervisor),
  n: fc.nat(4),
  offered: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const requestOf = (plan: Plan, { do: what, n }: Step, turn: number): PlanRequest => {
  const id = (text: string) => newPlanItemId(plan.planId, text, digest);
  switch (what) {
    case 'add-item':
      return { step: what, itemId: id(`${turn}`), item: item({ need: needs[n] ?? 'housing' }) };
    case 'remove-item':
      return { step: what, itemId: plan.items[n]?.itemId ?? id('none'), why: 'probă' };
    case 'propose':
      return { step: what };
    case 'return':
      return { step: what, why: 'probă' };
    case 'approve':
      return { step: what, inForceFrom: day('2026-12-01') };
    case 're-evaluate':
      return { step: what, outcome: 'continue', conclusion: 'probă' };
    case 'end':
      return { step: what, lastDay: day('2027-01-31'), ending: 'other', why: 'probă' };
  }
};

/** The life of a plan as a short table, written again: state and role → what may follow. */
const model: Record<Plan['state'], Partial<Record<Step['do'], { to: Plan['state']; worker: boolean }>>> = {
  draft: {
    'add-item': { to: 'draft', worker: true },
    'remove-item': { to: 'draft', worker: true },
    propose: { to: 'proposed', worker: true },
    end: { to: 'ended', worker: true },
  },
  proposed: {
    return: { to: 'draft', worker: false },
    approve: { to: 'approved', worker: false },
    end: { to: 'ended', worker: true },
  },
  approved: { 're-evaluate': { to: 'approved', worker: true }, end: { to: 'ended', worker: false } },
  ended: {},
};

describe('the life of a plan', () => {
  it('follows its table, loses no line of its history, and refuses with what is legal', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let current = newPlan('a');
        for (const [turn, asked] of steps.entries()) {
          const before = current;
          const request = requestOf(before, asked, turn);
          const standing = () => (asked.offered ? ('offered' as const) : ('removed' as const));
          const decided = decidePlan(before, request, context(asked.by, { plans: [before], standing }));
          const row = model[before.state][asked.do];
          const legal = row !== undefined && (row.worker || asked.by === supervisor);
          if (!decided.ok) {
            expect(decided.error.code === 'plan-step-illegal').toBe(!legal);
            expect(legalSteps(before.state, asked.by.roles).includes(asked.do)).toBe(legal);
            continue;
          }
          current = decided.value;
          expect(legal).toBe(true);
          expect(current.state).toBe(row?.to);
          expect(current.version).toBe(before.version + 1);
          expect(current.history.slice(0, -1)).toEqual(before.history);
          expect(current.history).toHaveLength(before.history.length + 1);
          expect(planSchema.parse(JSON.parse(JSON.stringify(current)))).toEqual(current);
          if (current.state !== 'draft') expect(current.items).toEqual(before.items);
          if (current.state === 'proposed' || current.state === 'approved') expect(current.items).not.toEqual([]);
          if (asked.do === 'propose' || asked.do === 'approve') expect(asked.offered).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
