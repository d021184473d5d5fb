import * as z from 'zod/mini';
import { capturedMessage, type CapturedMessage } from '../../../infra/local/capture/message-store.ts';
import { callApi } from '../../../infra/local/demo/api.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';

/** The SMS, e-mails, pushes and calls a local cloud has "sent" so far, in order. */
export const sentMessages = async ({ messagesUrl }: Pick<LocalOutputs, 'messagesUrl'>): Promise<CapturedMessage[]> =>
  z.parse(z.array(capturedMessage), (await callApi(messagesUrl)).body);
