import { setTimeout as sleep } from 'node:timers/promises';
import { type CapturedMessage } from '../../infra/local/capture/message-store.ts';
import { type LocalApi } from '../workload/local-api.ts';
import { referralBody } from '../workload/referral.ts';

/** What is billed: said once, shown with the figures. */
export const scenario = [
  'Each is an immediate police referral about one child with a CNP. The first person on call gets an SMS and an e-mail,',
  'opens the link and acknowledges; the institution asks for its state twice; every timer that was set fires once.',
];

/** Nothing new for this long means that a referral has settled, in milliseconds. */
const quiet = 1_500;

/** Waits until no call was seen for a while. */
const settle = async (lastCallAt: () => number): Promise<void> => {
  while (Date.now() - lastCallAt() < quiet) await sleep(100);
};

/** Takes referrals through the whole chain, one after the other. @returns the messages that were sent. */
export const runScenario = async (
  api: LocalApi,
  persons: readonly number[],
  lastCallAt: () => number,
): Promise<CapturedMessage[]> => {
  const first = (await api.sent()).length;
  for (const person of persons) {
    const before = (await api.sent()).length;
    const { statusUrl } = await api.submit(referralBody(person), `bill-${person}`);
    const [message] = await api.awaitMessages(before, ({ alertId }) => alertId !== null, 2);
    if (message === undefined) throw new Error('nobody was alerted');
    await api.status(statusUrl);
    await api.acknowledge(message);
    await api.status(statusUrl);
    await settle(lastCallAt);
  }
  return (await api.sent()).slice(first);
};
