import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCalendarDays, type LocalDate } from '../../../../shared/domain/calendar/local-date.ts';
import { newPersonId } from '../../../../shared/domain/kernel/ids.ts';
import { findDoubleAllocations } from '../../../../shared/domain/plan/double-allocation.ts';
import { plan as planSchema, type Plan, type PlanItem } from '../../../../shared/domain/plan/plan.ts';
import { approved, context, day, digest, item, newPlan, proposed, supervisor, after, withItem } from './fixtures.ts';

const start = day('2026-12-01');
const horizon = 40;
const dayNumber = (offset: number): LocalDate => addCalendarDays(start, offset);

const spec = fc.record({
  person: fc.nat(1),
  institution: fc.constantFrom('DGASPC', 'SPAS Bârnova'),
  state: fc.constantFrom('draft', 'proposed', 'approved', 'withdrawn', 'ended'),
  lastDay: fc.nat(30),
  items: fc.array(
    fc.record({
      need: fc.constantFrom('day-care', 'housing', 'medical-check'),
      from: fc.nat(20),
      lasts: fc.option(fc.nat(12)),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
type Spec = typeof spec extends fc.Arbitrary<infer T> ? T : never;

const build = (given: Spec, index: number): Plan => {
  const empty = newPlan(`plan ${index}`, {
    personId: newPersonId(digest(`person ${given.person}`)),
    institution: { institutionId: null, name: given.institution },
  });
  const draft = given.items.reduce(
    (plan, { need, from, lasts }) =>
      withItem(plan, item({ need, from: dayNumber(from), until: lasts === null ? null : dayNumber(from + lasts) })),
    empty,
  );
  const end = { step: 'end', lastDay: dayNumber(given.lastDay), ending: 'other', why: 'probă' } as const;
  switch (given.state) {
    case 'draft':
      return draft;
    case 'proposed':
      return proposed(draft);
    case 'approved':
      return approved(proposed(draft));
    case 'withdrawn':
      return after(draft, end);
    case 'ended':
      return after(approved(proposed(draft)), end, context(supervisor));
  }
};

/** The days an item serves, one by one, as far as the test looks. */
const daysOf = (plan: Plan, { from, until }: PlanItem): Set<number> => {
  if (plan.state === 'ended' && plan.approval === null) return new Set();
  const days = Array.from({ length: horizon }, (_, offset) => offset).filter((offset) => {
    const date = dayNumber(offset);
    return date >= from && (until === null || date <= until) && (plan.state !== 'ended' || date <= plan.lastDay);
  });
  return new Set(days);
};

const all = (plans: readonly Plan[]) => plans.flatMap((plan) => plan.items.map((one) => ({ plan, one })));

const foundFor = (plans: readonly Plan[], { plan, one }: { plan: Plan; one: PlanItem }) =>
  findDoubleAllocations({ ...one, personId: plan.personId }, plans, { planId: plan.planId, itemId: one.itemId });

const plansOf = fc.array(spec, { minLength: 1, maxLength: 5 }).map((specs) => specs.map(build));

describe('double allocations', () => {
  it('are exactly those a comparison day by day finds', () => {
    fc.assert(
      fc.property(plansOf, fc.nat(2), fc.nat(20), fc.option(fc.nat(12)), (plans, which, from, lasts) => {
        const wanted = {
          personId: newPersonId(digest('person 0')),
          need: (['day-care', 'housing', 'medical-check'] as const)[which] ?? 'housing',
          from: dayNumber(from),
          until: lasts === null ? null : dayNumber(from + lasts),
        };
        const wantedDays = Array.from({ length: horizon }, (_, offset) => offset).filter(
          (offset) => offset >= from && (lasts === null || offset <= from + lasts),
        );
        const expected = all(plans)
          .filter(({ plan, one }) => plan.personId === wanted.personId && one.need === wanted.need)
          .filter(({ plan, one }) => wantedDays.some((offset) => daysOf(plan, one).has(offset)))
          .map(({ plan, one }) => `${plan.planId} ${one.itemId}`);
        const found = findDoubleAllocations(wanted, plans);
        expect(found.map((each) => `${each.plan.planId} ${each.item.itemId}`).sort()).toEqual(expected.sort());
        // The first common day is told rightly.
        for (const each of found) {
          const first = wantedDays.find((offset) => daysOf(each.plan, each.item).has(offset));
          expect(each.from).toBe(dayNumber(first ?? -1));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are mutual: whoever is found for one finds it too', () => {
    fc.assert(
      fc.property(plansOf, (plans) => {
        const serving = all(plans).filter(({ plan }) => plan.state !== 'ended');
        const pairs = serving.flatMap((each) =>
          foundFor(plans, each)
            .filter(({ plan }) => plan.state !== 'ended')
            .map((double) => [`${each.plan.planId}${each.one.itemId}`, `${double.plan.planId}${double.item.itemId}`]),
        );
        const known = new Set(pairs.map((pair) => pair.join()));
        for (const [a, b] of pairs) expect(known).toContain([b, a].join());
      }),
      { numRuns: 300 },
    );
  });

  it('are never the item itself, and plans read back as they were', () => {
    fc.assert(
      fc.property(plansOf, (plans) => {
        for (const plan of plans) expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
        for (const each of all(plans))
          expect(foundFor(plans, each).some(({ item: double }) => double.itemId === each.one.itemId)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
