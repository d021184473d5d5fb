import type * as z from 'zod/mini';
import { bodyProblems, memberProblems, type Operation } from '../operation.ts';
import {
  assessmentRequest,
  closingRequest,
  correctionOf,
  findingsRequest,
  formRequest,
  visitRequest,
} from './requests.ts';
import { documentAnswer, documentList, formList, vulnerabilityAnswer, vulnerabilityList } from './views.ts';

const changeProblems = [...memberProblems, ...bodyProblems, 'not-found', 'if-match-missing', 'version-stale'] as const;

const readProblems = [...memberProblems, 'not-found'] as const;

/** What can be done with the documents of one shelf of a case's file. */
const shelf = (name: string, one: string, many: string, body: z.core.$ZodType): Operation[] => [
  {
    method: 'get',
    path: `/v1/cases/{id}/${name}`,
    summary: `${many} of a case, every revision, oldest first. The read is logged.`,
    who: 'staff',
    answers: { 200: { description: 'All of them.', schema: documentList } },
    problems: readProblems,
  },
  {
    method: 'post',
    path: `/v1/cases/{id}/${name}`,
    summary: `Sign off ${one}, with the step and the clocks it brings with it. The same Idempotency-Key files one document.`,
    who: 'staff',
    ifMatch: 'required',
    idempotencyKey: 'required',
    body,
    answers: { 200: { description: 'As it lies in the file.', schema: documentAnswer } },
    problems: [...changeProblems, 'idempotency-key-missing', 'idempotency-key-reused', 'transition-illegal'],
  },
  {
    method: 'post',
    path: `/v1/cases/{id}/${name}/{documentId}/correct`,
    summary: `Correct ${one}: another revision beside the first, with its reason.`,
    who: 'staff',
    ifMatch: 'required',
    body: correctionOf(body),
    answers: { 200: { description: 'The revision that holds now.', schema: documentAnswer } },
    problems: [...changeProblems, 'nothing-corrected', 'document-of-another-kind'],
  },
];

/** Forms, assessments, visits and vulnerabilities of cases. */
export const recordOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/forms',
    summary: 'The forms to fill in today, each in its newest version, with source and mark.',
    who: 'staff',
    query: { form: 'One form only.', version: 'That version of the form, also an old one.' },
    paged: 'no',
    answers: { 200: { description: 'The definitions.', schema: formList } },
    problems: readProblems,
  },
  ...shelf('forms', 'a filled form', 'Filled forms', formRequest),
  ...shelf('assessments', 'an assessment or its report', 'Assessments and reports', assessmentRequest),
  ...shelf('visits', 'a home visit', 'Home visits', visitRequest),
  {
    method: 'get',
    path: '/v1/cases/{id}/vulnerabilities',
    summary:
      'Every vulnerability of the catalogue and what is known of it; not assessed is not the same as none found.',
    who: 'staff',
    answers: { 200: { description: 'The whole catalogue.', schema: vulnerabilityList } },
    problems: readProblems,
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/vulnerabilities',
    summary: 'Take over findings of a census or another system.',
    who: 'staff',
    ifMatch: 'required',
    body: findingsRequest,
    answers: { 200: { description: 'The vulnerabilities that changed.', schema: vulnerabilityAnswer } },
    problems: [...changeProblems, 'already-recorded'],
  },
  {
    method: 'post',
    path: '/v1/cases/{id}/vulnerabilities/{code}/close',
    summary: 'Close a vulnerability with the service or the event that removed it.',
    who: 'staff',
    ifMatch: 'required',
    body: closingRequest,
    answers: { 200: { description: 'The vulnerability as it is now.', schema: vulnerabilityAnswer } },
    problems: [...changeProblems, 'vulnerability-not-open'],
  },
];
