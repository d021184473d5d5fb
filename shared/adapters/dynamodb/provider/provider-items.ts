import { type ProviderId } from '../../../domain/provider/ids.ts';
import {
  confirmationRequest,
  provider,
  type ConfirmationRequest,
  type Provider,
} from '../../../domain/provider/provider.ts';
import { providerChange, type ProviderChange } from '../../../domain/provider/provider-change.ts';
import { storedAs } from '../stored.ts';
import { type Key, type Write } from '../table.ts';

/** The whole register is one partition: small, read whole for every search, and strongly consistent. */
export const register = 'PROVIDERS';
export const providerPrefix = 'PROV#';
export const requestPrefix = 'ASKED#';

export const storedProvider = storedAs('provider', 1, provider);
export const storedRequest = storedAs('confirmation-request', 1, confirmationRequest);
export const storedProviderChange = storedAs('provider-change', 1, providerChange);

export const providerKey = (id: ProviderId): Key => ({ PK: register, SK: `${providerPrefix}${id}` });
export const requestKey = (id: ProviderId): Key => ({ PK: register, SK: `${requestPrefix}${id}` });

/** What happened to an entry has a partition of its own, so that the register stays small. */
export const historyOf = (id: ProviderId): string => `PROV#${id}`;
const changeKey = ({ providerId, version }: ProviderChange): Key => ({
  PK: historyOf(providerId),
  SK: `CHANGE#V${String(version).padStart(6, '0')}`,
});

/** Writes an entry over the version it was decided from; version 1 is new. */
export const putProvider = (changed: Provider): Write => ({
  put: storedProvider.write(providerKey(changed.providerId), changed, { fields: { version: changed.version } }),
  ...(changed.version === 1
    ? { condition: 'attribute_not_exists(PK)' }
    : { condition: 'version = :before', values: { ':before': changed.version - 1 } }),
});

export const putProviderChange = (change: ProviderChange): Write => ({
  put: storedProviderChange.write(changeKey(change), change),
  condition: 'attribute_not_exists(PK)',
});

/** The newest request replaces the one before; with `before`, only while that is still what stands there. */
export const putRequest = (request: ConfirmationRequest, before: ConfirmationRequest | null): Write => ({
  put: storedRequest.write(requestKey(request.providerId), request),
  ...(before === null
    ? {}
    : {
        condition: '#data.#month = :month AND #data.#outcome = :outcome',
        names: { '#data': 'data', '#month': 'month', '#outcome': 'outcome' },
        values: { ':month': before.month, ':outcome': before.outcome },
      }),
});
