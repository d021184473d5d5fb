import { expect } from 'vitest';
import { type CapturedMessage } from '../../../infra/local/capture/message-store.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { sentMessages } from '../../support/cloud/sent-messages.ts';
import { cloud } from './cloud.ts';
import { eventually } from './eventually.ts';

/** A message with what its link says of the page it belongs to. */
export type Page = CapturedMessage & { link: string; step: number; ordinal: number };

const withLink = (message: CapturedMessage): Page => {
  const [link, step, ordinal] = /https?:\S+\/v1\/ack\/[0-9A-Z]+-(\d+)-(\d+)-[0-9A-Z]+/.exec(message.text) ?? [];
  expect(link, `the message to ${message.to} has a link`).toBeDefined();
  return { ...message, link: link ?? '', step: Number(step), ordinal: Number(ordinal) };
};

export const allMessages = (outputs: LocalOutputs = cloud): Promise<CapturedMessage[]> => sentMessages(outputs);

/** What was sent about an alert so far, in order. */
export const pagesOf = async (alertId: string, outputs: LocalOutputs = cloud): Promise<Page[]> =>
  (await allMessages(outputs)).filter((message) => message.alertId === alertId).map(withLink);

/** The first message of a step of an alert, by any channel or the one that is asked for. */
export const pageOf = (
  alertId: string,
  wanted: { step: number; channel?: CapturedMessage['channel'] },
  { within = 20_000, outputs = cloud }: { within?: number; outputs?: LocalOutputs } = {},
): Promise<Page> =>
  eventually(
    `a message of step ${wanted.step} of alert ${alertId}`,
    async () =>
      (await pagesOf(alertId, outputs)).find(
        ({ step, channel }) => step === wanted.step && (wanted.channel ?? channel) === channel,
      ),
    { within },
  );
