import {
  beginPlan,
  changePlan,
  type PlanChangeRefusal,
  type Planned,
} from '../../../shared/application/records/change-plan.ts';
import {
  addItemRequest,
  approveRequest,
  endRequest,
  nothingRequest,
  planRequest,
  reEvaluateRequest,
  whyRequest,
} from '../../../shared/contracts/http/plans/requests.ts';
import { toPlanView } from '../../../shared/contracts/http/plans/views.ts';
import { type LocalDate } from '../../../shared/domain/calendar/local-date.ts';
import { localDateOf } from '../../../shared/domain/calendar/local-time.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type Result } from '../../../shared/domain/kernel/result.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type PlanRequest } from '../../../shared/domain/plan/decide-plan.ts';
import {
  newPlanId,
  newPlanItemId,
  planId,
  planItemId,
  type ItemRequest,
  type Plan,
  type PlanItem,
} from '../../../shared/domain/plan/plan.ts';
import { canonical } from '../../../shared/domain/provider/differences.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { type RecordReader } from '../../../shared/ports/records.ts';
import { type changeFile, type Opened, type Prepared } from '../../../shared/runtime/api/case-file.ts';
import { type ReadCase } from '../../../shared/runtime/api/case-reading.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { refusePlan } from './refuse-plan.ts';
import { type ReadServices, type ServiceRegister } from './service-register.ts';
import type * as z from 'zod/mini';

type Deps = {
  records: Pick<RecordReader, 'plans'>;
  services: ReadServices;
  county: Pick<CountyReader, 'institution'>;
  read: ReadCase;
  change: ReturnType<typeof changeFile>;
  clock: Clock;
  digest: Digest;
};

const made = (planned: Result<Planned, PlanChangeRefusal>) =>
  planned.ok ? { ok: true as const, value: { change: planned.value.change, made: planned.value.plan } } : planned;

const itemOf = ({ itemId, allowedDouble, ...asked }: PlanItem): ItemRequest => asked;

/** Who makes the plan: an institution of the register, or the directorate when none is named. */
const directorate = { institutionId: null, name: 'DGASPC' };

