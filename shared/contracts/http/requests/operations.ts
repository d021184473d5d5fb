import { bodyProblems, memberProblems, type Operation, senderProblems } from '../operation.ts';
import { answerBody, questionBody, withdrawalBody } from './bodies.ts';
import { ownRequestList, ownRequestView, requestsOfCase, requestView } from './views.ts';

const changeProblems = [
  'not-found',
  'if-match-missing',
  'version-stale',
  'request-answered',
  'request-withdrawn',
] as const;

/** Questions of the county to institutions, and their answers. */
export const requestOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/cases/{id}/requests',
    summary: 'What institutions were asked about a case and what they answered, oldest first. The read is logged.',
    who: 'staff',
    answers: { 200: { description: 'All of them.', schema: requestsOfCase } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/requests',
    summary:
      'Ask an institution a question, with a term to answer by. Its silence is recorded and its deputy told. The same Idempotency-Key asks once.',
    who: 'staff',
    idempotencyKey: 'required',
    body: questionBody,
    answers: { 200: { description: 'The request.', schema: requestView } },
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'case-closed',
      'idempotency-key-missing',
      'idempotency-key-reused',
    ],
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/requests/{requestId}/withdraw',
    summary: 'Take a question back, with a reason. If-Match names the version of the request.',
    who: 'staff',
    ifMatch: 'required',
    body: withdrawalBody,
    answers: { 200: { description: 'The request as it is now.', schema: requestView } },
    problems: [...memberProblems, ...bodyProblems, ...changeProblems],
  },
  {
    method: 'get',
    path: '/v1/requests',
    summary: 'What the institution was asked, newest first.',
    who: 'institution',
    scope: 'semnal/requests.read',
    query: { state: '`waiting` (default) for an answer, overdue or not, or `ended`: answered or withdrawn.' },
    answers: { 200: { description: 'One page.', schema: ownRequestList } },
    problems: [...senderProblems, 'cursor-invalid', 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/requests/{id}',
    summary: 'A question put to the institution. The ETag names the version an answer must be given on.',
    who: 'institution',
    scope: 'semnal/requests.read',
    answers: { 200: { description: 'The request.', schema: ownRequestView } },
    problems: [...senderProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/requests/{id}/answer',
    summary: 'Answer a question, also after its term. The same Idempotency-Key with the same answer answers once.',
    who: 'institution',
    scope: 'semnal/requests.answer',
    ifMatch: 'required',
    body: answerBody,
    answers: { 200: { description: 'The request as it is now.', schema: ownRequestView } },
    problems: [
      ...senderProblems,
      ...bodyProblems,
      ...changeProblems,
      'institution-suspended',
      'idempotency-key-missing',
      'idempotency-key-reused',
    ],
  },
];
