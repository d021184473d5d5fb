import { officeOperations } from './office-operations.ts';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import {
  clientRegistration,
  emptyRequest,
  institutionCreation,
  institutionEdit,
  reasonRequest,
  staffAccess,
  staffInvitation,
  userInvitation,
} from './requests.ts';
import {
  clientList,
  clientRegistered,
  clientRevoked,
  institutionChangeList,
  institutionList,
  institutionView,
  sentAgain,
  staffChanged,
  staffList,
  userInvited,
  userList,
  userView,
} from './views.ts';

const step = (path: string, summary: string, more: Partial<Operation> = {}): Operation => ({
  method: 'post',
  path: `/v1/institutions/{id}${path}`,
  summary,
  who: 'staff',
  ifMatch: 'required',
  body: reasonRequest,
  answers: { 200: { description: 'The institution as it is now.', schema: institutionView } },
  ...more,
  problems: [
    ...memberProblems,
    ...bodyProblems,
    'not-found',
    'if-match-missing',
    'version-stale',
    ...(more.problems ?? ['institution-step-illegal']),
  ],
});

const institutions: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/institutions',
    summary: 'Every partner institution, suspended ones too. Administrators.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'All of them, by id.', schema: institutionList } },
    problems: memberProblems,
  },
  {
    method: 'post',
    path: '/v1/institutions',
    summary: 'Add an institution under an id of its own. Administrators.',
    who: 'staff',
    body: institutionCreation,
    answers: { 200: { description: 'The institution.', schema: institutionView } },
    problems: [...memberProblems, ...bodyProblems, 'institution-id-taken'],
  },
  {
    method: 'get',
    path: '/v1/institutions/{id}',
    summary: 'An institution; its version is the ETag every change names. Administrators.',
    who: 'staff',
    answers: { 200: { description: 'The institution.', schema: institutionView } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/institutions/{id}/changes',
    summary: 'Who changed what of an institution, when and why, newest first. Administrators.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'The changes.', schema: institutionChangeList } },
    problems: [...memberProblems, 'not-found'],
  },
  step('', 'Change what is known of an institution. Administrators.', {
    body: institutionEdit,
    problems: ['nothing-changed'],
  }),
  step('/suspend', 'Suspend an institution: from now on it submits and answers nothing. Administrators.'),
  step('/lift', 'Allow a suspended institution again. Administrators.'),
  step('/guest-link', 'Issue a new link for guests; older ones open nothing any more. Administrators.', {
    body: emptyRequest,
  }),
];

const clients: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/clients',
    summary: 'Every system of an institution, what it may do, and whether it works. Administrators.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'All of them, by institution.', schema: clientList } },
    problems: memberProblems,
  },
  {
    method: 'post',
    path: '/v1/institutions/{id}/clients',
    summary: 'Register a system of an institution. Its secret is told this once. Administrators.',
    who: 'staff',
    body: clientRegistration,
    answers: { 200: { description: 'The client with its secret.', schema: clientRegistered } },
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'client-label-taken',
      'client-of-suspended',
      'clients-full',
    ],
  },
  {
    method: 'post',
    path: '/v1/clients/{clientId}/revoke',
    summary: 'End a client: it gets no tokens any more, and those it has are not taken. Administrators.',
    who: 'staff',
    body: emptyRequest,
    answers: { 200: { description: 'It is revoked.', schema: clientRevoked } },
    problems: [...memberProblems, ...bodyProblems, 'not-found'],
  },
];

const userStep = (verb: string, summary: string): Operation => ({
  method: 'post',
  path: `/v1/institutions/{id}/users/{userId}/${verb}`,
  summary,
  who: 'staff',
  body: emptyRequest,
  answers: { 200: { description: 'The account as it is now.', schema: userView } },
  problems: [...memberProblems, ...bodyProblems, 'not-found'],
});

const staffChange = { who: 'staff', method: 'post', ifMatch: 'required' } as const;
const staffProblems = [...memberProblems, ...bodyProblems, 'if-match-missing', 'version-stale'] as const;

const people: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/institutions/{id}/users',
    summary: 'People who may sign in for an institution. Administrators.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'All of them, by address.', schema: userList } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/institutions/{id}/users',
    summary: 'Invite somebody to sign in for an institution; repeated, it is the same invitation. Administrators.',
    who: 'staff',
    body: userInvitation,
    answers: { 200: { description: 'The invitation was sent.', schema: userInvited } },
    problems: [...memberProblems, ...bodyProblems, 'not-found', 'address-taken', 'user-of-suspended'],
  },
  userStep('disable', 'Let somebody sign in no more. Administrators.'),
  userStep('enable', 'Let somebody sign in again. Administrators.'),
  {
    ...userStep('send-again', 'Send the invitation again, or a code for a new password. Administrators.'),
    answers: { 200: { description: 'What was sent.', schema: sentAgain } },
  },
  {
    method: 'get',
    path: '/v1/staff',
    summary: "The county's staff, their roles and accounts; the version of the rota is the ETag. Administrators.",
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'Everybody, also who has left.', schema: staffList } },
    problems: memberProblems,
  },
  {
    ...staffChange,
    path: '/v1/staff',
    summary: 'Take somebody new into the staff and invite them. Administrators.',
    body: staffInvitation,
    answers: { 200: { description: 'They are in.', schema: staffChanged } },
    problems: [...staffProblems, 'staff-id-taken', 'address-taken'],
  },
  {
    ...staffChange,
    path: '/v1/staff/{staffId}',
    summary: 'Change what a member of staff may do, and whether they still work here. Administrators.',
    body: staffAccess,
    answers: { 200: { description: 'It holds from now on.', schema: staffChanged } },
    problems: [...staffProblems, 'not-found', 'own-access', 'last-administrator'],
  },
  {
    method: 'post',
    path: '/v1/staff/{staffId}/send-again',
    summary: 'Send the invitation (again), or a code for a new password. Administrators.',
    who: 'staff',
    body: emptyRequest,
    answers: { 200: { description: 'What was sent.', schema: sentAgain } },
    problems: [...memberProblems, ...bodyProblems, 'not-found', 'address-taken'],
  },
];

/** What administrators do: institutions with their systems, and people. */
export const administrationOperations: readonly Operation[] = [
  ...institutions,
  ...clients,
  ...people,
  ...officeOperations,
];