/** Plans of a case: listed, begun, and every step of their lives. */
export const makePlans = ({ records, services, county, read, change, clock, digest }: Deps) => {
  const today = (): LocalDate => localDateOf(toInstant(clock()));

  const shown = (plan: Plan, register: ServiceRegister, { roles }: StaffMember, caseVersion: number) => ({
    caseVersion,
    plan: toPlanView(plan, register.describe, { today: today(), roles }),
  });

  const repeated = (plan: Plan, register: ServiceRegister, { member, file }: Opened): ApiResponse => {
    const { version } = file.case;
    return json(200, shown(plan, register, member, version), { etag: `"${version}"` });
  };

  const prepared = (
    decide: (register: ServiceRegister) => Prepared<Plan, PlanChangeRefusal>['decide'],
    register: ServiceRegister,
    { member }: Opened,
    request: ApiRequest,
  ): Prepared<Plan, PlanChangeRefusal> => ({
    decide: decide(register),
    refuse: (refusal) => refusePlan(refusal, request),
    show: (plan, caseVersion) => shown(plan, register, member, caseVersion),
  });

  /** A route that makes one step; `request` turns its body into the step, once the plan is known. */
  const step = <Body>(
    body: z.core.$ZodType<Body>,
    toStep: (given: Body, asked: ApiRequest) => PlanRequest | null,
  ): Answer =>
    change(body, async (given, opened, request) => {
      const id = planId.safeParse(request.params['planId']);
      const wanted = toStep(given, request);
      if (!id.success || wanted === null) return problem('not-found', request.language);
      const plans = await records.plans(opened.file.case.caseId);
      const items = plans.find((one) => one.planId === id.data)?.items ?? [];
      const register = await services(items.map(({ givenBy }) => givenBy));
      const decide =
        ({ standing }: ServiceRegister): Prepared<Plan, PlanChangeRefusal>['decide'] =>
        (file, context) =>
          made(changePlan(id.data, wanted, { plans, standing })(file, context));
      return prepared(decide, register, opened, request);
    });

  return {
    list: read(async (file, member) => {
      const plans = await records.plans(file.case.caseId);
      const register = await services(plans.flatMap(({ items }) => items.map(({ givenBy }) => givenBy)));
      return { items: plans.map((plan) => shown(plan, register, member, file.case.version).plan) };
    }),

    begin: change(planRequest, async ({ kind, goal, institutionId, replaces }, opened, request) => {
      const key = readIdempotencyKey(request.headers);
      if (key === null) return problem('idempotency-key-missing', request.language);
      const { caseId } = opened.file.case;
      const [plans, found] = await Promise.all([
        records.plans(caseId),
        institutionId === undefined ? null : county.institution(institutionId),
      ]);
      if (institutionId !== undefined && found === null)
        return contentInvalid(request, [{ pointer: '/institutionId', code: 'institution-unknown' }]);
      const institution = found === null ? directorate : { institutionId: found.institutionId, name: found.name };
      const id = newPlanId(caseId, key, digest);
      const facts = { planId: id, kind, institution, goal, replaces: replaces ?? null };
      const before = plans.find((one) => one.planId === id);
      if (before !== undefined) {
        const same = before.kind === kind && before.goal === goal && before.replaces === facts.replaces;
        const register = await services(before.items.map(({ givenBy }) => givenBy));
        return same ? repeated(before, register, opened) : problem('idempotency-key-reused', request.language);
      }
      const decide =
        ({ standing }: ServiceRegister): Prepared<Plan, PlanChangeRefusal>['decide'] =>
        (file, context) =>
          made(beginPlan(facts, { plans, standing })(file, context));
      return prepared(decide, await services([]), opened, request);
    }),

    addItem: change(addItemRequest, async ({ item, doubleReason }, opened, request) => {
      const key = readIdempotencyKey(request.headers);
      if (key === null) return problem('idempotency-key-missing', request.language);
      const id = planId.safeParse(request.params['planId']);
      if (!id.success) return problem('not-found', request.language);
      const plans = await records.plans(opened.file.case.caseId);
      const plan = plans.find((one) => one.planId === id.data);
      const itemId = newPlanItemId(id.data, key, digest);
      const register = await services([item, ...(plan?.items ?? [])].map(({ givenBy }) => givenBy));
      const before = plan?.items.find((one) => one.itemId === itemId);
      if (plan !== undefined && before !== undefined)
        return canonical(itemOf(before)) === canonical(item)
          ? repeated(plan, register, opened)
          : problem('idempotency-key-reused', request.language);
      const wanted: PlanRequest = { step: 'add-item', itemId, item, doubleReason };
      const decide =
        ({ standing }: ServiceRegister): Prepared<Plan, PlanChangeRefusal>['decide'] =>
        (file, context) =>
          made(changePlan(id.data, wanted, { plans, standing })(file, context));
      return prepared(decide, register, opened, request);
    }),

    removeItem: step(whyRequest, ({ why }, { params }) => {
      const itemId = planItemId.safeParse(params['itemId']);
      return itemId.success ? { step: 'remove-item', itemId: itemId.data, why } : null;
    }),
    propose: step(nothingRequest, () => ({ step: 'propose' })),
    giveBack: step(whyRequest, ({ why }) => ({ step: 'return', why })),
    approve: step(approveRequest, ({ inForceFrom }) => ({ step: 'approve', inForceFrom: inForceFrom ?? today() })),
    reEvaluate: step(reEvaluateRequest, (given) => ({ step: 're-evaluate', ...given })),
    end: step(endRequest, ({ lastDay, ...given }) => ({ step: 'end', ...given, lastDay: lastDay ?? today() })),
  };
};
