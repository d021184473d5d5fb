import {
  ConnectClient,
  StartOutboundVoiceContactCommand,
  type ConnectClientConfig,
  type StartOutboundVoiceContactCommandInput,
} from '@aws-sdk/client-connect';

/** Places calls. In a module of its own, so that a bundle that loads it late has only this operation of the client. */
export const makeCall = (config: ConnectClientConfig) => {
  const client = new ConnectClient(config);
  return (input: StartOutboundVoiceContactCommandInput) => client.send(new StartOutboundVoiceContactCommand(input));
};
