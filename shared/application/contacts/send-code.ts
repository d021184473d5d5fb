import { codeText } from '../../contracts/messages/code-text.ts';
import { addressOf, type ContactMethod } from '../../domain/contact/contact-book.ts';
import { type Channel } from '../../domain/escalation/policy.ts';
import { toBase32 } from '../../domain/kernel/base32.ts';
import { type SendMessage, type Sending } from '../../ports/alerts.ts';

export type CodeDigest = (staffId: string, methodId: string, code: string) => Promise<string>;

/** Six digits are too few for a plain digest: under a key nobody can read, trying them all gives nothing away. */
export const makeCodeDigest =
  (mac: (text: string) => Promise<Uint8Array>): CodeDigest =>
  async (staffId, methodId, code) =>
    toBase32(await mac(`contact ${staffId} ${methodId} ${code}`), 20);

/** Sends a verification code by the very method it verifies. */
export const makeSendCode =
  ({ send, county }: { send: Readonly<Record<Channel, SendMessage>>; county: string }) =>
  (staffId: string, method: ContactMethod, code: string): Promise<Sending> =>
    send[method.channel](
      { to: addressOf(staffId, method), ...codeText(method.channel, county, code) },
      // Calls and webhooks of two codes must not be taken for one.
      { methodId: method.methodId, sent: String(Date.parse(method.code?.sentAt ?? method.addedAt)) },
    );
export type SendCode = ReturnType<typeof makeSendCode>;
