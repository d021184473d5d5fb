import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { capturedMessage, type CapturedMessage } from '../../infra/local/capture/message-store.ts';
import { type LocalOutputs } from '../../infra/local/outputs.ts';
import { type ReferralBody } from './referral.ts';

const token = z.object({ access_token: z.string() });
const accepted = z.object({ referralId: z.string(), statusUrl: z.string() });
const messages = z.array(capturedMessage);

/** Longest a message may take before the measurement is given up, in milliseconds. */
const patience = 60_000;

export type LocalApi = Awaited<ReturnType<typeof openLocalApi>>;

const checked = async (response: Response): Promise<Response> => {
  if (response.ok) return response;
  throw new Error(`${response.url} answered ${response.status}: ${(await response.text()).slice(0, 300)}`);
};

/** The local cloud as an institution of kind police, the person on call and their telephone use it. */
export const openLocalApi = async ({ apiUrl, tokenUrl, messagesUrl, clients }: LocalOutputs) => {
  const police = clients.find(({ kind }) => kind === 'police');
  if (police === undefined) throw new Error('the demo county has no police');
  const basic = `Basic ${Buffer.from(`${police.clientId}:${police.clientSecret}`).toString('base64')}`;
  const form = new URLSearchParams({ grant_type: 'client_credentials', scope: police.scope });
  const asked = await fetch(tokenUrl, { method: 'POST', body: form, headers: { authorization: basic } });
  const authorization = `Bearer ${token.parse(await (await checked(asked)).json()).access_token}`;
  let calls = 0;

  const call = async (url: string, init: RequestInit = {}): Promise<Response> => {
    calls += 1;
    return checked(await fetch(url, init));
  };

  const sent = async (): Promise<CapturedMessage[]> => messages.parse(await (await fetch(messagesUrl)).json());

  const awaitSent = async (
    before: number,
    within: number,
    wanted: (message: CapturedMessage) => boolean,
    enough: (found: CapturedMessage[]) => boolean,
  ): Promise<CapturedMessage[]> => {
    const deadline = Date.now() + within;
    while (Date.now() < deadline) {
      const found = (await sent()).slice(before).filter(wanted);
      if (enough(found)) return found;
      await sleep(50);
    }
    throw new Error(`no message within ${within / 1000} s`);
  };

  return {
    /** Requests sent to the API so far. */
    calls: () => calls,
    /** @returns the receipt, and the instant of the 202. */
    submit: async (body: ReferralBody, key: string) => {
      const response = await call(`${apiUrl}/v1/referrals`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      });
      const at = Date.now();
      return { ...accepted.parse(await response.json()), at };
    },
    /** What the sender may know of its referral. */
    status: async (statusUrl: string): Promise<unknown> =>
      (await call(statusUrl, { headers: { authorization } })).json(),
    /** The messages sent so far. */
    sent,
    /** Waits for messages that were not among the first `before`. */
    awaitMessages: (
      before: number,
      wanted: (message: CapturedMessage) => boolean,
      count: number,
      within = patience,
    ): Promise<CapturedMessage[]> => awaitSent(before, within, wanted, (found) => found.length >= count),
    /** Waits until the messages after the first `before` are enough. */
    awaitAll: (
      before: number,
      enough: (messages: CapturedMessage[]) => boolean,
      within = patience,
    ): Promise<CapturedMessage[]> => awaitSent(before, within, () => true, enough),
    /** Opens the one-time link of a message and presses its button. */
    acknowledge: async ({ text }: CapturedMessage): Promise<void> => {
      const link = /https?:\/\/\S+\/v1\/ack\/[\w.-]+/.exec(text)?.[0];
      if (link === undefined) throw new Error('the message has no link');
      await call(link);
      await call(link, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: '' });
    },
  };
};
