import * as z from 'zod/mini';
import { alertId, type AlertId } from '../../domain/kernel/ids.ts';

const number = z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.transform(Number));

const tags = z.object({ alertId, step: number, ordinal: number });

/** What travels with a message so that the provider's receipts find its page again: ids only. */
export const pageTags = ({ alertId: id, step, ordinal }: { alertId: AlertId; step: number; ordinal: number }) => ({
  alertId: id,
  step: String(step),
  ordinal: String(ordinal),
});

/** The page that tags name; null for a message that belongs to none. */
export const pageOfTags = (of: Readonly<Record<string, string>>): z.infer<typeof tags> | null =>
  tags.safeParse(of).data ?? null;
