import type * as z from 'zod/mini';
import { type ApiScope } from '../../domain/institution/api-scope.ts';
import { type ProblemCode } from './problems.ts';

/** One operation of the API, as the gateway routes it and the document tells it. */
export type Operation = {
  method: 'get' | 'post';
  path: string;
  summary: string;
  who: 'institution' | 'staff' | 'link' | 'guest' | 'anyone';
  /** Names of filters in the query, beside the page's size and cursor; each with what it means. */
  query?: Readonly<Record<string, string>>;
  /** Whether an If-Match header must name the version the change was decided on. */
  ifMatch?: 'required';
  /** Whether an Idempotency-Key must make a repeated request the same one; institutions' posts always need it. */
  idempotencyKey?: 'required';
  /** What an institution's system must be allowed; for referrals: to submit, or to read. */
  scope?: ApiScope;
  /** A list that is given whole. */
  paged?: 'no';
  body?: z.core.$ZodType;
  answers: Readonly<Record<number, { description: string; schema?: z.core.$ZodType }>>;
  problems: readonly ProblemCode[];
};

export const bodyProblems = [
  'body-malformed',
  'body-too-large',
  'content-type-unsupported',
  'content-invalid',
] as const;
export const memberProblems = ['unauthenticated', 'not-allowed', 'other-county'] as const;
export const senderProblems = [...memberProblems, 'scope-missing'] as const;
