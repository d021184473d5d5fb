import { type Channel } from '../../../shared/domain/escalation/policy.ts';
import { err, ok } from '../../../shared/domain/kernel/result.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type Message, type SendMessage } from '../../../shared/ports/alerts.ts';

export type Sent = Message & {
  at: Instant;
  channel: Channel;
  tags: Readonly<Record<string, string>>;
  messageId: string;
};

/** Channels that only remember. `failing` makes one refuse for good, `busy` for so many tries. */
export const memoryProviders = (now: () => Instant) => {
  const sent: Sent[] = [];
  const failing = new Map<Channel, string>();
  const busy = new Map<Channel, number>();
  const channel =
    (name: Channel): SendMessage =>
    (message, tags) => {
      const failure = failing.get(name);
      if (failure !== undefined) return Promise.resolve(err({ failure, isPassing: false }));
      const tries = busy.get(name) ?? 0;
      if (tries > 0) {
        busy.set(name, tries - 1);
        return Promise.resolve(err({ failure: 'ThrottlingException', isPassing: true }));
      }
      const messageId = `${name}-${sent.length + 1}`;
      sent.push({ ...message, at: now(), channel: name, tags, messageId });
      return Promise.resolve(ok({ providerMessageId: messageId }));
    };
  const send = {
    sms: channel('sms'),
    email: channel('email'),
    push: channel('push'),
    voice: channel('voice'),
    webhook: channel('webhook'),
  };
  return { sent, failing, busy, send };
};
