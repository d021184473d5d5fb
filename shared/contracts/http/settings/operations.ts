import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { changeRequest, checkRequest, restoreRequest, signOffRequest, simulateRequest } from './requests.ts';
import {
  checkedSettings,
  messageList,
  ruleList,
  settingsChanged,
  settingsView,
  simulationView,
  versionList,
  versionView,
} from './views.ts';

const changed = {
  200: { description: 'The version of the settings now, and what changed.', schema: settingsChanged },
};

/** What the county configures while the service runs. */
export const settingsOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/settings',
    summary: 'The settings in force. Supervisors, the director, administrators.',
    who: 'staff',
    answers: {
      200: { description: 'The settings; their version is the ETag every change names.', schema: settingsView },
    },
    problems: memberProblems,
  },
  {
    method: 'get',
    path: '/v1/settings/versions',
    summary: 'Who changed the settings, when and why, newest first.',
    who: 'staff',
    query: { before: 'Only versions before this one.' },
    paged: 'no',
    answers: { 200: { description: 'Twenty versions at most.', schema: versionList } },
    problems: [...memberProblems, 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/settings/versions/{version}',
    summary: 'One version, and what it changed.',
    who: 'staff',
    answers: { 200: { description: 'The version.', schema: versionView } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/settings/versions/{version}/restore',
    summary: 'Put an earlier version back, as a new one. Administrators.',
    who: 'staff',
    ifMatch: 'required',
    body: restoreRequest,
    answers: changed,
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'if-match-missing',
      'version-stale',
      'nothing-corrected',
    ],
  },
  {
    method: 'post',
    path: '/v1/settings/check',
    summary:
      'Check a changed part as a county pack is checked: everything wrong with it, and in what it watches less. Changes nothing.',
    who: 'staff',
    body: checkRequest,
    answers: { 200: { description: 'What is wrong; nothing: it can be saved.', schema: checkedSettings } },
    problems: [...memberProblems, ...bodyProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/settings/change',
    summary: 'Change one part: a policy, the durations, free and worked days, or a deadline rule. Administrators.',
    who: 'staff',
    ifMatch: 'required',
    body: changeRequest,
    answers: changed,
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'if-match-missing',
      'version-stale',
      'nothing-corrected',
    ],
  },
  {
    method: 'post',
    path: '/v1/settings/simulate',
    summary: 'What would happen to an alert, by the rota and the contacts as they are now. Nobody is alerted.',
    who: 'staff',
    body: simulateRequest,
    answers: { 200: { description: 'Step by step.', schema: simulationView } },
    problems: [...memberProblems, ...bodyProblems],
  },
  {
    method: 'get',
    path: '/v1/settings/rules',
    summary: 'Every deadline rule with its source, its mark, and who compared it with the act.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'The rules.', schema: ruleList } },
    problems: memberProblems,
  },
  {
    method: 'post',
    path: '/v1/settings/rules/sign-off',
    summary: 'Sign that a rule was compared with its act, of the row as it was read. The director.',
    who: 'staff',
    body: signOffRequest,
    answers: { 200: { description: 'The rules.', schema: ruleList } },
    problems: [...memberProblems, ...bodyProblems, 'not-found', 'version-stale', 'already-recorded'],
  },
  {
    method: 'get',
    path: '/v1/settings/messages',
    summary: 'The channels of the county, and every text people are sent with what an SMS of it takes.',
    who: 'staff',
    paged: 'no',
    answers: { 200: { description: 'The texts.', schema: messageList } },
    problems: memberProblems,
  },
];
