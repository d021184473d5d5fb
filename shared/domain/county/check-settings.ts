import { checkPolicies } from './check-policies.ts';
import { checkRules } from './check-rules.ts';
import { checkScale } from './check-scale.ts';
import { type SettingsInCounty } from './county-facts.ts';
import { type SettingsFault } from './settings-fault.ts';

/** Everything a schema cannot see of settings: what a county pack is refused for, and what a change in the console is. */
export const checkSettings = (county: SettingsInCounty): SettingsFault[] => [
  ...checkPolicies(county),
  ...checkRules(county.settings),
  ...checkScale(county),
];

const nameOf = ({ path, code, values = {} }: SettingsFault): string => JSON.stringify([path, code, values]);

/** Those of some faults that were not there before: what a change makes wrong. */
export const newFaults = (before: readonly SettingsFault[], after: readonly SettingsFault[]): SettingsFault[] => {
  const known = new Set(before.map(nameOf));
  return after.filter((fault) => !known.has(nameOf(fault)));
};
