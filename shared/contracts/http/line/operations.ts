import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import {
  answersRequest,
  callBackDoneRequest,
  callBackRequest,
  dispositionRequest,
  startCallRequest,
} from './requests.ts';
import { callBackList, callBackView, callList, callStatisticsView, callView } from './views.ts';

const changeProblems = [...memberProblems, ...bodyProblems, 'not-found', 'if-match-missing', 'version-stale'] as const;
const keyProblems = ['idempotency-key-missing', 'idempotency-key-reused'] as const;
const aCall = { 200: { description: 'The call as it is now.', schema: callView } };
const aCallBack = { 200: { description: 'The promise as it is now.', schema: callBackView } };

/** Calls to the emergency line, promises to call back, and what can be counted of them. */
export const lineOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/calls',
    summary: 'Take a call. The same Idempotency-Key takes one call.',
    who: 'staff',
    idempotencyKey: 'required',
    body: startCallRequest,
    answers: aCall,
    problems: [...memberProblems, ...bodyProblems, ...keyProblems],
  },
  {
    method: 'get',
    path: '/v1/calls',
    summary: 'The calls of a month, newest first, without anything of the callers.',
    who: 'staff',
    query: { month: 'As 2026-11; the present month when absent.' },
    answers: { 200: { description: 'One page.', schema: callList } },
    problems: [...memberProblems, 'cursor-invalid', 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/calls/{id}',
    summary: 'A call with what was said. The read is logged.',
    who: 'staff',
    answers: aCall,
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/calls/{id}/answers',
    summary: 'Keep what was answered so far; in immediate danger the answer begins with what to do at once.',
    who: 'staff',
    ifMatch: 'required',
    body: answersRequest,
    answers: aCall,
    problems: [...changeProblems, 'call-ended'],
  },
  {
    method: 'post',
    path: '/v1/calls/{id}/disposition',
    summary: 'End a call with one key: test, prank, wrong number, information, or a case, which becomes a referral.',
    who: 'staff',
    ifMatch: 'required',
    body: dispositionRequest,
    answers: aCall,
    problems: [...changeProblems, 'call-ended'],
  },
  {
    method: 'post',
    path: '/v1/calls/{id}/call-backs',
    summary: 'Promise to call back by an hour. The same Idempotency-Key promises once.',
    who: 'staff',
    idempotencyKey: 'required',
    body: callBackRequest,
    answers: aCallBack,
    problems: [...memberProblems, ...bodyProblems, ...keyProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/calls/{id}/call-backs/{callBackId}/done',
    summary: 'Say what came of a call back. Nothing else ends the promise.',
    who: 'staff',
    ifMatch: 'required',
    body: callBackDoneRequest,
    answers: aCallBack,
    problems: [...changeProblems, 'call-back-done'],
  },
  {
    method: 'get',
    path: '/v1/call-backs',
    summary: 'Promises to call back, latest due first.',
    who: 'staff',
    query: { state: 'open (default) or done.' },
    answers: { 200: { description: 'One page.', schema: callBackList } },
    problems: [...memberProblems, 'cursor-invalid', 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/call-statistics',
    summary: 'Calls by outcome, hour and weekday; counts of 1 to 4 are not shown, nor what would let them be computed.',
    who: 'staff',
    query: { from: 'First month, as 2026-01; the present month when absent.', to: 'Last month; 12 at most.' },
    paged: 'no',
    answers: { 200: { description: 'The counts.', schema: callStatisticsView } },
    problems: [...memberProblems, 'content-invalid'],
  },
];
