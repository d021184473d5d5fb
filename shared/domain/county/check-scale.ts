import { inMilliseconds, type Duration } from '../kernel/time.ts';
import { type SettingsInCounty } from './county-facts.ts';
import { type SettingsFault } from './settings-fault.ts';

const realHour = inMilliseconds({ hours: 1 });

/** Pauses and overdue steps are for people who work office hours; anything in seconds belongs to a demonstration. */
const inSeconds = (length: Duration | undefined): boolean => length !== undefined && 'seconds' in length;

/**
 * Keeps the demonstration's time scale out of production: an hour of a term is a real hour, and nothing about a clock is
 * said in seconds.
 */
export const checkScale = ({ facts, settings }: Omit<SettingsInCounty, 'rota'>): SettingsFault[] => {
  const { hourLasts, deadlineRules, shiftHandover, dispatchCheckIn, openCall, callBackGrace } = settings;
  if (facts.demo) return [];
  const hours: SettingsFault[] =
    inMilliseconds(hourLasts) === realHour ? [] : [{ path: 'hourLasts', code: 'hour-not-real' }];
  const rules = deadlineRules.flatMap(({ rule, pauses = [], overdue = [] }, index): SettingsFault[] =>
    [...pauses.map(({ atMost }) => atMost), ...overdue.map(({ after }) => after)].some(inSeconds)
      ? [{ path: `deadlineRules.${index}`, code: 'rule-in-seconds', values: { rule } }]
      : [],
  );
  const duties = Object.entries({
    'shiftHandover.signWithin': shiftHandover.signWithin,
    dispatchCheckIn,
    'openCall.remindAfter': openCall.remindAfter,
    'openCall.tellAfter': openCall.tellAfter,
    callBackGrace,
  })
    .filter(([, length]) => inSeconds(length))
    .map(([path]): SettingsFault => ({ path, code: 'counts-in-seconds' }));
  return [...hours, ...rules, ...duties];
};
