import * as z from 'zod/mini';

const someText = z.string().check(z.trim(), z.minLength(1));

/** A text a person wrote: trimmed, not empty, at most so many characters. */
export const writtenText = (longest: number) => someText.check(z.maxLength(longest));

/** A calendar day without a time: 2019-04-30. */
export const localDay = z.iso.date();
