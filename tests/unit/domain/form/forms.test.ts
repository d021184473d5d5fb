import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { checkAnswers } from '../../../../shared/domain/form/check-answers.ts';
import { filledForm } from '../../../../shared/domain/form/filled-form.ts';
import { fieldsOf, formDefinition } from '../../../../shared/domain/form/form-definition.ts';
import { findForm, formDefinitions, formsOffered } from '../../../../shared/domain/form/forms.ts';
import { readAnswers } from '../../../../shared/domain/form/read-answers.ts';
import { score } from '../../../../shared/domain/form/score.ts';
import { method, now, rightAnswers, smallForm } from './fixtures.ts';

/** A version that was offered never changes: write a new version file instead of changing a line here. */
const fingerprints: Record<string, string> = {
  'observation.v1': '2191a7f6a602939d',
  'family-risk.v1': '56b17485ce6fc08b',
  'domestic-violence-risk.v1': '6abc087663f09046',
  'phone-intake.v1': 'e9773c06e7134f99',
};

const named = formDefinitions.map((definition) => ({ name: `${definition.form}.v${definition.version}`, definition }));

describe.each(named)('the form $name', ({ name, definition }) => {
  it('is what it was when it was first offered', () => {
    const digest = createHash('sha256').update(JSON.stringify(definition)).digest('hex').slice(0, 16);
    expect(digest).toBe(fingerprints[name]);
  });

  it('says where its wording comes from, in Romanian with comma letters', () => {
    const words = JSON.stringify(definition);
    expect(definition.note).toMatch(/[ăâîșț]/);
    expect(words).not.toMatch(/[şţŞŢ]/);
  });

  it('takes every right answer, keeps it, and shows it in its own words', () => {
    fc.assert(
      fc.property(rightAnswers(definition), (answers) => {
        const checked = checkAnswers(definition, answers, now);
        expect(checked).toMatchObject({ ok: true });
        if (!checked.ok) return;
        // Checking what was kept again keeps the same: a correction may start from it.
        expect(checkAnswers(definition, checked.value, now)).toEqual(checked);
        const filled = {
          kind: 'form' as const,
          form: definition.form,
          formVersion: definition.version,
          answers: checked.value,
          score: score(definition, checked.value, method),
        };
        expect(filledForm.parse(JSON.parse(JSON.stringify(filled)))).toEqual(filled);
        const lines = readAnswers(definition, checked.value).sections.flatMap((section) => section.lines);
        expect(lines.map(({ code }) => code)).toEqual(fieldsOf(definition).map(({ code }) => code));
        for (const { code, answer } of lines) expect(answer === '').toBe(isEmpty(checked.value[code]));
      }),
      { numRuns: 200 },
    );
  });

  it('refuses answers without any one of its required fields', () => {
    const required = fieldsOf(definition).filter((field) => field.required);
    fc.assert(
      fc.property(rightAnswers(definition), fc.nat(required.length - 1), (answers, which) => {
        const code = required[which]?.code ?? '';
        const { [code]: _left, ...rest } = answers;
        expect(checkAnswers(definition, rest, now)).toMatchObject({
          error: [{ pointer: `/${code}`, code: 'required' }],
        });
      }),
      { numRuns: 50 },
    );
  });
});

const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

describe('versions of a form', () => {
  const second = smallForm({ version: 8, validFrom: '2027-01-01' });
  const versions = [smallForm(), second];
  const on = (date: string) => formsOffered(localDate.parse(date), versions).map(({ version }) => version);

  it('are offered from their first day, the newest alone', () => {
    expect(on('2025-12-31')).toEqual([]);
    expect(on('2026-12-31')).toEqual([7]);
    expect(on('2027-01-01')).toEqual([8]);
  });

  it('stay readable after a newer one is offered', () => {
    const old = findForm('observation', 7, versions);
    expect(old && readAnswers(old, { pets: ['cat'], rooms: 3, 'is-ill': 'unknown' }).sections[0]?.lines).toMatchObject([
      { code: 'is-ill', answer: 'Nu știu' },
      { code: 'was-ill', answer: '' },
      { code: 'notes' },
      { code: 'rooms', answer: '3 camere' },
      { code: 'house' },
      { code: 'pets', answer: 'CAT' },
      {},
      {},
      {},
      {},
    ]);
    expect(findForm('observation', 9, versions)).toBeNull();
  });

  it('show days and times as people write them, on the clocks of Romania', () => {
    const definition = smallForm();
    const [day, time] = ['date', 'time'].map((kind) => fieldsOf(definition).find((field) => field.kind === kind)?.code);
    const answers = { [day ?? '']: '2026-11-09', [time ?? '']: '2026-11-30T22:05:00.000Z' };
    const lines = readAnswers(definition, answers).sections.flatMap((section) => section.lines);
    expect(lines.find(({ code }) => code === day)?.answer).toBe('09.11.2026');
    expect(lines.find(({ code }) => code === time)?.answer).toBe('01.12.2026, 00:05');
  });

  it('are all offered today, each once', () => {
    expect(formsOffered(localDate.parse('2026-11-23')).map(({ form }) => form)).toEqual([
      'observation',
      'family-risk',
      'domestic-violence-risk',
      'phone-intake',
    ]);
  });
});

describe('a form definition', () => {
  const field = (code: string, extra: object = {}) => ({
    kind: 'answer',
    code,
    label: code,
    required: false,
    ...extra,
  });
  const withFields = (...fields: object[]) => ({
    ...smallForm(),
    sections: [{ code: 's', title: 's', verification: 'unverified', fields }],
  });

  it.each([
    ['a field code twice', withFields(field('a'), field('a'))],
    ['an item number twice', withFields(field('a', { item: 1 }), field('b', { item: 1 }))],
    [
      'an option twice',
      withFields({
        ...field('a'),
        kind: 'choice',
        several: false,
        options: [
          { value: 'x', label: 'x' },
          { value: 'x', label: 'y' },
        ],
      }),
    ],
    ['a time compared with no time', withFields({ ...field('a'), kind: 'time', notBefore: 'b' }, field('b'))],
    ['an unknown vulnerability', withFields(field('a', { vulnerability: 'sadness' }))],
    ['an unknown kind of field', withFields({ ...field('a'), kind: 'drawing' })],
  ])('is refused with %s', (_what, definition) => {
    expect(formDefinition.safeParse(definition).success).toBe(false);
  });
});
