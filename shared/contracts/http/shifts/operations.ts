import type * as z from 'zod/mini';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { type ProblemCode } from '../problems.ts';
import {
  cancelRequest,
  closeAlarmRequest,
  dispatchRequest,
  heardRequest,
  returnRequest,
  signRequest,
} from './requests.ts';
import { dispatchList, dispatchView, handoverList, handoverView } from './views.ts';

const listOf = (name: string, summary: string, schema: z.core.$ZodType): Operation => ({
  method: 'get',
  path: `/v1/${name}`,
  summary,
  who: 'staff',
  query: { state: 'open (default) or ended.' },
  answers: { 200: { description: 'One page.', schema } },
  problems: [...memberProblems, 'cursor-invalid', 'content-invalid'],
});

const change = (
  path: string,
  summary: string,
  body: z.core.$ZodType,
  schema: z.core.$ZodType,
  extra: ProblemCode,
): Operation => ({
  method: 'post',
  path: `/v1/${path}`,
  summary,
  who: 'staff',
  ifMatch: 'required',
  body,
  answers: { 200: { description: 'As it is now.', schema } },
  problems: [...memberProblems, ...bodyProblems, 'not-found', 'if-match-missing', 'version-stale', extra],
});

const step = (verb: string, summary: string, body: z.core.$ZodType): Operation =>
  change(`dispatches/{id}/${verb}`, summary, body, dispatchView, 'dispatch-step-illegal');

/** Handovers of shifts, and journeys of mobile teams. */
export const shiftOperations: readonly Operation[] = [
  listOf('handovers', 'Handovers of shifts, newest first; what is not signed is open.', handoverList),
  {
    method: 'get',
    path: '/v1/handovers/{id}',
    summary: 'A handover with the alerts that were open.',
    who: 'staff',
    answers: { 200: { description: 'The handover.', schema: handoverView } },
    problems: [...memberProblems, 'not-found'],
  },
  change(
    'handovers/{id}/sign',
    'Sign for a handover, as the incoming person or a supervisor.',
    signRequest,
    handoverView,
    'handover-settled',
  ),
  listOf('dispatches', 'Journeys of mobile teams, newest first.', dispatchList),
  {
    method: 'get',
    path: '/v1/dispatches/{id}',
    summary: 'A journey: where it stands, by when a check-in is due, and what to do when none came.',
    who: 'staff',
    answers: { 200: { description: 'The journey.', schema: dispatchView } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/dispatches',
    summary: 'Send two people for a case or an alert. The same Idempotency-Key sends one team.',
    who: 'staff',
    idempotencyKey: 'required',
    body: dispatchRequest,
    answers: { 200: { description: 'The journey.', schema: dispatchView } },
    problems: [...memberProblems, ...bodyProblems, 'idempotency-key-missing', 'idempotency-key-reused'],
  },
  step('check-in', 'The team was heard of, with its word; the time until the next check-in begins.', heardRequest),
  step('arrive', 'The team is on site.', heardRequest),
  step('return', 'The team is back.', returnRequest),
  step('cancel', 'Call a team back before it arrived, with the reason; by somebody else than the team.', cancelRequest),
  step(
    'close',
    'Close an alarm with what became of the team; by a supervisor or director who is not of it.',
    closeAlarmRequest,
  ),
];
