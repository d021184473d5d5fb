import { reportOf } from '../../../domain/referral/report.ts';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { referralView, submitReferralAnswer } from '../referrals/answers.ts';
import { guestCodeRequest, guestSessionRequest } from './requests.ts';
import { guestCodeSent, guestInstitutionView, guestLinkView, guestSessionView } from './views.ts';

const linkProblems = ['link-invalid', 'guest-link-over', 'institution-suspended'] as const;

/** People of an institution without an account: its link, a code to their address there, a session of an hour. */
export const guestOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/institutions/{id}/guest-link',
    summary: 'The link by which an institution’s people refer without an account, as it is valid now.',
    who: 'staff',
    answers: { 200: { description: 'The link.', schema: guestLinkView } },
    problems: [...memberProblems, 'not-found', 'guest-access-off'],
  },
  {
    method: 'get',
    path: '/v1/guest/links/{token}',
    summary: 'Whose link it is.',
    who: 'link',
    answers: { 200: { description: 'The institution.', schema: guestInstitutionView } },
    problems: linkProblems,
  },
  {
    method: 'post',
    path: '/v1/guest/links/{token}/code',
    summary:
      'Send a code to an address of the institution. The answer is the same whether or not the address is known.',
    who: 'link',
    body: guestCodeRequest,
    answers: { 202: { description: 'A code is on its way.', schema: guestCodeSent } },
    problems: [...linkProblems, ...bodyProblems, 'codes-too-often', 'code-not-sent'],
  },
  {
    method: 'post',
    path: '/v1/guest/links/{token}/session',
    summary: 'Give the code back: a session that lasts an hour, and ends with the link. A code counts once.',
    who: 'link',
    body: guestSessionRequest,
    answers: { 200: { description: 'The session.', schema: guestSessionView } },
    problems: [...linkProblems, ...bodyProblems, 'code-wrong', 'code-over'],
  },
  {
    method: 'post',
    path: '/v1/guest/referrals',
    summary: 'Submit a referral as a guest. The same Idempotency-Key always gets the same answer.',
    who: 'guest',
    idempotencyKey: 'required',
    body: reportOf(null),
    answers: { 202: { description: 'Accepted: it is stored and will be screened.', schema: submitReferralAnswer } },
    problems: [
      'guest-session-over',
      ...bodyProblems,
      'idempotency-key-missing',
      'idempotency-key-reused',
      'institution-suspended',
    ],
  },
  {
    method: 'get',
    path: '/v1/guest/referrals/{id}',
    summary: 'A referral that was sent from this address: how far it got and what was promised, never case content.',
    who: 'guest',
    answers: { 200: { description: 'The referral.', schema: referralView } },
    problems: ['guest-session-over', 'not-found'],
  },
];
