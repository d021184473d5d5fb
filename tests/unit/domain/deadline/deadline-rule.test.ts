import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { contradictingRules, deadlineRule, ruleInForce } from '../../../../shared/domain/deadline/deadline-rule.ts';

const row = {
  rule: 'D7',
  event: 'Caz urgent',
  obligation: 'Se face evaluarea inițială',
  within: { quantity: 24, unit: 'hours' },
  source: 'Ordinul 288/2006',
  verification: 'unverified',
};
const parse = (extra: object = {}) => deadlineRule.parse({ ...row, ...extra });
const date = (text: string) => localDate.parse(text);

describe('a deadline rule', () => {
  it('is complete without its optional fields', () => {
    expect(parse()).toEqual(row);
  });

  it.each([
    ['an unknown unit', { within: { quantity: 24, unit: 'weeks' } }],
    ['no quantity', { within: { quantity: 0, unit: 'hours' } }],
    ['a validity that ends before it begins', { validFrom: '2027-01-01', validTo: '2026-12-31' }],
    ['a reminder after the term', { reminders: [{ atPercent: 100, to: 'supervisor' }] }],
    ['a reminder to an unknown role', { reminders: [{ atPercent: 50, to: 'mayor' }] }],
    ['a pause without a limit', { pauses: [{ reason: 'waiting-for-court', label: 'Se așteaptă instanța' }] }],
    ['an unknown field', { unit: 'hours' }],
  ])('is refused with %s', (_why, extra) => {
    expect(deadlineRule.safeParse({ ...row, ...extra }).success).toBe(false);
  });

  it('is the row in force on the date of the event', () => {
    const old = parse({ validTo: '2026-12-31' });
    const renewed = parse({ validFrom: '2027-01-01', within: { quantity: 12, unit: 'hours' } });
    const rules = [old, renewed];
    expect(ruleInForce(rules, { rule: 'D7' }, date('2026-12-31'))).toEqual({ ok: true, value: old });
    expect(ruleInForce(rules, { rule: 'D7' }, date('2027-01-01'))).toEqual({ ok: true, value: renewed });
    expect(ruleInForce(rules, { rule: 'D8' }, date('2027-01-01'))).toMatchObject({
      error: { kind: 'no-rule-in-force' },
    });
    expect(ruleInForce([old, old], { rule: 'D7' }, date('2026-06-01'))).toMatchObject({
      error: { kind: 'several-rules-in-force' },
    });
  });

  it('has variants that hold at the same time', () => {
    const rules = [parse({ rule: 'D4', variant: 'urban' }), parse({ rule: 'D4', variant: 'rural' })];
    expect(contradictingRules(rules)).toEqual([]);
    expect(ruleInForce(rules, { rule: 'D4', variant: 'rural' }, date('2026-06-01'))).toEqual({
      ok: true,
      value: rules[1],
    });
  });

  it('contradicts a row of the same rule for the same dates', () => {
    const rules = [
      parse({ validTo: '2026-12-31' }),
      parse({ validFrom: '2027-01-01' }),
      parse({ validFrom: '2026-12-31' }),
    ];
    expect(contradictingRules(rules)).toEqual([2]);
    expect(contradictingRules([parse(), parse()])).toEqual([1]);
  });
});
