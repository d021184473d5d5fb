import * as z from 'zod/mini';
import { dismissalReasons } from '../../../domain/referral/referral.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';

const subject = z.int().check(z.minimum(0));

/** A directorate by its code: a county's plate code, or B1–B6 for the sectors of Bucharest. */
const directorate = z.string().check(z.regex(/^([A-Z]{1,2}|B[1-6])$/));

/** What a person decides for one subject that was left to screening, or that is being forwarded. */
export const screeningDecision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('open-case'), subject }),
  z.strictObject({ decision: z.literal('forward'), subject, toCounty: directorate }),
  /** The other county took it; `acceptedAs` is its own number for it. */
  z.strictObject({ decision: z.literal('forward-accepted'), subject, acceptedAs: writtenText(60) }),
  z.strictObject({
    decision: z.literal('dismiss'),
    subject,
    reason: z.enum(dismissalReasons),
    note: writtenText(2_000),
  }),
]);
