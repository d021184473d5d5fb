import { describe, expect, it } from 'vitest';
import { assessmentRequest, visitRequest } from '../../../shared/contracts/http/records/requests.ts';
import { formDefinitions } from '../../../shared/domain/form/forms.ts';
import { type FormField } from '../../../shared/domain/form/form-definition.ts';
import { among, faultsOn, toldFaults } from '../../../web/src/records/sheet/check.ts';
import { momentIn, writtenMoment } from '../../../web/src/records/sheet/local-moment.ts';
import { ownNames, ownSheet } from '../../../web/src/records/sheet/own-sheets.ts';
import { differences, readSheet } from '../../../web/src/records/sheet/read.ts';
import { requestOf } from '../../../web/src/records/sheet/request.ts';
import { fieldsOn, sheetOfForm, type Sheet, type SheetField } from '../../../web/src/records/sheet/sheet.ts';
import { answersOn, nothingWritten, valuesOf, type SheetValues } from '../../../web/src/records/sheet/values.ts';

const now = new Date('2026-11-23T10:00:00Z');
const say = (key: string): string => key;

const ownSheets = ownNames.map((name) => ownSheet(name, say));

const formSheets = formDefinitions.flatMap((definition) => sheetOfForm(definition) ?? []);

/** Something right in every field. */
const textFor = (field: SheetField): string => {
  if (field.kind === 'choice') return field.options[0]?.value ?? '';
  if (field.kind === 'answer') return 'yes';
  if (field.kind === 'number') return String(field.minimum);
  if (field.kind === 'date') return '2026-11-20';
  return field.kind === 'time' ? '2026-11-23T11:30' : 'Ședință la școală, cu mama';
};

const filledIn = (sheet: Sheet): SheetValues => {
  const fields = fieldsOn(sheet);
  return {
    texts: Object.fromEntries(fields.map((field) => [field.code, textFor(field)])),
    lists: Object.fromEntries(fields.map((field) => [field.code, [textFor(field)]])),
    people: Object.fromEntries(fields.map(({ code }) => [code, [{ name: 'Ioana Țuțea', role: 'mama' }]])),
    findings: [{ code: 'poverty', finding: 'found' }],
  };
};

describe.each([...ownSheets, ...formSheets].map((sheet) => ({ sheet, name: sheet.name })))(
  'the sheet $name',
  ({ sheet }) => {
    it('takes every right answer', () => {
      expect(faultsOn(sheet, filledIn(sheet), now, 'ro')).toEqual([]);
      expect(requestOf(sheet, filledIn(sheet)).body).toBeDefined();
    });

    it('names every required field that is empty, at the field and nowhere else', () => {
      const faults = faultsOn(sheet, nothingWritten, now, 'ro');
      const required = fieldsOn(sheet).filter((field) => field.required && field.kind !== 'findings');
      expect(faults.map(({ code }) => code).sort()).toEqual(required.map(({ code }) => code).sort());
      expect(among(faults, fieldsOn(sheet))).toEqual(faults);
    });

    it('shows a signed document as it was written', () => {
      const values = filledIn(sheet);
      const { body } = requestOf(sheet, values);
      const content: Parameters<typeof valuesOf>[1] =
        'kind' in body ? body : { kind: 'form', score: null, ...contentOf(body) };
      expect(answersOn(sheet, valuesOf(sheet, content))).toEqual(answersOn(sheet, values));
    });
  },
);

const contentOf = ({
  form,
  formVersion,
  answers,
}: Extract<ReturnType<typeof requestOf>, { shelf: 'forms' }>['body']) => ({
  form,
  formVersion,
  answers: Object.fromEntries(
    Object.entries(answers).map(([code, answer]) => [code, typeof answer === 'number' ? answer : wordsIn(answer)]),
  ),
});

/** Answers as the API stores them: texts, lists, or somebody named. */
const wordsIn = (answer: unknown): string | string[] | { name: string; role: string } => {
  if (Array.isArray(answer)) return answer.map(String);
  return typeof answer === 'string' ? answer : { name: 'Ioana Țuțea', role: 'mama' };
};

describe('the console’s own sheets', () => {
  it('ask for what the API takes, and for nothing else', () => {
    const taken = [...assessmentRequest.def.options, visitRequest].map(({ shape }) =>
      Object.keys(shape)
        .filter((key) => key !== 'kind')
        .sort(),
    );
    const asked = ownSheets.map((sheet) =>
      fieldsOn(sheet)
        .map(({ code }) => code)
        .sort(),
    );
    expect(asked).toEqual(taken);
  });

  it('offer every conclusion of the API', () => {
    const conclusion = (sheet: Sheet) =>
      fieldsOn(sheet).find((field): field is Extract<FormField, { kind: 'choice' }> => field.code === 'conclusion')
        ?.options;
    const [initial, detailed, , visit] = ownSheets.map((sheet) =>
      conclusion(sheet)
        ?.map(({ value }) => value)
        .sort(),
    );
    expect(initial).toEqual(['assess-in-detail', 'no-risk', 'risk-confirmed']);
    expect(detailed).toEqual(['no-risk', 'protection-plan', 'service-plan']);
    expect(visit).toEqual(['no-risk', 'nobody-home', 'risk-confirmed', 'visit-again']);
  });
});

