/** What can be wrong with settings that no schema sees. */
export const settingsFaultCodes = [
  'role-unmanned',
  'person-inactive',
  'layer-missing',
  'layer-unmanned',
  'no-address',
  'pair-too-small',
  'gathers-too-long',
  'step-too-short',
  'policy-misplaced',
  'no-voice',
  'layer-not-drilled',
  'rule-repeated',
  'mark-without-source',
  'hour-not-real',
  'rule-in-seconds',
  'counts-in-seconds',
] as const;
export type SettingsFaultCode = (typeof settingsFaultCodes)[number];

/** Where in the settings (`escalationPolicies.urgent.levels.0`), what, and the values that fill its sentence. */
export type SettingsFault = { path: string; code: SettingsFaultCode; values?: Record<string, string> };
