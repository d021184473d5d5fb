import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import * as z from 'zod/mini';
import { callApi } from '../../../infra/local/demo/api.ts';
import { contactsView, methodAnswer, type MethodView } from '../../../shared/contracts/http/contacts/views.ts';
import { pushSubscription, type PushSubscription } from '../../../shared/domain/contact/contact-book.ts';
import { cloud } from './cloud.ts';
import { eventually } from './eventually.ts';
import { allMessages } from './messages.ts';
import { type Staff } from './staff.ts';

/** A browser that the local cloud plays: what is pushed to it can be read. */
export const subscribeBrowser = async (): Promise<PushSubscription> => {
  const answer = await callApi(`${cloud.messagesUrl}/push-subscriptions`, { method: 'POST' });
  expect(answer.status).toBe(201);
  return z.parse(pushSubscription, answer.body);
};

/** Writes an SMS to the county, as a telephone does. */
export const writeSms = async (from: string, text: string): Promise<void> => {
  const answer = await callApi(`${cloud.messagesUrl}/inbound`, { method: 'POST', body: { from, text } });
  expect(answer.status, answer.text).toBe(202);
};

export const contactsOf = async (member: Staff): Promise<z.infer<typeof contactsView>> => {
  const answer = await member.get('/contacts');
  expect(answer.status, answer.text).toBe(200);
  return z.parse(contactsView, answer.body);
};

/** The code in the newest message to an address that has one: six digits, spelled or not. */
const codeTo = (isIt: (to: string) => boolean): Promise<string> =>
  eventually('a verification code', async () => {
    const text = (await allMessages()).findLast(({ to, alertId }) => alertId === null && isIt(to))?.text ?? '';
    return /\d(?:, )?\d(?:, )?\d(?:, )?\d(?:, )?\d(?:, )?\d/.exec(text)?.[0].replaceAll(', ', '');
  });

/** Adds a way and gives back the code that came by it. */
export const addVerified = async (
  member: Staff,
  body: Record<string, unknown>,
  isTo: (to: string) => boolean,
): Promise<MethodView> => {
  const added = await member.post('/contacts/methods', body, { 'idempotency-key': randomUUID() });
  expect(added.status, added.text).toBe(200);
  const { method } = z.parse(methodAnswer, added.body);
  expect(method.verifiedAt).toBeNull();
  const verified = await member.post(`/contacts/methods/${method.methodId}/verify`, { code: await codeTo(isTo) });
  expect(verified.status, verified.text).toBe(200);
  return z.parse(methodAnswer, verified.body).method;
};

/** Takes every way and wish of a person back. */
export const forgetContacts = async (member: Staff): Promise<void> => {
  const order = { immediate: [], urgent: [], routine: [] };
  for (const { methodId } of (await contactsOf(member)).methods) {
    const { version } = await contactsOf(member);
    await member.post(`/contacts/methods/${methodId}/remove`, undefined, { 'if-match': `"${version}"` });
  }
  const { version } = await contactsOf(member);
  await member.post('/contacts/preferences', { order, quietHours: null }, { 'if-match': `"${version}"` });
};
