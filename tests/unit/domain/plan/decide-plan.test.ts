import { describe, expect, it } from 'vitest';
import { decidePlan, endReplaced } from '../../../../shared/domain/plan/decide-plan.ts';
import { itemRequest, newPlanItemId } from '../../../../shared/domain/plan/plan.ts';
import {
  addRequest,
  after,
  approved,
  context,
  day,
  digest,
  item,
  newPlan,
  now,
  proposed,
  registered,
  supervisor,
  withItem,
  worker,
} from './fixtures.ts';

const ana = { staffId: worker.staffId, name: worker.name };
const dan = { staffId: supervisor.staffId, name: supervisor.name };

describe('a plan', () => {
  it('links vulnerability, service, provider, dates and who pays', () => {
    expect(withItem(newPlan('a')).items).toEqual([
      { ...item(), itemId: addRequest(newPlan('a')).itemId, allowedDouble: null },
    ]);
  });

  it('goes from draft to proposed to approved, by named people', () => {
    const plan = approved(proposed(withItem(newPlan('a'))));
    expect(plan).toMatchObject({
      state: 'approved',
      version: 4,
      approval: { proposedBy: ana, approvedBy: dan, approvedAt: now, inForceFrom: '2026-12-01' },
    });
    expect(plan.history.map(({ what }) => what)).toEqual(['drafted', 'item-added', 'proposed', 'approved']);
  });

  it('is approved by a supervisor or director only', () => {
    const plan = proposed(withItem(newPlan('a')));
    expect(decidePlan(plan, { step: 'approve', inForceFrom: day('2026-12-01') }, context(worker))).toEqual({
      ok: false,
      error: { code: 'plan-step-illegal', state: 'proposed', legal: ['end'] },
    });
  });

  it('has one winner when two supervisors approve it at once', () => {
    const plan = proposed(withItem(newPlan('a')));
    const first = approved(plan);
    // Both decide on version 3; the write of the second meets version 4 and is told of the first.
    expect(approved(plan).version).toBe(first.version);
    expect(decidePlan(first, { step: 'approve', inForceFrom: day('2026-12-01') }, context(supervisor))).toMatchObject({
      error: { code: 'plan-step-illegal', state: 'approved', legal: ['re-evaluate', 'end'] },
    });
  });

  it('goes back to its draft with the reason, and is then changed', () => {
    const plan = after(
      proposed(withItem(newPlan('a'))),
      { step: 'return', why: 'Lipsește școala' },
      context(supervisor),
    );
    expect(plan).toMatchObject({ state: 'draft' });
    expect('proposedBy' in plan).toBe(false);
    const itemId = plan.items[0]?.itemId ?? newPlanItemId(plan.planId, '', digest);
    expect(after(plan, { step: 'remove-item', itemId, why: 'greșit' }).items).toEqual([]);
  });

  it('is re-evaluated again and again, and ends on a day', () => {
    const plan = approved(proposed(withItem(newPlan('a'))));
    const once = after(plan, { step: 're-evaluate', outcome: 'continue', conclusion: 'Merge bine' });
    const twice = after(once, { step: 're-evaluate', outcome: 'revise', conclusion: 'Se schimbă școala' });
    const ended = after(
      twice,
      { step: 'end', lastDay: day('2027-01-31'), ending: 'goal-reached', why: 'Copilul merge la școală' },
      context(supervisor),
    );
    expect(ended).toMatchObject({
      state: 'ended',
      lastDay: '2027-01-31',
      endedBy: dan,
      approval: { approvedBy: dan },
      reEvaluations: [{ outcome: 'continue' }, { outcome: 'revise', by: ana }],
    });
    expect(decidePlan(ended, { step: 'propose' }, context())).toMatchObject({ error: { state: 'ended', legal: [] } });
  });

  it('is ended by a case worker only while it is not approved', () => {
    const end = { step: 'end', lastDay: day('2027-01-31'), ending: 'withdrawn', why: 'x' } as const;
    expect(decidePlan(approved(proposed(withItem(newPlan('a')))), end, context(worker))).toMatchObject({
      error: { code: 'plan-step-illegal', legal: ['re-evaluate'] },
    });
    expect(after(newPlan('a'), end)).toMatchObject({ state: 'ended', approval: null, reEvaluations: [] });
  });

  it('is not proposed without items', () => {
    expect(decidePlan(newPlan('a'), { step: 'propose' }, context())).toMatchObject({ error: { code: 'plan-empty' } });
  });

  it('tells of an item it does not have', () => {
    const request = { step: 'remove-item', itemId: newPlanItemId(newPlan('a').planId, 'x', digest), why: 'x' } as const;
    expect(decidePlan(newPlan('a'), request, context())).toMatchObject({ error: { code: 'item-unknown' } });
  });
});

