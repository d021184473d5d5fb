import { toBase32 } from '../kernel/base32.ts';
import { type CaseId, type Digest } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';
import { type Instant } from '../kernel/time.ts';
import { type Decider } from '../referral/referral.ts';
import { type TimelineEntry } from './timeline.ts';

/** What somebody who works a case writes down for the others. */
export const noteText = writtenText(4_000);

/** What the history calls a note. */
export const noted = 'note';

/**
 * A note as a line of the case's history: with its author, and like every line never changed.
 * @param key of whoever writes, so that a note sent twice is one note.
 */
export const noteEntry = (
  of: CaseId,
  { text, key, by }: { text: string; key: string; by: Decider },
  now: Instant,
  digest: Digest,
): TimelineEntry => ({
  entryId: `N${toBase32(digest(`note ${of} ${key}`), 13)}`,
  recordedAt: now,
  happenedAt: now,
  by: { kind: 'person', staffId: by.staffId, name: by.name },
  what: noted,
  from: null,
  to: null,
  why: text,
  documentId: null,
  rule: null,
  caseVersion: null,
});
