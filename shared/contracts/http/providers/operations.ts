import { needs } from '../../../domain/need/need.ts';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import { confirmationRequestBody } from './requests.ts';
import { providerList, providerView, providerWithHistory } from './views.ts';

/** The register of providers and their licensed services. */
export const providerOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/providers',
    summary: 'Providers with a service that fits, each with those services and how fresh the entry is, by name.',
    who: 'staff',
    query: {
      place: 'SIRUTA code of where the person lives: services there, and those that serve the whole county.',
      age: 'Completed years.',
      need: `One of: ${needs.join(', ')}.`,
    },
    answers: { 200: { description: 'One page.', schema: providerList } },
    problems: [...memberProblems, 'cursor-invalid', 'content-invalid'],
  },
  {
    method: 'get',
    path: '/v1/providers/{id}',
    summary: 'A provider with every service, those that left the register too, and what happened to the entry.',
    who: 'staff',
    answers: { 200: { description: 'The entry.', schema: providerWithHistory } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'post',
    path: '/v1/providers/{id}/confirm',
    summary:
      'Record that somebody of the provider confirmed the entry, with the numbers that changed. Supervisors and administrators; a stale If-Match is told what changed.',
    who: 'staff',
    ifMatch: 'required',
    body: confirmationRequestBody,
    answers: { 200: { description: 'The entry as it is now.', schema: providerView } },
    problems: [
      ...memberProblems,
      ...bodyProblems,
      'not-found',
      'provider-removed',
      'version-stale',
      'if-match-missing',
    ],
  },
];
