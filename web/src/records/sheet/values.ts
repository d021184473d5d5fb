import * as z from 'zod/mini';
import { vulnerabilityFinding } from '../../../../shared/domain/vulnerability/vulnerability.ts';
import { type DocumentView } from '../../api/answers.ts';
import { momentIn, writtenMoment } from './local-moment.ts';
import { fieldsOn, type Sheet, type SheetField } from './sheet.ts';

const namedPerson = z.object({ name: z.string(), role: z.string() });
export type NamedPerson = z.infer<typeof namedPerson>;

/** What somebody has written so far, by field; whole or not, right or not. */
export const sheetValues = z.object({
  texts: z.record(z.string(), z.string()),
  /** Of fields that take several choices. */
  lists: z.record(z.string(), z.array(z.string())),
  people: z.record(z.string(), z.array(namedPerson)),
  findings: z.array(vulnerabilityFinding),
});
export type SheetValues = z.infer<typeof sheetValues>;

export const nobody: NamedPerson = { name: '', role: '' };
export const nothingWritten: SheetValues = { texts: {}, lists: {}, people: {}, findings: [] };

export const textIn = ({ texts }: SheetValues, code: string): string => texts[code] ?? '';
export const listIn = ({ lists }: SheetValues, code: string): string[] => lists[code] ?? [];
export const peopleIn = ({ people }: SheetValues, code: string): NamedPerson[] => people[code] ?? [];

const written = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** Left out when nobody is named at all; a role without a name is sent, so that the missing name is told. */
const oneNamed = ({ name, role }: NamedPerson): { name: string; role?: string } | undefined => {
  if (written(name) === undefined && written(role) === undefined) return undefined;
  const what = written(role);
  return { name: name.trim(), ...(what === undefined ? {} : { role: what }) };
};

const isNamed = ({ name, role }: NamedPerson): boolean => `${name}${role}`.trim() !== '';

const numberIn = (text: string): number | string | undefined => {
  const given = written(text)?.replace(',', '.');
  return given === undefined || !Number.isFinite(Number(given)) ? given : Number(given);
};

const answerTo = (field: SheetField, values: SheetValues): unknown => {
  const text = textIn(values, field.code);
  switch (field.kind) {
    case 'answer':
    case 'text':
    case 'date':
    case 'assessment':
      return written(text);
    case 'number':
      return numberIn(text);
    case 'time':
      return text === '' ? undefined : (momentIn(text) ?? text);
    case 'choice': {
      const several = listIn(values, field.code);
      return field.several ? (several.length === 0 ? undefined : several) : written(text);
    }
    case 'person':
      return oneNamed(peopleIn(values, field.code)[0] ?? nobody);
    case 'people':
      return peopleIn(values, field.code).filter(isNamed);
    case 'findings':
      return values.findings;
  }
};

/** What was answered, by field; what was left empty is left out. */
export const answersOn = (sheet: Sheet, values: SheetValues): Record<string, unknown> =>
  Object.fromEntries(
    fieldsOn(sheet)
      .map((field) => [field.code, answerTo(field, values)] as const)
      .filter(([, answer]) => answer !== undefined),
  );

type Content = DocumentView['content'];

const manyNamed = z.array(z.object({ name: z.string(), role: z.optional(z.string()) }));

const known = (field: SheetField, answer: unknown): Partial<SheetValues> => {
  const text = z.union([z.string(), z.number()]).safeParse(answer).data;
  switch (field.kind) {
    case 'answer':
    case 'text':
    case 'date':
    case 'number':
    case 'assessment':
      return text === undefined ? {} : { texts: { [field.code]: String(text) } };
    case 'time':
      return text === undefined ? {} : { texts: { [field.code]: writtenMoment(String(text)) } };
    case 'choice':
      if (field.several) return { lists: { [field.code]: z.array(z.string()).safeParse(answer).data ?? [] } };
      return text === undefined ? {} : { texts: { [field.code]: String(text) } };
    case 'person':
    case 'people': {
      const people = manyNamed.safeParse(Array.isArray(answer) ? answer : [answer]).data ?? [];
      return { people: { [field.code]: people.map(({ name, role }) => ({ name, role: role ?? '' })) } };
    }
    case 'findings':
      return { findings: z.array(vulnerabilityFinding).safeParse(answer).data ?? [] };
  }
};

/** A signed document as it would be filled in: to be corrected, read, or laid beside another. */
export const valuesOf = (sheet: Sheet, content: Content): SheetValues => {
  const answers = new Map<string, unknown>(Object.entries(content.kind === 'form' ? content.answers : content));
  const parts = fieldsOn(sheet).map((field) => known(field, answers.get(field.code)));
  return {
    texts: Object.fromEntries(parts.flatMap(({ texts }) => Object.entries(texts ?? {}))),
    lists: Object.fromEntries(parts.flatMap(({ lists }) => Object.entries(lists ?? {}))),
    people: Object.fromEntries(parts.flatMap(({ people }) => Object.entries(people ?? {}))),
    findings: parts.flatMap(({ findings }) => findings ?? []),
  };
};
