import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type ConfirmationRequest, type ListedProvider } from '../../../shared/domain/provider/provider.ts';
import { monthOf, toBeAsked } from '../../../shared/domain/provider/request-month.ts';
import { type SendMessage } from '../../../shared/ports/alerts.ts';
import { type ProviderStore } from '../../../shared/ports/providers.ts';
import { requestText } from './request-text.ts';

type Deps = {
  providers: Pick<ProviderStore, 'register' | 'requests' | 'noteRequest' | 'settleRequest'>;
  send: SendMessage;
  clock: Clock;
  directorate: { name: string; email: string };
};

/** Each provider that was to be asked, and what came of it. */
export type Asked = Pick<ConfirmationRequest, 'providerId' | 'outcome' | 'reference'>[];

/**
 * Asks every provider once a month to confirm its entry, and notes who was asked. Whoever could not be asked is asked again
 * by the next run. A crash between the mail service's answer and our note of it asks twice: better than never.
 * @throws when there was somebody to ask and the mail service took no message at all.
 */
export const makeRequestConfirmations =
  ({ providers, send, clock, directorate }: Deps) =>
  async (): Promise<Asked> => {
    const now = toInstant(clock());
    const month = monthOf(now);
    const text = requestText(month, directorate.name);

    const ask = async ({ providerId, contact }: ListedProvider): Promise<ConfirmationRequest> => {
      const about = { providerId, month, at: now, to: contact.email, reference: null };
      if (contact.email === null) {
        const unasked = { ...about, outcome: 'no-address' } as const;
        await providers.noteRequest(unasked);
        return unasked;
      }
      const asking = { ...about, outcome: 'asking' } as const;
      await providers.noteRequest(asking);
      const sent = await send({ to: contact.email, replyTo: directorate.email, ...text }, { providerId, month });
      const settled: ConfirmationRequest = sent.ok
        ? { ...about, outcome: 'handed', reference: sent.value.providerMessageId }
        : { ...about, outcome: 'failed', reference: sent.error.failure };
      // Stale when a receipt was faster than our own note: it says more than this does.
      await providers.settleRequest(asking, settled);
      return settled;
    };

    const asked: ConfirmationRequest[] = [];
    // One after another: the mail service takes a few messages a second.
    for (const provider of toBeAsked(await providers.register(), await providers.requests(), now)) {
      asked.push(await ask(provider));
    }
    const failed = asked.filter(({ outcome }) => outcome === 'failed');
    if (failed.length > 0 && !asked.some(({ outcome }) => outcome === 'handed'))
      throw new Error(`no provider could be asked: ${failed[0]?.reference ?? ''}`);
    return asked.map(({ providerId, outcome, reference }) => ({ providerId, outcome, reference }));
  };
