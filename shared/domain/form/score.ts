import * as z from 'zod/mini';
import { verification } from '../deadline/deadline-rule.ts';
import { scoreRiskForm, type RiskFormMethod } from '../triage/risk-form.ts';
import { replyIn, type FormAnswers } from './answers.ts';
import { fieldsOf, type FormDefinition } from './form-definition.ts';

/**
 * What the method says of the answers; the conclusion stays a person's. `numbered-items` keeps the source and mark of the
 * configured method it was scored by.
 */
export const formScore = z.discriminatedUnion('method', [
  z.strictObject({
    method: z.literal('numbered-items'),
    level: z.enum(['high', 'medium', 'low', 'none']),
    /** Items answered yes, scored or not. */
    yes: z.array(z.int()),
    /** Scored items without a yes or no: the score may be too low. */
    open: z.array(z.int()),
    source: z.string(),
    verification,
  }),
  z.strictObject({
    method: z.literal('alone-enough'),
    /** `unclear`: no yes, but not every question that counts was answered no. */
    level: z.enum(['risk', 'no-risk', 'unclear']),
    /** Field codes answered yes, each a risk by itself. */
    yes: z.array(z.string()),
    open: z.array(z.string()),
  }),
]);
export type FormScore = z.infer<typeof formScore>;

const answerFields = (definition: FormDefinition) =>
  fieldsOf(definition).flatMap((field) => (field.kind === 'answer' ? [field] : []));

const scoreItems = (definition: FormDefinition, answers: FormAnswers, method: RiskFormMethod): FormScore => {
  const items = answerFields(definition).flatMap(({ item, code }) =>
    item === undefined ? [] : [{ item, reply: replyIn(answers, code) }],
  );
  const asked = items.flatMap(({ item, reply }): [string, 'yes' | 'no' | 'unknown'][] =>
    reply === 'not-asked' ? [] : [[String(item), reply]],
  );
  const { from, to } = method.scoredItems;
  const isScored = (item: number): boolean => item >= from && item <= to;
  return {
    method: 'numbered-items',
    level: scoreRiskForm(Object.fromEntries(asked), method),
    yes: items.filter(({ reply }) => reply === 'yes').map(({ item }) => item),
    open: items
      .filter(({ item, reply }) => isScored(item) && reply !== 'yes' && reply !== 'no')
      .map(({ item }) => item),
    source: method.source,
    verification: method.verification,
  };
};

const scoreAlone = (definition: FormDefinition, answers: FormAnswers): FormScore => {
  const counted = answerFields(definition)
    .filter(({ aloneEnough }) => aloneEnough === true)
    .map(({ code }) => ({ code, reply: replyIn(answers, code) }));
  const yes = counted.filter(({ reply }) => reply === 'yes').map(({ code }) => code);
  const open = counted.filter(({ reply }) => reply !== 'yes' && reply !== 'no').map(({ code }) => code);
  return {
    method: 'alone-enough',
    level: yes.length > 0 ? 'risk' : open.length > 0 ? 'unclear' : 'no-risk',
    yes,
    open,
  };
};

/**
 * Scores checked answers; null when the form has no method.
 * @param method the county's configured method for numbered items.
 */
export const score = (definition: FormDefinition, answers: FormAnswers, method: RiskFormMethod): FormScore | null => {
  switch (definition.scoring) {
    case null:
      return null;
    case 'numbered-items':
      return scoreItems(definition, answers, method);
    case 'alone-enough':
      return scoreAlone(definition, answers);
  }
};
