import { type Fault } from './fault.ts';
import { type CountyPack } from './pack.ts';

/** A pool, a number or an ARN of either; anything else is a sender id, which nobody can write to. */
const takesMessages = (identity: string): boolean => /^(pool-|phone-)|:(pool|phone-number)\//.test(identity);

/** Fault of how messages go out: answers by SMS to a sender that nobody can write to. */
export const checkReplies = ({ infrastructure }: CountyPack): Fault[] =>
  infrastructure.smsReplies && !takesMessages(infrastructure.smsOriginationIdentity)
    ? [
        {
          path: 'infrastructure.smsReplies',
          message: `nobody can write to the sender id "${infrastructure.smsOriginationIdentity}": give a number (phone-…) or pool (pool-…)`,
        },
      ]
    : [];
