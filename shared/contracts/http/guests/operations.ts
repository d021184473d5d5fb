import { reportOf } from '../../../domain/referral/report.ts';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { submitReferralAnswer } from '../referrals/answers.ts';
import { uploadOffer, uploadRequest } from '../referrals/attachments.ts';
import { guestCodeRequest, guestSessionRequest } from './requests.ts';
import {
  guestCodeSent,
  guestInstitutionView,
  guestLinkView,
  guestReferralList,
  guestReferralView,
  guestSessionView,
} from './views.ts';

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
    path: '/v1/guest/attachments',
    summary:
      'A place for one file of a guest: PUT it there within 15 minutes with exactly the headers given, then name it in the referral. The same Idempotency-Key is the same place; it is this address’s own.',
    who: 'guest',
    idempotencyKey: 'required',
    body: uploadRequest,
    answers: { 201: { description: 'Where to send the file.', schema: uploadOffer } },
    problems: ['guest-session-over', ...bodyProblems, 'idempotency-key-missing', 'institution-suspended'],
  },
  {
    method: 'post',
    path: '/v1/guest/referrals',
    summary:
      'Submit a referral as a guest. The same Idempotency-Key always gets the same answer. A file it names must be there, sent from the same address.',
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
    path: '/v1/guest/referrals',
    summary: 'What was sent from this address by the institution’s link, the newest fifty; never case content.',
    who: 'guest',
    paged: 'no',
    answers: { 200: { description: 'The referrals, newest first.', schema: guestReferralList } },
    problems: ['guest-session-over'],
  },
  {
    method: 'get',
    path: '/v1/guest/referrals/{id}',
    summary: 'A referral that was sent from this address: how far it got and what was promised, never case content.',
    who: 'guest',
    answers: { 200: { description: 'The referral.', schema: guestReferralView } },
    problems: ['guest-session-over', 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/guest/referrals/{id}/receipt',
    summary:
      'The receipt of such a referral to print, as a PDF: number, instant, what was promised; no name, no content.',
    who: 'guest',
    answers: { 200: { description: 'The PDF.' } },
    problems: ['guest-session-over', 'not-found'],
  },
];
