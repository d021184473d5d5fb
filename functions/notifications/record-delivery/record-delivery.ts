import { type AdvanceAlert } from '../../../shared/application/alerts/advance-alert.ts';
import { type DeliveryReceipt } from '../../../shared/contracts/messages/delivery-receipts.ts';
import { measureDelivery } from '../../../shared/domain/alert/measurements.ts';
import { type Notification } from '../../../shared/domain/alert/alert.ts';
import { toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';
import { type AlertStore, type PageStore } from '../../../shared/ports/alerts.ts';
import { type Measure } from '../../../shared/ports/measures.ts';

type Deps = {
  pages: PageStore;
  alerts: Pick<AlertStore, 'loadAlert'>;
  advance: AdvanceAlert;
  clock: Clock;
  measure: Measure;
};

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
  ({ pages, alerts, advance, clock, measure }: Deps) =>
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
      const now = toInstant(clock());
      const after = delivered(page, providerMessageId, now);
      if (after === null) return 'nothing-to-record';
      if ((await pages.settle(page, after)) === 'written') {
        const alert = await alerts.loadAlert(id.alertId);
        if (alert !== null) measureDelivery(alert, now).forEach(measure);
        return 'recorded';
      }
    }
    throw new Error(`page ${id.alertId} ${id.step}.${id.ordinal}: lost the race ${mostAttempts} times`);
  };
