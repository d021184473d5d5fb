import { type RuleView } from '../use-settings.ts';
import { type Words } from '../words.ts';

type Term = RuleView['rule']['within'];

export const termUnits = ['minutes', 'hours', 'calendar-days', 'working-days', 'months'] as const;
export type TermUnit = (typeof termUnits)[number];

export const termText = (t: Words, { quantity, unit }: Term): string => {
  const known = termUnits.find((one) => one === unit);
  return known === undefined ? `${String(quantity)} ${unit}` : t(`term.${known}`, { count: quantity });
};

export const ruleName = ({ rule: { rule, variant } }: RuleView): string =>
  variant === undefined ? rule : `${rule} (${variant})`;

export type Standing = 'promise' | 'signed' | 'unsigned';

/** A promise of the service has no act; every other rule is signed or it is not. */
export const standingOf = ({ rule, signOff }: RuleView): Standing => {
  if (rule.source === null) return 'promise';
  return signOff === null ? 'unsigned' : 'signed';
};
