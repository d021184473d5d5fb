import * as z from 'zod/mini';
import { localDate } from '../calendar/local-date.ts';
import { verification } from '../deadline/deadline-rule.ts';
import { vulnerabilityCode } from '../vulnerability/catalogue.ts';

const caseForms = ['observation', 'family-risk', 'domestic-violence-risk'] as const;
export const formNames = [...caseForms, 'phone-intake'] as const;
export const formName = z.enum(formNames);
/** Forms that are filled about a case; the questions of a call belong to the call. */
export const caseFormName = z.enum(caseForms);
export type FormName = z.infer<typeof formName>;

/** "Don't know" is an answer; "not asked" says that nobody tried. Neither counts as no. */
export const formReplies = ['yes', 'no', 'unknown', 'not-asked'] as const;
export const formReply = z.enum(formReplies);
export type FormReply = z.infer<typeof formReply>;

/** How replies are shown. */
export const replyLabels: Readonly<Record<FormReply, string>> = {
  yes: 'Da',
  no: 'Nu',
  unknown: 'Nu știu',
  'not-asked': 'Neîntrebat',
};

const text = z.string().check(z.minLength(1));
const code = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const common = { code, label: text, required: z.boolean() };

/** One question. Labels are Romanian; lengths are characters, numbers have their unit in `unit`. */
const formField = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    ...common,
    /** Number on the form as issued, for scoring. */
    item: z.optional(z.int().check(z.positive())),
    /** "Yes" says that this vulnerability was found, "no" that it was looked for and not found. */
    vulnerability: z.optional(vulnerabilityCode),
    /** "Yes" is a risk by itself, whatever else is answered. */
    aloneEnough: z.optional(z.literal(true)),
  }),
  z.strictObject({ kind: z.literal('text'), ...common, longest: z.int().check(z.positive(), z.maximum(8_000)) }),
  z.strictObject({
    kind: z.literal('number'),
    ...common,
    minimum: z.number(),
    maximum: z.number(),
    whole: z.boolean(),
    unit: z.optional(text),
  }),
  z.strictObject({
    kind: z.literal('choice'),
    ...common,
    several: z.boolean(),
    options: z.array(z.strictObject({ value: code, label: text })).check(z.minLength(2)),
  }),
  /** A calendar day that has come. */
  z.strictObject({ kind: z.literal('date'), ...common }),
  /** An instant with its offset that has come; `notBefore` names another such field. */
  z.strictObject({ kind: z.literal('time'), ...common, notBefore: z.optional(code) }),
  z.strictObject({ kind: z.literal('person'), ...common }),
]);
export type FormField = z.infer<typeof formField>;

/**
 * How the answers are scored. `numbered-items`: by the county's configured method (settings, riskFormMethod);
 * `alone-enough`: a yes to any question marked so is a risk. Without a method nothing is scored.
 */
const scoring = z.enum(['numbered-items', 'alone-enough']);

const section = z.strictObject({
  code,
  title: text,
  /** How sure we are that the form as issued has this heading. */
  verification,
  fields: z.array(formField).check(z.minLength(1)),
});

type Shape = { sections: readonly { fields: readonly FormField[] }[] };

const repeated = (values: readonly unknown[]): boolean => new Set(values).size < values.length;

const fieldsOfShape = ({ sections }: Shape): FormField[] => sections.flatMap(({ fields }) => fields);

const hasUniqueCodes = (form: Shape): boolean => {
  const fields = fieldsOfShape(form);
  const items = fields.flatMap((field) => (field.kind === 'answer' && field.item !== undefined ? [field.item] : []));
  const choices = fields.flatMap((field) => (field.kind === 'choice' ? [field.options.map(({ value }) => value)] : []));
  return !repeated(fields.map((field) => field.code)) && !repeated(items) && !choices.some(repeated);
};

const comparesTimes = (form: Shape): boolean => {
  const fields = fieldsOfShape(form);
  const times = fields.flatMap((field) => (field.kind === 'time' ? [field.code] : []));
  return fields.every(
    (field) => field.kind !== 'time' || field.notBefore === undefined || times.includes(field.notBefore),
  );
};

/**
 * One version of a form. A version never changes once it is used: a new wording is a new version beside it, so that answers
 * given to an old one stay readable.
 */
export const formDefinition = z
  .strictObject({
    form: formName,
    version: z.int().check(z.positive()),
    title: text,
    /** First day it is offered for filling in; the newest such version is. */
    validFrom: localDate,
    source: text,
    verification,
    /** Said to whoever fills it in: what of the wording is official and what is not. */
    note: text,
    scoring: z.nullable(scoring),
    sections: z.array(section).check(z.minLength(1)),
  })
  .check(
    z.refine(hasUniqueCodes, { error: 'a field code, item number or option is there twice' }),
    z.refine(comparesTimes, { error: 'notBefore names no time field' }),
  );
export type FormDefinition = z.infer<typeof formDefinition>;

export const fieldsOf = (definition: Pick<FormDefinition, 'sections'>): FormField[] => fieldsOfShape(definition);
