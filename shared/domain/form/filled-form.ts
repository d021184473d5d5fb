import * as z from 'zod/mini';
import { formAnswers } from './answers.ts';
import { formName } from './form-definition.ts';
import { formScore } from './score.ts';

/** A filled form: the version it was filled in, the checked answers, and the score as the method was then. */
export const filledForm = z.strictObject({
  kind: z.literal('form'),
  form: formName,
  formVersion: z.int().check(z.positive()),
  answers: formAnswers,
  score: z.nullable(formScore),
});
