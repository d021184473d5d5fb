import { reportOf } from '../../../domain/referral/report.ts';
import { bodyProblems, memberProblems, type Operation, senderProblems } from '../operation.ts';
import { referralList, referralView, submitReferralAnswer } from './answers.ts';
import { reportOperations } from './report-operations.ts';
import { screeningDecision } from './screening-request.ts';

/** Referrals: how institutions send and follow them, and what staff decide of them. */
export const referralOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/referrals',
    summary: 'Submit a referral. The same Idempotency-Key always gets the same answer.',
    who: 'institution',
    body: reportOf(null),
    answers: { 202: { description: 'Accepted: it is stored and will be screened.', schema: submitReferralAnswer } },
    problems: [
      ...senderProblems,
      ...bodyProblems,
      'idempotency-key-missing',
      'idempotency-key-reused',
      'institution-suspended',
    ],
  },
  {
    method: 'get',
    path: '/v1/referrals',
    summary: "The institution's referrals, newest first. All of them as a table with `Accept: text/csv`.",
    who: 'institution',
    answers: { 200: { description: 'One page.', schema: referralList } },
    problems: [...senderProblems, 'cursor-invalid'],
  },
  {
    method: 'get',
    path: '/v1/referrals/{id}',
    summary: "The sender's view of a referral: stage, next step, promised terms.",
    who: 'institution',
    answers: { 200: { description: 'The view.', schema: referralView } },
    problems: [...senderProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/referrals/{id}/screening',
    summary: 'Decide for a subject that waits for a person, or that is being forwarded.',
    who: 'staff',
    body: screeningDecision,
    answers: { 200: { description: 'The outcomes as they are now.' } },
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'not-screened',
      'decision-not-possible',
      'version-stale',
    ],
  },
  ...reportOperations,
];
