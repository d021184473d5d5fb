import * as z from 'zod/mini';
import { noteText } from '../../../domain/case/note.ts';
import { caseId } from '../../../domain/kernel/ids.ts';
import { urgency } from '../../../domain/kernel/urgency.ts';
import { mostNamed } from '../../../domain/search/most-named.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';

const filters = {
  /** Only cases somebody still owes something, or only those that are over. */
  state: z.optional(z.enum(['open', 'closed'])),
  urgency: z.optional(urgency),
};

/** Whom to look for: a CNP, the number of a case or a referral, or names. */
export const searchBody = z.strictObject({ text: writtenText(100), ...filters });
export type SearchFilters = Omit<z.infer<typeof searchBody>, 'text'>;

/** Cases of a list whose persons are to be named. */
export const caseNamesBody = z.strictObject({
  caseIds: z.array(caseId).check(z.minLength(1), z.maxLength(mostNamed)),
});

export const noteBody = z.strictObject({ text: noteText });
