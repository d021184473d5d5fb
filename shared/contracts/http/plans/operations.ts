import type * as z from 'zod/mini';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import {
  addItemRequest,
  approveRequest,
  endRequest,
  nothingRequest,
  planRequest,
  reEvaluateRequest,
  whyRequest,
} from './requests.ts';
import { packageView, planAnswer, planList } from './views.ts';
import { type ProblemCode } from '../problems.ts';

const changeProblems = [
  ...memberProblems,
  ...bodyProblems,
  'not-found',
  'if-match-missing',
  'version-stale',
  'transition-illegal',
] as const;

const change = (
  path: string,
  summary: string,
  body: z.core.$ZodType,
  extra: readonly ProblemCode[],
  more: Partial<Operation> = {},
): Operation => ({
  method: 'post',
  path: `/v1/cases/{id}/plans${path}`,
  summary,
  who: 'staff',
  ifMatch: 'required',
  body,
  answers: { 200: { description: 'The plan as it is now.', schema: planAnswer } },
  problems: [...changeProblems, ...extra],
  ...more,
});

const idempotency = ['idempotency-key-missing', 'idempotency-key-reused'] as const;

/** Service plans and protection plans of cases. */
export const planOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/cases/{id}/plans',
    summary:
      'Every plan of a case, ended ones too, with its services by name and whether the register still offers them.',
    who: 'staff',
    answers: { 200: { description: 'All of them.', schema: planList } },
    problems: [...memberProblems, 'not-found'],
  },
  change('', 'Begin a plan. The same Idempotency-Key begins one plan.', planRequest, idempotency, {
    idempotencyKey: 'required',
  }),
  change(
    '/{planId}/items',
    'Add an item to a draft. A need that is served already on the same days is shown, and saved only with a reason.',
    addItemRequest,
    ['plan-step-illegal', 'double-allocation', 'service-not-offered', ...idempotency],
    { idempotencyKey: 'required' },
  ),
  change('/{planId}/items/{itemId}/remove', 'Take an item out of a draft.', whyRequest, ['plan-step-illegal']),
  change('/{planId}/propose', 'Propose a plan for approval.', nothingRequest, [
    'plan-step-illegal',
    'plan-empty',
    'service-not-offered',
  ]),
  change('/{planId}/return', 'Give a proposed plan back to its draft.', whyRequest, ['plan-step-illegal']),
  change('/{planId}/approve', 'Approve a plan; the plan it replaces ends the day before.', approveRequest, [
    'plan-step-illegal',
    'plan-empty',
    'service-not-offered',
  ]),
  change('/{planId}/re-evaluate', 'Re-evaluate an approved plan; its next review is asked for.', reEvaluateRequest, [
    'plan-step-illegal',
  ]),
  change('/{planId}/end', 'End a plan, with the last day of its services.', endRequest, ['plan-step-illegal']),
  {
    method: 'get',
    path: '/v1/cases/{id}/minimum-package',
    summary: 'The minimum package proposed for the open vulnerabilities, in three domains, by the county’s table.',
    who: 'staff',
    answers: { 200: { description: 'The proposal, with the source and mark of the table.', schema: packageView } },
    problems: [...memberProblems, 'not-found'],
  },
];
