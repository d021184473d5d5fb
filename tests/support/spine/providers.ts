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

/** SMS and e-mail that only remember. `failing` makes one refuse, `silent` makes it say yes without a message id. */
export const memoryProviders = (now: () => Instant) => {
  const sent: Sent[] = [];
  const failing = new Map<Channel, string>();
  const channel =
    (name: Channel): SendMessage =>
    (message, tags) => {
      const failure = failing.get(name);
      if (failure !== undefined) return Promise.resolve(err({ failure }));
      const messageId = `${name}-${sent.length + 1}`;
      sent.push({ ...message, at: now(), channel: name, tags, messageId });
      return Promise.resolve(ok({ providerMessageId: messageId }));
    };
  return { sent, failing, send: { sms: channel('sms'), email: channel('email') } };
};
