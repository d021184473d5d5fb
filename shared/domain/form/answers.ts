import * as z from 'zod/mini';
import { writtenText } from '../kernel/texts.ts';
import { formReply } from './form-definition.ts';

/** Somebody named on a form, with what they are to the case: a relation, a function. */
export const namedOnForm = z.strictObject({ name: writtenText(200), role: z.optional(writtenText(200)) });

const answerValue = z.union([z.string(), z.number(), z.array(z.string()), namedOnForm]);
export type AnswerValue = z.infer<typeof answerValue>;

/**
 * Answers by field code, as they were checked against the form's version. Every yes/no question has its reply, `not-asked`
 * when nobody gave one; other fields that were left empty are left out.
 */
export const formAnswers = z.record(z.string(), answerValue);
export type FormAnswers = z.infer<typeof formAnswers>;

/** The reply to a question, if the answers have one. */
export const replyIn = (answers: FormAnswers, code: string) => formReply.safeParse(answers[code]).data ?? 'not-asked';
