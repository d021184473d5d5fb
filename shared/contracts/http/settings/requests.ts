import * as z from 'zod/mini';
import { settingsPart } from '../../../domain/county/settings-part.ts';
import { escalationPolicy } from '../../../domain/escalation/policy.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';
import { duration } from '../../../domain/kernel/time.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { staffId } from '../../../domain/rota/schedule.ts';
import { simulatedMoment } from '../../../domain/simulation/when.ts';

const why = writtenText(500);

/** A draft to check; nothing is written. */
export const checkRequest = z.strictObject({ change: settingsPart });
export const changeRequest = z.strictObject({ change: settingsPart, why });
export const restoreRequest = z.strictObject({ why });

const ruleRead = { key: z.string().check(z.maxLength(120)), content: z.string().check(z.maxLength(64)) };

/** `content` is what the director read of the rule: the row's own, as the list of rules gives it. */
export const signOffRequest = z.strictObject({ ...ruleRead, note: writtenText(500) });

/** `content` is what the sign-off is of, as the list of rules gives it. */
export const withdrawRequest = z.strictObject({ ...ruleRead, why });

const act = z.strictObject({
  /** Whom it is about: 1 is the first person the alert asks. */
  nth: z.int().check(z.minimum(1), z.maximum(20)),
  does: z.enum(['answers', 'declines']),
  /** How long after they were first asked. */
  after: duration,
});

/** What is supposed; without `policy`, the one in force. */
export const simulateRequest = z.strictObject({
  urgency,
  when: simulatedMoment,
  policy: z.optional(escalationPolicy),
  acts: z._default(z.array(act).check(z.maxLength(10)), []),
  unreachable: z._default(z.array(staffId).check(z.maxLength(50)), []),
});
