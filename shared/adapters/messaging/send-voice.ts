import { type ConnectClientConfig } from '@aws-sdk/client-connect';
import { err, ok } from '../../domain/kernel/result.ts';
import { type SendMessage } from '../../ports/alerts.ts';
import { type makeCall } from './connect-call.ts';
import { failureOf, noMessageId } from './failures.ts';

export type VoiceSettings = { instanceId: string; contactFlowId: string; sourcePhoneNumber: string };

type Deps = {
  settings: VoiceSettings;
  /** Keeps what a call was for: its events name nothing but the call. */
  keep: (callId: string, tags: Readonly<Record<string, string>>) => Promise<void>;
  config?: ConnectClientConfig;
};

/**
 * Calls by Amazon Connect: its flow reads the attribute `text` out. That the telephone rings is not yet an answer; the call's
 * events say what became of it. Asking twice for one page places one call (the token is the page).
 */
export const makeSendVoice = ({ settings, keep, config = {} }: Deps): SendMessage => {
  let call: ReturnType<typeof makeCall> | undefined;
  return async ({ to, body }, tags) => {
    // Loaded with the first call: most pages are none, and the client costs every start of the function.
    call ??= (await import('./connect-call.ts')).makeCall(config);
    try {
      const { ContactId } = await call({
        InstanceId: settings.instanceId,
        ContactFlowId: settings.contactFlowId,
        SourcePhoneNumber: settings.sourcePhoneNumber,
        DestinationPhoneNumber: to,
        Attributes: { ...tags, text: body },
        ClientToken: Object.values(tags).join('-'),
      });
      if (ContactId === undefined) return err(noMessageId);
      await keep(ContactId, tags);
      return ok({ providerMessageId: ContactId });
    } catch (error) {
      return err(failureOf(error));
    }
  };
};

/** A county without voice: the next channel takes over at once. */
export const noVoice: SendMessage = () => Promise.resolve(err({ failure: 'channel-not-configured', isPassing: false }));
