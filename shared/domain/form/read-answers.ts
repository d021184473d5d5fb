import { spokenDay, spokenMinute } from '../calendar/local-text.ts';
import { toInstant } from '../kernel/time.ts';
import { type FormAnswers, type AnswerValue } from './answers.ts';
import { replyLabels, formReply, type FormDefinition, type FormField } from './form-definition.ts';

/** A filled form in the words of its version, to be shown or printed. */
export type ReadableForm = {
  title: string;
  sections: { title: string; lines: { code: string; label: string; answer: string }[] }[];
};

const optionLabel = (field: Extract<FormField, { kind: 'choice' }>, value: string): string =>
  field.options.find((option) => option.value === value)?.label ?? value;

const inWords = (field: FormField, value: AnswerValue): string => {
  if (typeof value === 'number')
    return field.kind === 'number' && field.unit !== undefined ? `${value} ${field.unit}` : String(value);
  if (Array.isArray(value))
    return value.map((each) => (field.kind === 'choice' ? optionLabel(field, each) : each)).join(', ');
  if (typeof value === 'object') return value.role === undefined ? value.name : `${value.name} (${value.role})`;
  if (field.kind === 'choice') return optionLabel(field, value);
  if (field.kind === 'date') return spokenDay(value);
  if (field.kind === 'time') return spokenMinute(toInstant(new Date(value)));
  const reply = field.kind === 'answer' ? formReply.safeParse(value) : null;
  return reply?.success === true ? replyLabels[reply.data] : value;
};

/** Puts answers beside the labels they were given to. Empty fields have an empty answer. */
export const readAnswers = (definition: FormDefinition, answers: FormAnswers): ReadableForm => ({
  title: definition.title,
  sections: definition.sections.map(({ title, fields }) => ({
    title,
    lines: fields.map((field) => {
      const value = answers[field.code];
      return { code: field.code, label: field.label, answer: value === undefined ? '' : inWords(field, value) };
    }),
  })),
});
