import * as z from 'zod/mini';
import { callApi } from '../../../infra/local/demo/api.ts';
import { readSamples } from '../../../infra/local/demo/samples.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { codeMail, guestAddress } from './guest.ts';
import { guestLinkOf } from './guest-link.ts';

const host = z.object({ name: z.string(), kind: z.string() });
const opened = z.object({ session: z.string(), expiresAt: z.string() });
const accepted = z.object({ receipt: z.string() });

/** A guest of the demo's school who has sent a referral: what a device keeps of them, and the receipt. */
export type GuestOnDevice = { link: string; session: string; receipt: string };

const enter = async (cloud: LocalOutputs): Promise<GuestOnDevice> => {
  const token = guestLinkOf(cloud).split('/i/').at(-1) ?? '';
  const by = `${cloud.apiUrl}/v1/guest/links/${token}`;
  const { name, kind } = host.parse((await callApi(by)).body);
  const email = guestAddress();
  await callApi(`${by}/code`, { method: 'POST', body: { email } });
  const { code } = await codeMail(cloud, email);
  const session = opened.parse((await callApi(`${by}/session`, { method: 'POST', body: { email, code } })).body);
  const sample = readSamples().find((one) => one.kind === 'school');
  const sent = await callApi(`${cloud.apiUrl}/v1/guest/referrals`, {
    method: 'POST',
    token: session.session,
    headers: { 'idempotency-key': `browser-${crypto.randomUUID()}` },
    body: sample?.body,
  });
  const { receipt } = accepted.parse(sent.body);
  return { link: JSON.stringify({ token, name, kind }), session: JSON.stringify(session), receipt };
};

const known = new Map<string, Promise<GuestOnDevice>>();

/** The same guest, however often it is asked for: codes are a minute apart, a session lasts an hour. */
export const guestOnDevice = (cloud: LocalOutputs): Promise<GuestOnDevice> => {
  const guest = known.get(cloud.apiUrl) ?? enter(cloud);
  known.set(cloud.apiUrl, guest);
  return guest;
};