describe('faults', () => {
  const visit = ownSheet('home-visit', say);

  it('are told in the words of the language, where they are', () => {
    const values = filledIn(visit);
    const reversed = { ...values, texts: { ...values.texts, endedAt: '2026-11-23T11:00' } };
    expect(faultsOn(visit, reversed, now, 'ro')).toEqual([
      { code: 'endedAt', part: '', detail: 'Sfârșitul este înaintea începutului.' },
    ]);
    const nameless = { ...values, people: { ...values.people, visitors: [{ name: ' ', role: 'polițist' }] } };
    expect(faultsOn(visit, nameless, now, 'en')).toMatchObject([{ code: 'visitors', part: '/0/name' }]);
  });

  it('of a time are told where it is written, however much else is still empty', () => {
    const texts = { startedAt: '2026-11-23T11:00', endedAt: '2026-11-23T10:30' };
    const details = (written: Record<string, string>) =>
      faultsOn(visit, { ...nothingWritten, texts: written }, now, 'ro')
        .filter(({ code }) => code === 'startedAt' || code === 'endedAt')
        .map(({ code, detail }) => `${code}: ${detail}`);
    expect(details(texts)).toEqual(['endedAt: Sfârșitul este înaintea începutului.']);
    // It is noon in Romania.
    expect(details({ startedAt: '2026-11-23T12:01', endedAt: '2030-01-01T10:00' })).toEqual([
      'startedAt: Data nu poate fi în viitor.',
      'endedAt: Data nu poate fi în viitor.',
    ]);
    expect(details({ startedAt: '2026-11-23T11:00', endedAt: '2026-11-23T12:00' })).toEqual([]);
  });

  it('of the API are found in a correction and in a form', () => {
    const detail = 'Câmp obligatoriu.';
    expect(
      toldFaults([
        { pointer: '/answers/address', detail },
        { pointer: '/content/answers/address', detail },
        { pointer: '/content/visitors/0/name', detail },
        { pointer: '/doneAt', detail },
      ]),
    ).toEqual([
      { code: 'address', part: '', detail },
      { code: 'address', part: '', detail },
      { code: 'visitors', part: '/0/name', detail },
      { code: 'doneAt', part: '', detail },
    ]);
  });

  it('do not take a number in words for a number', () => {
    const [sheet] = formSheets.filter(({ name }) => name === 'family-risk');
    if (sheet === undefined) throw new Error('there is no risk form');
    const values = filledIn(sheet);
    const withIncome = (income: string) =>
      faultsOn(sheet, { ...values, texts: { ...values.texts, 'income-per-head': income } }, now, 'ro').map(
        ({ code }) => code,
      );
    expect(withIncome('o mie')).toEqual(['income-per-head']);
    expect(withIncome('-1')).toEqual(['income-per-head']);
    expect(withIncome('1250,50')).toEqual([]);
  });
});

describe('two revisions', () => {
  const report = ownSheet('assessment-report', say);
  const reading = (texts: Record<string, string>) =>
    readSheet(report, { ...nothingWritten, texts }, { t: say, language: 'ro' });

  it('differ where they say something else', () => {
    const [before, after] = [reading({ text: 'Întâi', recommendations: 'Vizită' }), reading({ text: 'Apoi' })];
    expect(differences(before, after)).toEqual([
      { label: 'field.text', before: 'Întâi', now: 'Apoi' },
      { label: 'field.recommendations', before: 'Vizită', now: '' },
    ]);
    expect(differences(before, before)).toEqual([]);
  });

  it('differ in what a later version of a form does not ask any more', () => {
    expect(differences(reading({ text: 'Întâi' }), [])).toEqual([{ label: 'field.text', before: 'Întâi', now: '' }]);
  });
});

describe('a time on the clock of Bucharest', () => {
  it('is the instant it stands for, in winter and in summer', () => {
    expect(momentIn('2026-11-30T14:05')).toBe('2026-11-30T12:05:00.000Z');
    expect(momentIn('2026-07-01T14:05')).toBe('2026-07-01T11:05:00.000Z');
    expect(momentIn('2026-13-01T14:05')).toBeNull();
    expect(momentIn('mâine')).toBeNull();
  });

  it('is written as it was read', () => {
    for (const written of ['2026-11-30T00:00', '2026-03-29T02:59', '2026-10-25T23:59', '2026-07-01T08:07'])
      expect(writtenMoment(momentIn(written) ?? '')).toBe(written);
  });
});
