import * as z from 'zod/mini';
import { writtenText } from '../kernel/texts.ts';
import { instant } from '../kernel/time.ts';

/** Who did something to the rota, and when. `by` is a staff id, or the name an administrator applied a county pack under. */
export const deed = z.strictObject({ by: z.string().check(z.minLength(1)), at: instant });
export type Deed = z.infer<typeof deed>;

export const why = writtenText(500);

export const reasonedDeed = z.strictObject({ ...deed.shape, why });

/** From `from` (included) to `until` (not included). */
export const between = { from: instant, until: instant } as const;
export type Interval = z.infer<z.ZodMiniObject<typeof between>>;
