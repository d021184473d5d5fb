import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { caseNamesBody, noteBody, searchBody } from './requests.ts';
import {
  alertsOfCase,
  caseNames,
  colleagueList,
  institutionsToAsk,
  noteView,
  searchView,
  waitingRequests,
} from './views.ts';

/** What working on cases needs beside their steps: finding them, notes, alerts, colleagues, what institutions are asked. */
export const caseworkOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/searches',
    summary:
      'Find cases by CNP, by the number of a case or referral, or by names among the newest cases. Only cases the caller may work are told of. The search is logged, and each case shown counts as read.',
    who: 'staff',
    body: searchBody,
    answers: { 200: { description: 'At most 25 cases with their persons, newest first.', schema: searchView } },
    problems: [...memberProblems, ...bodyProblems],
  },
  {
    method: 'post',
    path: '/v1/case-names',
    summary:
      'Whom cases are about, for a list that shows names on demand. Cases the caller may not work are left out. Each case named counts as read.',
    who: 'staff',
    body: caseNamesBody,
    answers: { 200: { description: 'The names, in any order.', schema: caseNames } },
    problems: [...memberProblems, ...bodyProblems],
  },
  {
    method: 'get',
    path: '/v1/cases/{id}/alerts',
    summary:
      'The alerts about a case: those its referrals raised or joined, and those of its overdue clocks. The read is logged.',
    who: 'staff',
    answers: { 200: { description: 'All of them, newest first.', schema: alertsOfCase } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/notes',
    summary: 'Write a note into the history of a case; it stays as it is. The same Idempotency-Key writes it once.',
    who: 'staff',
    idempotencyKey: 'required',
    body: noteBody,
    answers: { 200: { description: 'The line of the history.', schema: noteView } },
    problems: [...memberProblems, ...bodyProblems, 'not-found', 'idempotency-key-missing', 'idempotency-key-reused'],
  },
  {
    method: 'get',
    path: '/v1/colleagues',
    summary: 'Who can be given a case, with how many open cases they have. Supervisors and directors.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'Active staff who work cases, least load first.', schema: colleagueList } },
    problems: [...memberProblems],
  },
  {
    method: 'get',
    path: '/v1/institutions-to-ask',
    summary: 'The active institutions a question can be put to, by name.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'All of them.', schema: institutionsToAsk } },
    problems: memberProblems,
  },
  {
    method: 'get',
    path: '/v1/waiting-requests',
    summary:
      'Every question that waits for an institution’s answer, overdue or not, newest first, of cases the caller may work. The read is logged for each case.',
    who: 'staff',
    answers: { 200: { description: 'One page.', schema: waitingRequests } },
    problems: [...memberProblems, 'cursor-invalid'],
  },
];
