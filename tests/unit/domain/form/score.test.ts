import { describe, expect, it } from 'vitest';
import { type FormAnswers } from '../../../../shared/domain/form/answers.ts';
import { findingsInForm } from '../../../../shared/domain/form/findings-in-form.ts';
import { findForm } from '../../../../shared/domain/form/forms.ts';
import { type FormDefinition, type FormName } from '../../../../shared/domain/form/form-definition.ts';
import { score } from '../../../../shared/domain/form/score.ts';
import { method, smallForm } from './fixtures.ts';

const form = (name: FormName): FormDefinition => {
  const found = findForm(name, 1);
  if (found === null) throw new Error(`no form ${name}`);
  return found;
};

const violence = (answers: FormAnswers) => score(form('domestic-violence-risk'), answers, method);
const yesTo = (...items: number[]): FormAnswers => Object.fromEntries(items.map((item) => [`item-${item}`, 'yes']));

describe('the domestic-violence risk form', () => {
  it.each([
    ['weapons', yesTo(7), 'high'],
    ['death threats', yesTo(11), 'high'],
    ['a victim who is afraid', yesTo(17), 'high'],
    ['five other items', yesTo(1, 2, 3, 4, 5), 'high'],
    ['four other items', yesTo(1, 2, 3, 4), 'medium'],
    ['one item', yesTo(23), 'low'],
    ['nothing', {}, 'none'],
    ['doubts alone', { 'item-7': 'unknown', 'item-11': 'not-asked' }, 'none'],
  ] as const)('scores %s as %s', (_what, answers, level) => {
    expect(violence(answers)).toMatchObject({ method: 'numbered-items', level });
  });

  it('says which items are open, by which method, and how sure that is', () => {
    expect(violence({ 'item-1': 'no', 'item-2': 'yes', 'item-3': 'unknown' })).toMatchObject({
      yes: [2],
      open: Array.from({ length: 21 }, (_, index) => index + 3),
      source: 'Ordinul 2525/2018',
      verification: 'secondary',
    });
  });

  it('follows the county when its method is another', () => {
    const strict = { ...method, highIfYes: [1], mediumFrom: 1 };
    const one = form('domestic-violence-risk');
    expect(score(one, yesTo(1), strict)).toMatchObject({ level: 'high' });
    expect(score(one, yesTo(7), strict)).toMatchObject({ level: 'medium' });
  });

  it('has the 23 items of the order and texts for three of them only', () => {
    const items = form('domestic-violence-risk').sections.find(({ code }) => code === 'items')?.fields ?? [];
    expect(items.map(({ label }) => label).filter((label) => /^Itemul \d+$/.test(label))).toHaveLength(20);
    expect(items).toHaveLength(23);
  });
});

describe('the family risk form', () => {
  const risk = (answers: FormAnswers) => score(form('family-risk'), answers, method);
  const child = ['delinquency', 'running-away', 'child-substance-use', 'suicide-attempt', 'drop-out'];

  it('is a risk with any of the child level questions alone', () => {
    for (const code of child) expect(risk({ [code]: 'yes' })).toMatchObject({ level: 'risk', yes: [code] });
  });

  it('is no risk only when all of them were answered no; family level answers are left to people', () => {
    const no = Object.fromEntries(child.map((code) => [code, 'no']));
    expect(risk(no)).toEqual({ method: 'alone-enough', level: 'no-risk', yes: [], open: [] });
    expect(risk({ ...no, 'drop-out': 'not-asked' })).toMatchObject({ level: 'unclear', open: ['drop-out'] });
    expect(risk({ ...no, violence: 'yes' })).toMatchObject({ level: 'no-risk' });
  });
});

describe('findings in a form', () => {
  const findings = (answers: FormAnswers) => findingsInForm(smallForm(), answers);

  it('are found by one yes and not found by no to every question; anything else was not assessed', () => {
    expect(findings({ 'is-ill': 'no', 'was-ill': 'yes' })).toEqual([{ code: 'chronic-illness', finding: 'found' }]);
    expect(findings({ 'is-ill': 'no', 'was-ill': 'no' })).toEqual([{ code: 'chronic-illness', finding: 'none-found' }]);
    expect(findings({ 'is-ill': 'no', 'was-ill': 'unknown' })).toEqual([]);
    expect(findings({ 'is-ill': 'no' })).toEqual([]);
    expect(findings({})).toEqual([]);
  });

  it('need no method: an observation form is not scored', () => {
    expect(score(form('observation'), { violence: 'yes' }, method)).toBeNull();
  });
});
