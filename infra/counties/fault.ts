import type * as z from 'zod/mini';

/** What is wrong with a pack and where: `settings.escalationPolicies.urgent.levels.0.answerWithin`. */
export type Fault = { path: string; message: string };

export const faultText = ({ path, message }: Fault): string => (path === '' ? message : `${path}: ${message}`);

const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/**
 * The alternatives of a union that nothing matched, in one sentence: zod only says "Invalid input", which tells an
 * administrator nothing.
 */
const alternatives = (branches: readonly (readonly z.core.$ZodIssue[])[]): string =>
  `none of the allowed forms: ${branches.map((issues) => issues.map((issue) => `${dotted(issue.path)} ${issue.message}`.trim()).join(', ')).join(' — or — ')}`;

/** One fault for each schema issue, every unknown key named. */
export const schemaFaults = (issues: readonly z.core.$ZodIssue[]): Fault[] =>
  issues.map((issue) => ({
    path: dotted(issue.path),
    message: issue.code === 'invalid_union' && issue.errors.length > 0 ? alternatives(issue.errors) : issue.message,
  }));
