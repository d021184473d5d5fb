import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { channels } from '../../../shared/domain/escalation/policy.ts';

/** A message that was "sent". `alertId` is null for one that belongs to no alert. */
export const capturedMessage = z.object({
  at: z.iso.datetime(),
  channel: z.enum(channels),
  to: z.string(),
  /** An e-mail's subject stands in the first line. */
  text: z.string(),
  alertId: z.nullable(z.string()),
});
export type CapturedMessage = z.infer<typeof capturedMessage>;

/** Keeps messages in order of arrival, in memory and one JSON object a line in a file, so that they survive a restart. */
export const openMessageStore = (file: string) => {
  const lines = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
  const messages = lines.map((line) => capturedMessage.parse(JSON.parse(line)));
  return {
    add: (message: CapturedMessage): void => {
      messages.push(message);
      appendFileSync(file, `${JSON.stringify(message)}\n`, { mode: 0o600 });
    },
    all: (): readonly CapturedMessage[] => messages,
  };
};
export type MessageStore = ReturnType<typeof openMessageStore>;
