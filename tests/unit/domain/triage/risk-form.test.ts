import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer } from '../../../../shared/domain/referral/kind-parts.ts';
import { scoreRiskForm } from '../../../../shared/domain/triage/risk-form.ts';
import { riskForm } from '../../../support/builders/county.ts';

const method = { ...riskForm, highIfYes: [...riskForm.highIfYes] };
const score = (answers: Record<string, Answer>) => scoreRiskForm(answers, method);
const yes = (...items: number[]) => Object.fromEntries(items.map((item) => [String(item), 'yes' as const]));

describe('the risk form for domestic violence (domain.md §4)', () => {
  it.each([
    ['weapons', 7],
    ['death threats', 11],
    ['the victim is afraid', 17],
  ])('is high by one yes alone: %s', (_, item) => {
    expect(score(yes(item))).toBe('high');
  });

  it.each([
    [0, 'none'],
    [1, 'low'],
    [2, 'low'],
    [3, 'low'],
    [4, 'medium'],
    [5, 'high'],
    [6, 'high'],
  ])('with %i other answers of yes is %s', (count, level) => {
    expect(score(yes(...[1, 2, 3, 4, 5, 6].slice(0, count)))).toBe(level);
  });

  it('counts the items 1 to 23 and no others', () => {
    expect(score(yes(1, 23))).toBe('low');
    expect(score(yes(24, 25, 26, 27, 28))).toBe('none');
    expect(score(yes(20, 21, 22, 23, 24))).toBe('medium');
  });

  it('does not count no, unknown, nor what was not asked', () => {
    expect(score({})).toBe('none');
    expect(score({ '7': 'no', '11': 'unknown', '17': 'no', '1': 'unknown' })).toBe('none');
    expect(score({ ...yes(1, 2, 3), '4': 'unknown' })).toBe('low');
  });

  it('never falls when one more item is answered with yes', () => {
    const rank = { none: 0, low: 1, medium: 2, high: 3 };
    const item = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.uniqueArray(item), item, (items, more) => {
        expect(rank[score(yes(...items, more))]).toBeGreaterThanOrEqual(rank[score(yes(...items))]);
      }),
    );
  });
});