describe('an item whose provider left the register', () => {
  const removed = { standing: () => 'removed' as const };

  it('is not added', () => {
    const refused = decidePlan(newPlan('a'), addRequest(newPlan('a')), context(worker, removed));
    expect(refused).toMatchObject({ error: { code: 'service-not-offered', items: [{ standing: 'removed' }] } });
    expect(
      decidePlan(newPlan('a'), addRequest(newPlan('a')), context(worker, { standing: () => 'unknown' })),
    ).toMatchObject({ error: { items: [{ standing: 'unknown' }] } });
  });

  it('keeps the plan from being proposed or approved, and is named', () => {
    const draft = withItem(withItem(newPlan('a')), item({ need: 'housing', givenBy: registered('Locuire') }));
    const gone = registered('Locuire').serviceId;
    const standing = ({ serviceId }: { serviceId: string }) => (serviceId === gone ? 'removed' : 'offered');
    const items = [{ itemId: draft.items[1]?.itemId, standing: 'removed' }];
    expect(decidePlan(draft, { step: 'propose' }, context(worker, { standing }))).toEqual({
      ok: false,
      error: { code: 'service-not-offered', items },
    });
    expect(
      decidePlan(
        proposed(draft),
        { step: 'approve', inForceFrom: day('2026-12-01') },
        context(supervisor, { standing }),
      ),
    ).toMatchObject({ error: { code: 'service-not-offered', items } });
  });

  it('does not matter for what no licence is needed for', () => {
    const own = item({ givenBy: { kind: 'other', name: 'Primăria Bârnova' } });
    expect(
      after(newPlan('a'), addRequest(newPlan('a'), own), context(worker, { standing: () => 'unknown' })).items,
    ).toHaveLength(1);
  });
});

describe('a need that is served already', () => {
  const other = approved(
    proposed(withItem(newPlan('spas', { institution: { institutionId: 'spas-barnova', name: 'SPAS Bârnova' } }))),
  );
  const mine = newPlan('a');

  it('is shown with the other plan, and saved with a reason only', () => {
    const shown = decidePlan(mine, addRequest(mine), context(worker, { plans: [other, mine] }));
    expect(shown).toMatchObject({
      error: {
        code: 'double-allocation',
        beside: [{ plan: { institution: { name: 'SPAS Bârnova' } }, from: '2026-12-01', until: '2027-06-30' }],
      },
    });
    const saved = after(
      mine,
      addRequest(mine, item(), 'Program de vară, alt interval orar'),
      context(worker, { plans: [other, mine] }),
    );
    expect(saved.items[0]?.allowedDouble).toEqual({
      reason: 'Program de vară, alt interval orar',
      by: ana,
      at: now,
      beside: [{ planId: other.planId, itemId: other.items[0]?.itemId }],
    });
    expect(saved.history.at(-1)?.why).toBe('Program de vară, alt interval orar');
  });

  it('is shown within one plan too', () => {
    const first = withItem(mine);
    expect(decidePlan(first, addRequest(first), context(worker, { plans: [first] }))).toMatchObject({
      error: { code: 'double-allocation' },
    });
  });

  it('is no double the day after it ended, nor in the plan that replaces the other', () => {
    const later = item({ from: '2027-07-01', until: null });
    expect(after(mine, addRequest(mine, later), context(worker, { plans: [other] })).items).toHaveLength(1);
    const replacing = newPlan('b', { replaces: other.planId });
    expect(after(replacing, addRequest(replacing), context(worker, { plans: [other] })).items).toHaveLength(1);
  });

  it('needs no reason where there is none to give', () => {
    expect(after(mine, addRequest(mine, item(), 'degeaba'), context()).items[0]?.allowedDouble).toBeNull();
  });

  it('is free again once the plan is replaced', () => {
    const ended = endReplaced(other, day('2026-12-31'), context(supervisor));
    expect(ended).toMatchObject({ state: 'ended', ending: 'replaced', approval: { approvedBy: dan } });
    const next = item({ from: '2027-01-01', until: null });
    expect(after(mine, addRequest(mine, next), context(worker, { plans: [ended] })).items).toHaveLength(1);
  });
});

describe('an item', () => {
  it.each([
    ['an end before its start', { until: '2026-11-30' }],
    ['an unknown need', { need: 'happiness' }],
    ['no payer', { payer: undefined }],
    ['a provider of no register', { givenBy: { kind: 'registered', providerId: 'X', serviceId: 'Y' } }],
    ['29 February of a common year', { from: '2027-02-29' }],
  ])('is refused with %s', (_what, extra) => {
    expect(itemRequest.safeParse({ ...item(), ...extra }).success).toBe(false);
  });
});
