import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { LocalCloudError } from './local-cloud-error.ts';
import { type LocalOutputs } from './outputs.ts';

const token = z.object({ access_token: z.string() });

type Addresses = Pick<LocalOutputs, 'apiUrl' | 'tokenUrl' | 'messagesUrl' | 'clients'>;

/** After a restart all that had waited runs at once, and the emulator refuses what is beyond its functions at a time. */
const busyLimit = 20_000;

const isBusy = ({ status }: Response): boolean => status === 429 || status >= 500;

const call = async (what: string, url: string, init: RequestInit = {}): Promise<unknown> => {
  const deadline = performance.now() + busyLimit;
  const ask = () => fetch(url, { ...init, signal: AbortSignal.timeout(30_000) });
  let response = await ask();
  while (isBusy(response) && performance.now() < deadline) {
    await sleep(500);
    response = await ask();
  }
  const text = await response.text();
  if (response.ok) return text === '' ? undefined : JSON.parse(text);
  throw new LocalCloudError(`${what} answers ${response.status}: ${text.slice(0, 500)} (${url})`);
};

/**
 * Asks for what everybody asks for first, through the same addresses: health, a token, a list, the messages.
 * @throws LocalCloudError naming what does not answer as it should.
 */
export const smokeTest = async ({ apiUrl, tokenUrl, messagesUrl, clients: [client] }: Addresses): Promise<void> => {
  await call('The API', `${apiUrl}/v1/health`);
  await call('The list of messages', messagesUrl);
  if (client === undefined) return;
  const { clientId, clientSecret, scope } = client;
  const body = new URLSearchParams({ grant_type: 'client_credentials', scope });
  const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
  const answer = await call('The token endpoint', tokenUrl, { method: 'POST', body, headers: { authorization } });
  const bearer = `Bearer ${token.parse(answer).access_token}`;
  await call('The list of referrals', `${apiUrl}/v1/referrals`, { headers: { authorization: bearer } });
};
