import * as z from 'zod/mini';
import { err, ok, type Result } from '../kernel/result.ts';
import { addMilliseconds, toInstant, type Instant } from '../kernel/time.ts';
import { namedOnForm, type AnswerValue, type FormAnswers } from './answers.ts';
import { fieldsOf, formReplies, type FormDefinition, type FormField } from './form-definition.ts';

/** What is wrong with one answer. The codes and the names of their values are those of the API's other faults. */
export type FormFault = {
  /** JSON pointer from the answers: `/item-7`. */
  pointer: string;
  code:
    | 'required'
    | 'unknown-field'
    | 'wrong-type'
    | 'wrong-format'
    | 'not-in-list'
    | 'too-few'
    | 'too-long'
    | 'too-small'
    | 'too-large'
    | 'in-the-future'
    | 'ends-before-start';
  values?: Record<string, string>;
};

/** What of a form is checked: its questions. */
type Asked = Pick<FormDefinition, 'sections'>;

type Wrong = Omit<FormFault, 'pointer'>;
type Checked = Result<AnswerValue, Wrong>;

/** Clocks of tablets drift; five minutes ahead is still "now". */
const allowedDrift = 5 * 60_000;

const wrongType = (expected: string): Checked => err({ code: 'wrong-type', values: { expected } });

const oneOf = (value: unknown, allowed: readonly string[]): Checked =>
  typeof value !== 'string'
    ? wrongType('string')
    : allowed.includes(value)
      ? ok(value)
      : err({ code: 'not-in-list', values: { values: allowed.join(', ') } });

const checkNumber = (field: Extract<FormField, { kind: 'number' }>, value: unknown): Checked => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType('number');
  if (field.whole && !Number.isInteger(value)) return wrongType('int');
  if (value < field.minimum) return err({ code: 'too-small', values: { minimum: String(field.minimum) } });
  if (value > field.maximum) return err({ code: 'too-large', values: { maximum: String(field.maximum) } });
  return ok(value);
};

const checkChoice = (field: Extract<FormField, { kind: 'choice' }>, value: unknown): Checked => {
  const allowed = field.options.map((option) => option.value);
  if (!field.several) return oneOf(value, allowed);
  const chosen = z.array(z.string()).safeParse(value);
  if (!chosen.success) return wrongType('array');
  if (field.required && chosen.data.length === 0) return err({ code: 'too-few', values: { minimum: '1' } });
  const stranger = chosen.data.find((each) => !allowed.includes(each));
  return stranger === undefined ? ok([...new Set(chosen.data)]) : oneOf(stranger, allowed);
};

const day = z.iso.date();
const offsetTime = z.iso.datetime({ offset: true });

const checkDate = (value: unknown, now: Instant): Checked => {
  const date = day.safeParse(value);
  if (!date.success) return err({ code: 'wrong-format' });
  return Date.parse(date.data) > Date.parse(now) + allowedDrift ? err({ code: 'in-the-future' }) : ok(date.data);
};

const checkTime = (value: unknown, now: Instant): Checked => {
  const time = offsetTime.safeParse(value);
  if (!time.success) return err({ code: 'wrong-format' });
  const at = toInstant(new Date(time.data));
  return at > addMilliseconds(now, allowedDrift) ? err({ code: 'in-the-future' }) : ok(at);
};

const checkText = (longest: number, value: unknown): Checked => {
  if (typeof value !== 'string') return wrongType('string');
  const written = value.trim();
  return written.length > longest ? err({ code: 'too-long', values: { maximum: String(longest) } }) : ok(written);
};

const checkField = (field: FormField, value: unknown, now: Instant): Checked => {
  switch (field.kind) {
    case 'answer':
      return oneOf(value, formReplies);
    case 'text':
      return checkText(field.longest, value);
    case 'number':
      return checkNumber(field, value);
    case 'choice':
      return checkChoice(field, value);
    case 'date':
      return checkDate(value, now);
    case 'time':
      return checkTime(value, now);
    case 'person': {
      const named = namedOnForm.safeParse(value);
      return named.success ? ok(named.data) : err({ code: 'wrong-format' });
    }
  }
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const missing = (field: FormField): Result<AnswerValue | null, Wrong> => {
  if (field.required) return err({ code: 'required' });
  return ok(field.kind === 'answer' ? 'not-asked' : null);
};

/** Times that end before they begin, among answers that are right by themselves. */
const reversedTimes = (definition: Asked, answers: FormAnswers): FormFault[] =>
  fieldsOf(definition).flatMap((field) => {
    if (field.kind !== 'time' || field.notBefore === undefined) return [];
    const [start, end] = [answers[field.notBefore], answers[field.code]];
    const reversed = typeof start === 'string' && typeof end === 'string' && end < start;
    return reversed ? [{ pointer: `/${field.code}`, code: 'ends-before-start' }] : [];
  });

const escape = (code: string): string => code.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Checks what somebody filled in against a version of a form. Empty fields count as not given; times come out in UTC,
 * texts trimmed. A yes/no question without a reply is `not-asked`; a required one must be given its reply, which may be
 * `not-asked` too: then somebody said so.
 * @returns the answers to keep, or every fault.
 */
export const checkAnswers = (
  definition: Asked,
  given: Readonly<Record<string, unknown>>,
  now: Instant,
): Result<FormAnswers, FormFault[]> => {
  const fields = fieldsOf(definition);
  const known = new Set(fields.map(({ code }) => code));
  const strangers = Object.keys(given).filter((code) => !known.has(code));
  const checked = fields.map((field) => {
    const value = Object.hasOwn(given, field.code) ? given[field.code] : undefined;
    return { code: field.code, result: isEmpty(value) ? missing(field) : checkField(field, value, now) };
  });
  const answers: FormAnswers = Object.fromEntries(
    checked.flatMap(({ code, result }): [string, AnswerValue][] =>
      result.ok && result.value !== null ? [[code, result.value]] : [],
    ),
  );
  const faults: FormFault[] = [
    ...strangers.map((code): FormFault => ({ pointer: `/${escape(code)}`, code: 'unknown-field' })),
    ...checked.flatMap(({ code, result }) => (result.ok ? [] : [{ pointer: `/${code}`, ...result.error }])),
    ...reversedTimes(definition, answers),
  ];
  return faults.length === 0 ? ok(answers) : err(faults);
};
