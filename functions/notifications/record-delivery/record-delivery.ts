import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { type DeliveryReceipt } from '../../../shared/contracts/messages/delivery-receipts.ts';
import { type Notification } from '../../../shared/domain/alert/alert.ts';
import { toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';
import { type PageStore } from '../../../shared/ports/alerts.ts';

const mostAttempts = 5;

/** A receipt proves that the page was handed over, even when it overtakes our own note of that. */
const delivered = (page: Notification, providerMessageId: string, now: Instant): Notification | null => {
  switch (page.state) {
    case 'pending':
      return {
        ...page,
        state: 'delivered',
        attempts: page.attempts + 1,
        handedAt: now,
        deliveredAt: now,
        providerMessageId,
      };
    case 'handed':
      return { ...page, state: 'delivered', deliveredAt: now };
    case 'delivered':
    case 'failed':
    case 'withdrawn':
      return null;
  }
};

/**
 * Records what a provider says of a page: delivered is a fact of its own; a failure goes to the next channel, or the next
 * level, at once. A receipt that comes twice changes nothing.
 * @returns `unknown` for a page that is not in the table.
 */
export const makeRecordDelivery =
  ({ pages, advance, clock }: { pages: PageStore; advance: AdvanceAlert; clock: Clock }) =>
  async ({
    page: id,
    providerMessageId,
    outcome,
  }: DeliveryReceipt): Promise<'recorded' | 'nothing-to-record' | 'unknown'> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const page = await pages.load(id);
      if (page === null) return 'unknown';
      if (outcome.kind === 'underway') return 'nothing-to-record';
      if (outcome.kind === 'failed') {
        const { step, ordinal } = id;
        await advance(id.alertId, { kind: 'page-failed', seen: 'receipt', step, ordinal, failure: outcome.failure });
        return 'recorded';
      }
      const after = delivered(page, providerMessageId, toInstant(clock()));
      if (after === null) return 'nothing-to-record';
      if ((await pages.settle(page, after)) === 'written') return 'recorded';
    }
    throw new Error(`page ${id.alertId} ${id.step}.${id.ordinal}: lost the race ${mostAttempts} times`);
  };
