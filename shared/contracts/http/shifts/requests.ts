import * as z from 'zod/mini';
import { closingOutcomes, dispatchSubject } from '../../../domain/dispatch/dispatch.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';
import { duration, inMilliseconds } from '../../../domain/kernel/time.ts';
import { fold } from '../../../domain/text/fold.ts';

export const signRequest = z.strictObject({ note: z.optional(writtenText(2_000)) });

/** A word to be spoken on the phone: letters of any case, with or without their signs, count as the same. */
const word = writtenText(40).check(z.refine((text) => fold(text).length >= 4, { error: 'word-too-short' }));

const longestSilence = inMilliseconds({ hours: 4 });

/** How long a team may be silent: four hours at most. */
const silence = duration.check(
  z.refine((length) => inMilliseconds(length) <= longestSilence, { error: 'silence-too-long' }),
);

export const dispatchRequest = z
  .strictObject({
    subject: dispatchSubject,
    /** Staff ids of two different people. */
    pair: z.array(z.string()).check(
      z.minLength(2),
      z.maxLength(2),
      z.refine((pair) => new Set(pair).size === pair.length, { error: 'pair-same-person' }),
    ),
    /** SIRUTA code of the locality. */
    destination: z.string().check(z.regex(/^\d{1,6}$/, { error: 'siruta-format' })),
    /** Without it, the county's. */
    checkInWithin: z.optional(silence),
    safeWord: word,
    duressWord: word,
  })
  .check(
    z.refine(({ safeWord, duressWord }) => fold(safeWord) !== fold(duressWord), {
      error: 'words-alike',
      path: ['duressWord'],
    }),
  )
  .register(z.globalRegistry, { id: 'DispatchRequest' });
export type DispatchRequestBody = z.infer<typeof dispatchRequest>;

const spoken = writtenText(40);

/** A check-in, or an arrival: with the word, and if wanted another time until the next. */
export const heardRequest = z.strictObject({ word: spoken, checkInWithin: z.optional(silence) });
export const returnRequest = z.strictObject({ word: spoken });
export const cancelRequest = z.strictObject({ reason: writtenText(500) });
export const closeAlarmRequest = z.strictObject({ outcome: z.enum(closingOutcomes), note: writtenText(2_000) });
