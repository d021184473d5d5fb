import { codeRequest, methodRequest, preferencesRequest, sampleRequest } from './requests.ts';
import { contactsView, methodAnswer, peopleView, sampleSent } from './views.ts';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';

const asIs = { 200: { description: 'How you are reached now.', schema: contactsView } };
const oneMethod = { 200: { description: 'The way as it is now.', schema: methodAnswer } };
const versioned = ['if-match-missing', 'version-stale'] as const;
const sending = ['codes-too-often', 'code-not-sent'] as const;

/** How members of staff are reached: each keeps their own. */
export const contactOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/contacts',
    summary: 'How you are reached: your own ways, in order, and what the rota has.',
    who: 'staff',
    paged: 'no',
    answers: asIs,
    problems: memberProblems,
  },
  {
    method: 'get',
    path: '/v1/contacts/people',
    summary: 'Whether each member of staff can be reached now, without any address. Supervisors and directors.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'Active staff, by the rota.', schema: peopleView } },
    problems: memberProblems,
  },
  {
    method: 'post',
    path: '/v1/contacts/methods',
    summary: 'Add a way to be reached; a code of six digits is sent by it. The same Idempotency-Key adds it once.',
    who: 'staff',
    idempotencyKey: 'required',
    body: methodRequest,
    answers: oneMethod,
    problems: [
      ...memberProblems,
      ...bodyProblems,
      ...sending,
      'idempotency-key-missing',
      'idempotency-key-reused',
      'methods-too-many',
      'method-repeated',
    ],
  },
  {
    method: 'post',
    path: '/v1/contacts/methods/{methodId}/code',
    summary: 'Send another code by a way that is not verified yet: one a minute, five an hour in all.',
    who: 'staff',
    answers: oneMethod,
    problems: [...memberProblems, ...sending, 'not-found', 'already-recorded'],
  },
  {
    method: 'post',
    path: '/v1/contacts/methods/{methodId}/verify',
    summary: 'Give back the code that came: from then on alerts are sent this way. Ten minutes, five tries.',
    who: 'staff',
    body: codeRequest,
    answers: oneMethod,
    problems: [...memberProblems, ...bodyProblems, 'not-found', 'code-wrong', 'code-over'],
  },
  {
    method: 'post',
    path: '/v1/contacts/methods/{methodId}/remove',
    summary: 'Take a way away. Pages on their way to it go on by the next channel.',
    who: 'staff',
    ifMatch: 'required',
    answers: asIs,
    problems: [...memberProblems, ...versioned, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/contacts/preferences',
    summary: 'Which channels come first for each urgency, and the hours when only what wakes nobody is used.',
    who: 'staff',
    ifMatch: 'required',
    body: preferencesRequest,
    answers: asIs,
    problems: [...memberProblems, ...bodyProblems, ...versioned],
  },
  {
    method: 'post',
    path: '/v1/contacts/samples',
    summary:
      'Send yourself a text of the service, marked as a sample, at your own verified address; counts among the five codes of an hour. Administrators.',
    who: 'staff',
    body: sampleRequest,
    answers: { 200: { description: 'It was handed to its provider.', schema: sampleSent } },
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'no-verified-contact',
      'codes-too-often',
      'sample-not-sent',
    ],
  },
];
