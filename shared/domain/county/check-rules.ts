import { contradictingRules } from '../deadline/deadline-rule.ts';
import { type CountySettings } from './settings.ts';
import { type SettingsFault } from './settings-fault.ts';

type Rules = Pick<CountySettings, 'deadlineRules'>;

const checkRepeated = ({ deadlineRules }: Rules): SettingsFault[] =>
  contradictingRules(deadlineRules).map((index) => {
    const { rule = '', variant } = deadlineRules[index] ?? {};
    const row = variant === undefined ? rule : `${rule} (${variant})`;
    return { path: `deadlineRules.${index}`, code: 'rule-repeated', values: { rule: row } };
  });

const checkMarks = ({ deadlineRules }: Rules): SettingsFault[] =>
  deadlineRules.flatMap(({ rule, source, verification }, index) =>
    (source === null) === (verification === null)
      ? []
      : [{ path: `deadlineRules.${index}.verification`, code: 'mark-without-source' as const, values: { rule } }],
  );

/** Faults of the deadline rules: two that hold at once, a source without a mark. */
export const checkRules = (settings: Rules): SettingsFault[] => [...checkRepeated(settings), ...checkMarks(settings)];
