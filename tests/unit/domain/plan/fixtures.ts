import { createHash } from 'node:crypto';
import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { type StaffRole } from '../../../../shared/domain/escalation/policy.ts';
import { newCaseId, newPersonId } from '../../../../shared/domain/kernel/ids.ts';
import { instant } from '../../../../shared/domain/kernel/time.ts';
import {
  decidePlan,
  draftPlan,
  type PlanContext,
  type PlanRequest,
} from '../../../../shared/domain/plan/decide-plan.ts';
import {
  itemRequest,
  newPlanId,
  newPlanItemId,
  planInstitution,
  type ItemRequest,
  type Plan,
} from '../../../../shared/domain/plan/plan.ts';
import { providerIdOf, serviceIdOf } from '../../../../shared/domain/provider/ids.ts';
import { staffMember, type StaffMember } from '../../../../shared/domain/rota/rota.ts';

export const digest = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
export const caseId = newCaseId(digest('case'));
export const personId = newPersonId(digest('person'));
export const day = (text: string) => localDate.parse(text);
export const now = instant.parse('2026-11-23T08:00:00.000Z');

const staff = (staffId: string, name: string, ...roles: StaffRole[]): StaffMember =>
  staffMember.parse({ staffId, name, email: `${staffId}@exemplu.invalid`, roles, active: true });

export const worker = staff('ana-pop', 'Ana Pop', 'case-worker');
export const supervisor = staff('dan-radu', 'Dan Radu', 'supervisor');

const provider = providerIdOf('Asociația Exemplu', digest);
const service = (name: string) => serviceIdOf(provider, { name, code: null, siruta: '20297' }, digest);
export const registered = (name = 'Centru de zi') => ({
  kind: 'registered' as const,
  providerId: provider,
  serviceId: service(name),
});

export const context = (by: StaffMember = worker, extra: Partial<PlanContext> = {}): PlanContext => ({
  by,
  now,
  plans: [],
  standing: () => 'offered',
  ...extra,
});

export const item = (extra: object = {}): ItemRequest =>
  itemRequest.parse({
    need: 'day-care',
    vulnerability: 'risk-of-separation',
    what: 'Centru de zi, după școală',
    givenBy: registered(),
    from: '2026-12-01',
    until: '2027-06-30',
    payer: { kind: 'county-council' },
    ...extra,
  });

export const newPlan = (key: string, extra: Partial<Parameters<typeof draftPlan>[0]> = {}): Plan =>
  draftPlan(
    {
      planId: newPlanId(caseId, key, digest),
      caseId,
      personId,
      kind: 'service-plan',
      institution: planInstitution.parse({ institutionId: null, name: 'DGASPC' }),
      goal: 'Copilul rămâne în familie',
      replaces: null,
      ...extra,
    },
    context(),
  );

export const addRequest = (
  plan: Plan,
  request: ItemRequest = item(),
  doubleReason?: string,
): Extract<PlanRequest, { step: 'add-item' }> => ({
  step: 'add-item',
  itemId: newPlanItemId(plan.planId, `item ${plan.items.length}`, digest),
  item: request,
  doubleReason,
});

/** The plan after a step that must be possible. */
export const after = (plan: Plan, request: PlanRequest, using: PlanContext = context()): Plan => {
  const decided = decidePlan(plan, request, using);
  if (!decided.ok) throw new Error(JSON.stringify(decided.error));
  return decided.value;
};

export const withItem = (plan: Plan, request: ItemRequest = item()): Plan =>
  after(plan, addRequest(plan, request, 'probă'));
export const proposed = (plan: Plan): Plan => after(plan, { step: 'propose' });
export const approved = (plan: Plan): Plan =>
  after(plan, { step: 'approve', inForceFrom: day('2026-12-01') }, context(supervisor));
