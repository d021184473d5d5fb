import * as z from 'zod/mini';
import { workingDayOverrides } from '../calendar/working-days.ts';
import { deadlineRule, type DeadlineRule } from '../deadline/deadline-rule.ts';
import { escalationPolicy } from '../escalation/policy.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { duration } from '../kernel/time.ts';
import { countySettings, type CountySettings } from './settings.ts';

/** Everything that lasts, but the terms of the law: without `storm`, alerts are never gathered. */
export const countyDurations = z.strictObject({
  linkValidFor: duration,
  retryUnreachableAfter: duration,
  handOverWithin: duration,
  dispatchCheckIn: duration,
  callBackGrace: duration,
  shiftHandover: z.strictObject({ signWithin: duration, signEmpty: z.boolean() }),
  storm: countySettings.shape.storm,
});
export type CountyDurations = z.infer<typeof countyDurations>;

/** What is changed at once, by one person for one reason. A rule is known by its name, variant and first day. */
export const settingsPart = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('policy'), policy: escalationPolicy }),
  z.strictObject({ part: z.literal('durations'), durations: countyDurations }),
  z.strictObject({ part: z.literal('days'), days: workingDayOverrides }),
  z.strictObject({ part: z.literal('rule'), rule: deadlineRule }),
]);
export type SettingsPart = z.infer<typeof settingsPart>;

export const durationsOf = ({
  linkValidFor,
  retryUnreachableAfter,
  handOverWithin,
  dispatchCheckIn,
  callBackGrace,
  shiftHandover,
  storm,
}: CountySettings): CountyDurations => ({
  linkValidFor,
  retryUnreachableAfter,
  handOverWithin,
  dispatchCheckIn,
  callBackGrace,
  shiftHandover,
  storm,
});

/** What makes two rows the same rule. */
export const ruleKey = ({ rule, variant, validFrom }: Pick<DeadlineRule, 'rule' | 'variant' | 'validFrom'>): string =>
  [rule, variant ?? '', validFrom ?? ''].join('|');

const withRule = (settings: CountySettings, rule: DeadlineRule): Result<CountySettings, 'rule-unknown'> => {
  const { deadlineRules } = settings;
  if (!deadlineRules.some((one) => ruleKey(one) === ruleKey(rule))) return err('rule-unknown');
  const rules = deadlineRules.map((one) => (ruleKey(one) === ruleKey(rule) ? rule : one));
  return ok({ ...settings, deadlineRules: rules });
};

/**
 * The settings with one part changed. A rule must be there: the console changes what a rule says, a county pack says which rules there
 * are.
 */
export const withPart = (settings: CountySettings, changed: SettingsPart): Result<CountySettings, 'rule-unknown'> => {
  switch (changed.part) {
    case 'policy': {
      const { policy } = changed;
      const escalationPolicies = { ...settings.escalationPolicies, [policy.urgency]: policy };
      return ok({ ...settings, escalationPolicies });
    }
    case 'durations': {
      const { storm, ...others } = settings;
      return ok({ ...others, ...changed.durations });
    }
    case 'days':
      return ok({ ...settings, workingDayOverrides: changed.days });
    case 'rule':
      return withRule(settings, changed.rule);
  }
};

/** Where a part lies in the settings, and where in what was sent: `/durations/storm` is `storm`. */
export const placeOf = (changed: SettingsPart, settings: CountySettings): { inSettings: string; sent: string } => {
  switch (changed.part) {
    case 'policy':
      return { inSettings: `escalationPolicies.${changed.policy.urgency}`, sent: '/policy' };
    case 'durations':
      return { inSettings: '', sent: '/durations' };
    case 'days':
      return { inSettings: 'workingDayOverrides', sent: '/days' };
    case 'rule': {
      const index = settings.deadlineRules.findIndex((one) => ruleKey(one) === ruleKey(changed.rule));
      return { inSettings: `deadlineRules.${index}`, sent: '/rule' };
    }
  }
};
