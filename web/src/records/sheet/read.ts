import { spokenDay } from '../../../../shared/domain/calendar/local-text.ts';
import { formReplies } from '../../../../shared/domain/form/form-definition.ts';
import { vulnerabilityLabel } from '../../../../shared/domain/vulnerability/catalogue.ts';
import { type Tell } from '../../texts/use-texts.ts';
import { spokenMoment } from '../../ui/moment.tsx';
import { momentIn } from './local-moment.ts';
import { type Sheet, type SheetField } from './sheet.ts';
import { listIn, peopleIn, textIn, type SheetValues } from './values.ts';

/** A field and what was answered, in words; an empty answer is empty. */
export type Line = { code: string; label: string; answer: string };
export type ReadSection = { code: string; title: string; lines: Line[] };

type Words = { t: Tell<'records'>; language: string };

const inWords = (field: SheetField, values: SheetValues, { t, language }: Words): string => {
  const text = textIn(values, field.code);
  switch (field.kind) {
    case 'answer': {
      const reply = formReplies.find((one) => one === text);
      return reply === undefined ? '' : t(`reply.${reply}`);
    }
    case 'text':
    case 'assessment':
      return text;
    case 'number':
      return text === '' || field.unit === undefined ? text : `${text} ${field.unit}`;
    case 'date':
      return spokenDay(text);
    case 'time': {
      const at = momentIn(text);
      return at === null ? text : spokenMoment(at, language);
    }
    case 'choice':
      return field.options
        .filter(({ value }) => (field.several ? listIn(values, field.code).includes(value) : value === text))
        .map(({ label }) => label)
        .join(', ');
    case 'person':
    case 'people':
      return peopleIn(values, field.code)
        .map(({ name, role }) => (role.trim() === '' ? name : `${name} (${role})`))
        .join('\n');
    case 'findings':
      return values.findings
        .map(({ code, finding }) => `${vulnerabilityLabel(code)}: ${t(`finding.${finding}`)}`)
        .join('\n');
  }
};

/** What was written, in words, section by section. */
export const readSheet = (sheet: Sheet, values: SheetValues, words: Words): ReadSection[] =>
  sheet.sections.map(({ code, title, fields }) => ({
    code,
    title,
    lines: fields.map((field) => ({ code: field.code, label: field.label, answer: inWords(field, values, words) })),
  }));

export type Difference = { label: string; before: string; now: string };

/** What two readings of a document say differently. A form's later version may ask what the earlier did not. */
export const differences = (before: readonly ReadSection[], now: readonly ReadSection[]): Difference[] => {
  const lines = (sections: readonly ReadSection[]) => sections.flatMap((section) => section.lines);
  const answerIn = (sections: readonly ReadSection[], code: string) =>
    lines(sections).find((line) => line.code === code)?.answer ?? '';
  const gone = lines(before).filter(({ code }) => lines(now).every((line) => line.code !== code));
  return [...lines(now), ...gone]
    .map(({ code, label }) => ({ label, before: answerIn(before, code), now: answerIn(now, code) }))
    .filter((one) => one.before !== one.now);
};
