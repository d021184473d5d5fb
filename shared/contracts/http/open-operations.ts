import { type Operation } from './operation.ts';

/** What anyone may ask. */
export const openOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/health',
    summary: 'Whether the API answers.',
    who: 'anyone',
    answers: { 200: { description: 'It does.' } },
    problems: [],
  },
  {
    method: 'get',
    path: '/v1/openapi.json',
    summary: 'This document.',
    who: 'anyone',
    answers: { 200: { description: 'OpenAPI 3.1.' } },
    problems: [],
  },
];
