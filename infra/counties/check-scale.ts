import { inMilliseconds, type Duration } from '../../shared/domain/kernel/time.ts';
import { type Fault } from './fault.ts';
import { type CountyPack } from './pack.ts';

const realHour = inMilliseconds({ hours: 1 });

/** Pauses and overdue steps are for people who work office hours; anything in seconds belongs to a demonstration. */
const inSeconds = (length: Duration | undefined): boolean => length !== undefined && 'seconds' in length;

/**
 * Keeps the demonstration's time scale out of production: an hour of a term is a real hour, and nothing about a clock is
 * said in seconds.
 */
export const checkScale = ({ demo, settings }: CountyPack): Fault[] => {
  const { hourLasts, deadlineRules, shiftHandover, dispatchCheckIn, callBackGrace } = settings;
  if (demo === true) return [];
  const hours =
    inMilliseconds(hourLasts) === realHour
      ? []
      : [{ path: 'settings.hourLasts', message: 'an hour that is not an hour is for the demo county only' }];
  const rules = deadlineRules.flatMap(({ rule, pauses = [], overdue = [] }, index) =>
    [...pauses.map(({ atMost }) => atMost), ...overdue.map(({ after }) => after)].some(inSeconds)
      ? [
          {
            path: `settings.deadlineRules.${index}`,
            message: `rule ${rule} counts in seconds: for the demo county only`,
          },
        ]
      : [],
  );
  const duties = Object.entries({
    'shiftHandover.signWithin': shiftHandover.signWithin,
    dispatchCheckIn,
    callBackGrace,
  })
    .filter(([, length]) => inSeconds(length))
    .map(([name]) => ({ path: `settings.${name}`, message: 'counts in seconds: for the demo county only' }));
  return [...hours, ...rules, ...duties];
};
