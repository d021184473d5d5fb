import { alertProblems } from './alerts/problems.ts';
import { caseProblems } from './cases/problems.ts';
import { contactProblems } from './contacts/problems.ts';
import { guestProblems } from './guests/problems.ts';
import { lineProblems } from './line/problems.ts';
import { planProblems } from './plans/problems.ts';
import { providerProblems } from './providers/problems.ts';
import { recordProblems } from './records/problems.ts';
import { referralProblems } from './referrals/problems.ts';
import { requestProblems } from './requests/problems.ts';
import { rotaProblems } from './rota/problems.ts';
import { shiftProblems } from './shifts/problems.ts';
import { generalProblems } from './general-problems.ts';
import { type Problems } from './problem.ts';

/** Everything the API can refuse with, area by area. */
export const problems = {
  ...generalProblems,
  ...alertProblems,
  ...caseProblems,
  ...contactProblems,
  ...guestProblems,
  ...lineProblems,
  ...planProblems,
  ...providerProblems,
  ...recordProblems,
  ...referralProblems,
  ...requestProblems,
  ...rotaProblems,
  ...shiftProblems,
} as const satisfies Problems;

export type ProblemCode = keyof typeof problems;
