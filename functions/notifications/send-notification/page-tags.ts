import { type PageId } from '../../../shared/ports/alerts.ts';

/** What travels with a message so that the provider's receipts find its page again: ids only. */
export const pageTags = ({ alertId, step, ordinal }: PageId) => ({
  alertId,
  step: String(step),
  ordinal: String(ordinal),
});
