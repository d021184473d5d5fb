import { type EscalationLevel } from '../../shared/domain/escalation/policy.ts';
import { urgencies } from '../../shared/domain/kernel/urgency.ts';
import { type Fault } from './fault.ts';
import { type CountyPack } from './pack.ts';

/** A pool, a number or an ARN of either; anything else is a sender id, which nobody can write to. */
const takesMessages = (identity: string): boolean => /^(pool-|phone-)|:(pool|phone-number)\//.test(identity);

const checkReplies = ({ infrastructure }: CountyPack): Fault[] =>
  infrastructure.smsReplies && !takesMessages(infrastructure.smsOriginationIdentity)
    ? [
        {
          path: 'infrastructure.smsReplies',
          message: `nobody can write to the sender id "${infrastructure.smsOriginationIdentity}": give a number (phone-…) or pool (pool-…)`,
        },
      ]
    : [];

/** Levels that call people in a county that makes no calls. */
const checkCalls = ({ infrastructure, settings }: CountyPack): Fault[] => {
  if (infrastructure.voice !== undefined) return [];
  const faultsOf = (level: EscalationLevel, path: string): Fault[] =>
    [...level.channels, ...level.fallback].includes('voice')
      ? [{ path, message: 'alerts by voice, and there is no infrastructure.voice to call with' }]
      : [];
  return urgencies.flatMap((urgency) => {
    const { levels, lastResort } = settings.escalationPolicies[urgency];
    const path = `settings.escalationPolicies.${urgency}`;
    return [
      ...levels.flatMap((level, index) => faultsOf(level, `${path}.levels.${index}`)),
      ...faultsOf(lastResort, `${path}.lastResort`),
    ];
  });
};

/** Faults of how messages go out: channels that are used and cannot work. */
export const checkChannels = (pack: CountyPack): Fault[] => [...checkReplies(pack), ...checkCalls(pack)];
