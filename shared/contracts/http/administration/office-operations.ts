import { deadLetterQueues } from '../../../domain/dead-letter/dead-letter.ts';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { auditSearch, drillOrder, redriveOrder } from './requests.ts';
import { auditFound, deadLetterList, deadLetterState, drillList, drillView, redriven } from './views.ts';

const queues = deadLetterQueues.join(', ');

/** What keeps the service itself in order: drills, work that failed for good, and the audit. */
export const officeOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/drills',
    summary: 'Drills of the last 90 days and what they showed, newest first. Administrators.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'The drills.', schema: drillList } },
    problems: memberProblems,
  },
  {
    method: 'post',
    path: '/v1/drills',
    summary: 'Start a drill now; the same key is the same drill. Administrators.',
    who: 'staff',
    idempotencyKey: 'required',
    body: drillOrder,
    answers: { 200: { description: 'The drill as it stands.', schema: drillView } },
    problems: [...memberProblems, ...bodyProblems, 'idempotency-key-missing', 'drill-layer-unknown'],
  },
  {
    method: 'get',
    path: '/v1/dead-letters',
    summary: 'How much work failed for good, by what it failed in, and since when it waits. Administrators.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'Every queue, empty ones too.', schema: deadLetterState } },
    problems: memberProblems,
  },
  {
    method: 'get',
    path: '/v1/dead-letters/{queue}',
    summary: `The messages that wait in one of ${queues}: their ids and why they failed, oldest first. Administrators.`,
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'The messages.', schema: deadLetterList } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/dead-letters/{queue}/redrive',
    summary:
      'Take messages back to where they failed, all or some, as many as there is time for; repeating it goes on. Administrators.',
    who: 'staff',
    body: redriveOrder,
    answers: { 200: { description: 'How many went.', schema: redriven } },
    problems: [...memberProblems, ...bodyProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/audit-searches',
    summary:
      'Who read or changed a record, what somebody did, or what was administered, in at most 366 days, newest first; the search itself is noted. As a CSV file with `Accept: text/csv`. Administrators.',
    who: 'staff',
    body: auditSearch,
    answers: { 200: { description: 'What was found.', schema: auditFound } },
    problems: [...memberProblems, ...bodyProblems],
  },
];
