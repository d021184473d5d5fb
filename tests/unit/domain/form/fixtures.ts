import fc from 'fast-check';
import { type AnswerValue } from '../../../../shared/domain/form/answers.ts';
import {
  fieldsOf,
  formDefinition,
  formReplies,
  type FormDefinition,
  type FormField,
} from '../../../../shared/domain/form/form-definition.ts';
import { instant } from '../../../../shared/domain/kernel/time.ts';
import { riskFormMethod } from '../../../../shared/domain/triage/risk-form.ts';

export const now = instant.parse('2026-11-23T08:00:00.000Z');

/** The method of the county packs: D31's order, as read in a secondary source. */
export const method = riskFormMethod.parse({
  scoredItems: { from: 1, to: 23 },
  highIfYes: [7, 11, 17],
  highFrom: 5,
  mediumFrom: 4,
  lowFrom: 1,
  source: 'Ordinul 2525/2018',
  verification: 'secondary',
});

/** A small form with a field of every kind; `extra` replaces any part. */
export const smallForm = (extra: object = {}): FormDefinition =>
  formDefinition.parse({
    form: 'observation',
    version: 7,
    title: 'Probă',
    validFrom: '2026-01-01',
    source: 'test',
    verification: 'unverified',
    note: 'Formular de probă.',
    scoring: null,
    sections: [
      {
        code: 'all',
        title: 'Toate',
        verification: 'unverified',
        fields: [
          { kind: 'answer', code: 'is-ill', label: 'Este bolnav?', required: false, vulnerability: 'chronic-illness' },
          { kind: 'answer', code: 'was-ill', label: 'A fost?', required: false, vulnerability: 'chronic-illness' },
          { kind: 'text', code: 'notes', label: 'Observații', required: false, longest: 10 },
          {
            kind: 'number',
            code: 'rooms',
            label: 'Camere',
            required: false,
            minimum: 0,
            maximum: 9,
            whole: true,
            unit: 'camere',
          },
          {
            kind: 'choice',
            code: 'house',
            label: 'Casa',
            required: false,
            several: false,
            options: options('own', 'rented'),
          },
          {
            kind: 'choice',
            code: 'pets',
            label: 'Animale',
            required: false,
            several: true,
            options: options('cat', 'dog'),
          },
          { kind: 'date', code: 'since', label: 'De când', required: false },
          { kind: 'time', code: 'start', label: 'Început', required: false },
          { kind: 'time', code: 'end', label: 'Sfârșit', required: false, notBefore: 'start' },
          { kind: 'person', code: 'by', label: 'Completat de', required: true },
        ],
      },
    ],
    ...extra,
  });

const options = (...values: string[]) => values.map((value) => ({ value, label: value.toUpperCase() }));

const times = ['2026-11-20T10:00:00+02:00', '2026-11-20T11:30:00+02:00', '2026-11-21T09:00:00.000Z'] as const;

/** A right answer to a field, or null where it may be left out. Times that must not be reversed are all the same. */
const rightAnswer = (field: FormField): fc.Arbitrary<AnswerValue | null> => {
  const given = givenAnswer(field);
  return field.required ? given : fc.option(given);
};

const givenAnswer = (field: FormField): fc.Arbitrary<AnswerValue> => {
  switch (field.kind) {
    case 'answer':
      return fc.constantFrom(...formReplies);
    case 'text':
      return fc
        .string({ minLength: 1, maxLength: field.longest })
        .map((text) => `x${text}`.slice(0, field.longest).trim());
    case 'number':
      return field.whole
        ? fc.integer({ min: field.minimum, max: field.maximum })
        : fc.double({ min: field.minimum, max: field.maximum, noNaN: true });
    case 'choice': {
      const values = field.options.map(({ value }) => value);
      return field.several ? fc.subarray(values, { minLength: field.required ? 1 : 0 }) : fc.constantFrom(...values);
    }
    case 'date':
      return fc.constantFrom('2026-11-22', '2024-02-29');
    case 'time':
      return fc.constant(times[0]);
    case 'person':
      return fc.constantFrom({ name: 'Maria Ionescu' }, { name: 'Ștefan Țîrlea', role: 'bunic' });
  }
};

/** Answers that a form must take. */
export const rightAnswers = (definition: FormDefinition): fc.Arbitrary<Record<string, AnswerValue>> =>
  fc
    .tuple(...fieldsOf(definition).map((field) => rightAnswer(field).map((value) => [field.code, value] as const)))
    .map((pairs) =>
      Object.fromEntries(
        pairs.flatMap(([code, value]): [string, AnswerValue][] => (value === null ? [] : [[code, value]])),
      ),
    );
