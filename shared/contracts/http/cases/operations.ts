import * as z from 'zod/mini';
import { timelineEntry } from '../../../domain/case/timeline.ts';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { deadlineList } from './deadline-view.ts';
import { deadlineRequest, transitionRequest } from './requests.ts';
import { caseList, caseSummary, caseView } from './views.ts';

const caseChangeProblems = [
  ...memberProblems,
  ...bodyProblems,
  'not-found',
  'if-match-missing',
  'version-stale',
] as const;

/** Cases: the list, each one's file, its steps and its clocks. */
export const caseOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/cases',
    summary: 'Open cases, newest first, without personal data.',
    who: 'staff',
    answers: { 200: { description: 'One page.', schema: caseList } },
    problems: [...memberProblems, 'cursor-invalid'],
  },
  {
    method: 'get',
    path: '/v1/cases/{id}',
    summary: 'A case with its person. The read is logged.',
    who: 'staff',
    answers: { 200: { description: 'The case.', schema: caseView } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/cases/{id}/version',
    summary: 'The version a case has, and nothing of it: whether what was read is still so. No read is logged.',
    who: 'staff',
    answers: { 200: { description: 'The version.', schema: z.strictObject({ version: z.int() }) } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/cases/{id}/timeline',
    summary: 'The history of a case, oldest first.',
    who: 'staff',
    answers: { 200: { description: 'Every line.', schema: z.strictObject({ items: z.array(timelineEntry) }) } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/cases/{id}/deadlines',
    summary: 'Every clock of a case, explained: rule, source and mark, both instants, state, what happens next.',
    who: 'staff',
    answers: { 200: { description: 'Soonest due first.', schema: deadlineList } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/transitions',
    summary: 'One step in the life of a case, with the clocks it starts, meets and cancels.',
    who: 'staff',
    ifMatch: 'required',
    body: transitionRequest,
    answers: { 200: { description: 'The case as it is now.', schema: caseSummary } },
    problems: [...caseChangeProblems, 'transition-illegal', 'requests-waiting'],
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/deadlines/{deadlineId}',
    summary: 'Pause, resume, explain or correct a clock.',
    who: 'staff',
    ifMatch: 'required',
    body: deadlineRequest,
    answers: { 200: { description: 'The case as it is now.', schema: caseSummary } },
    problems: [...caseChangeProblems, 'deadline-refused'],
  },
];
