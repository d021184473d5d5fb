import { type RequestReceipt } from '../../../shared/contracts/messages/request-receipts.ts';
import { afterReceipt } from '../../../shared/domain/provider/request-month.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';

const mostAttempts = 5;

/**
 * Records what the mail service says of a request to a provider: delivered, or come back. A receipt that comes twice, or
 * about an earlier month, changes nothing.
 * @returns `unknown` for a request that was never noted.
 */
export const makeRecordRequest =
  ({ providers }: { providers: Pick<ProviderStore, 'request' | 'settleRequest'> }) =>
  async ({
    providerId,
    month,
    reference,
    outcome,
  }: RequestReceipt): Promise<'recorded' | 'nothing-to-record' | 'unknown'> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const request = await providers.request(providerId);
      if (request === null) return 'unknown';
      if (outcome === 'underway' || request.month !== month) return 'nothing-to-record';
      const after = afterReceipt(request, { delivered: outcome === 'delivered', reference });
      if (after === null) return 'nothing-to-record';
      if ((await providers.settleRequest(request, after)) === 'written') return 'recorded';
    }
    throw new Error(`request to ${providerId}: lost the race ${mostAttempts} times`);
  };
