import * as z from 'zod/mini';
import { closingReasons } from '../../../domain/case/case.ts';
import { transitionNames } from '../../../domain/case/transitions.ts';
import { requestId } from '../../../domain/kernel/ids.ts';
import { toInstant } from '../../../domain/kernel/time.ts';
import { mostWithdrawnAtOnce } from '../../../domain/request/withdraw-at-closing.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';

/** An instant with an offset, as people's systems write it; kept in UTC. */
const moment = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((text) => toInstant(new Date(text))),
);

/** A step in the life of a case. Which of the optional parts a step needs, the table of transitions says. */
export const transitionRequest = z.strictObject({
  transition: z.enum(transitionNames),
  documentId: z.optional(writtenText(80)),
  reason: z.optional(writtenText(2_000)),
  closingReason: z.optional(z.enum(closingReasons)),
  staffId: z.optional(writtenText(60)),
  lifeEvent: z.optional(z.enum(['new-certificate', 'moved-domicile', 'changed-civil-status', 'death'])),
  /** When it was done, if that was before now. */
  happenedAt: z.optional(moment),
  /** Questions to institutions to be taken back by the step that closes the case for good: all that still wait. */
  withdrawRequests: z.optional(z.array(requestId).check(z.maxLength(mostWithdrawnAtOnce))),
});

/** What a person may do with a running clock; each needs words for the record. */
export const deadlineRequest = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('pause'), reason: writtenText(60), why: writtenText(2_000) }),
  z.strictObject({ action: z.literal('resume'), why: writtenText(2_000) }),
  z.strictObject({ action: z.literal('explain'), text: writtenText(2_000) }),
  z.strictObject({ action: z.literal('correct-event'), eventAt: moment, why: writtenText(2_000) }),
  /** Count by the rule the county has now, instead of the one the clock started with. */
  z.strictObject({ action: z.literal('adopt-rule'), why: writtenText(2_000) }),
]);
export type DeadlineRequest = z.infer<typeof deadlineRequest>;
