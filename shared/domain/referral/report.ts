import * as z from 'zod/mini';
import { attachment } from '../attachment/attachment.ts';
import { mostAttachments } from '../attachment/limits.ts';
import { writtenText } from '../kernel/texts.ts';
import { urgency } from '../kernel/urgency.ts';
import { kindPartsOf } from './kind-parts.ts';
import { carer, place, reporter, subject } from './people.ts';
import { concern } from './concerns.ts';
import { type Judge, notInFuture } from './plausible-dates.ts';

/**
 * More than a household is a bulk upload; and all that one report starts is written in one transaction of at most 100 items: up
 * to 15 for a subject (the case, its history, its clocks with their timers), 6 for the referral and its alert, and the pages.
 */
export const mostSubjects = 5;

/** Longest narrative, in characters: about eight typed pages. */
export const longestNarrative = 20_000;

/**
 * What an institution reports: version 1 of the referral body. Faults are zod issues whose message, for our own rules,
 * is a stable fault code (see shared/contracts/http/faults.ts).
 * @param judge tells "now" at the moment of parsing, for dates that may not lie in the future; null for a report that
 *   was accepted already.
 */
export const reportOf = (judge: Judge) =>
  z.strictObject({
    institutionReference: z.optional(writtenText(100)),
    urgency,
    concerns: z.array(concern).check(z.minLength(1), z.maxLength(20)),
    narrative: writtenText(longestNarrative),
    subjects: z.array(subject(judge)).check(
      z.minLength(1),
      z.maxLength(mostSubjects),
      z.refine(
        (subjects) => new Set(subjects.flatMap(({ cnp }) => cnp ?? [])).size === subjects.filter((s) => s.cnp).length,
        {
          error: 'duplicate-subject',
        },
      ),
    ),
    carers: z.optional(z.array(carer).check(z.maxLength(10))),
    observedAt: z.iso.datetime({ offset: true }).check(notInFuture(judge)),
    place: z.optional(place),
    immediateDanger: z.enum(['yes', 'no', 'unknown']),
    actionsTaken: z.optional(z.array(writtenText(500)).check(z.maxLength(20))),
    reporter,
    /** Whether each was really uploaded is seen when staff open it: a referral is never refused for a missing file. */
    attachments: z.optional(z.array(attachment).check(z.maxLength(mostAttachments))),
    ...kindPartsOf(judge),
  });
export type Report = z.infer<ReturnType<typeof reportOf>>;
