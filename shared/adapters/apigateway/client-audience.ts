import { type ApiGatewayV2Client, GetAuthorizerCommand, UpdateAuthorizerCommand } from '@aws-sdk/client-apigatewayv2';
import { GetParameterCommand, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { type ClientAudience } from '../../ports/clients.ts';

/** The list of app clients whose tokens the API takes: kept in a parameter, and by heart in the API's authorizer. */
export type AudienceAddress = {
  parameters: SSMClient;
  gateway: ApiGatewayV2Client;
  listName: string;
  apiId: string;
  authorizerId: string;
};

/** Two administrators may write the list at the same instant; then one of them writes it again. */
const mostAttempts = 3;

/** First the list, then what the API goes by: after a crash in between the next change or deployment reads the list again. */
export const makeClientAudience = ({
  parameters,
  gateway,
  listName,
  apiId,
  authorizerId,
}: AudienceAddress): ClientAudience => {
  const which = { ApiId: apiId, AuthorizerId: authorizerId };

  const read = async (): Promise<string[]> => {
    const { Parameter } = await parameters.send(new GetParameterCommand({ Name: listName }));
    return (Parameter?.Value ?? '').split(',').filter((clientId) => clientId !== '');
  };

  /** The local cloud's gateway has no list, and takes every client of the pool. */
  const isAsked = async (): Promise<boolean> => {
    const { JwtConfiguration } = await gateway.send(new GetAuthorizerCommand(which));
    return (JwtConfiguration?.Audience ?? []).length > 0;
  };

  const tellGateway = async (audience: string[]): Promise<void> => {
    const { JwtConfiguration } = await gateway.send(new GetAuthorizerCommand(which));
    if ((JwtConfiguration?.Audience ?? []).length === 0) return;
    await gateway.send(
      new UpdateAuthorizerCommand({ ...which, JwtConfiguration: { ...JwtConfiguration, Audience: audience } }),
    );
  };

  /** @throws Error when somebody else goes on writing the list at the same time. */
  const change = async (
    next: (audience: readonly string[]) => string[],
    isDone: (audience: readonly string[]) => boolean,
  ): Promise<string[]> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const audience = await read();
      if (isDone(audience)) return audience;
      const Value = next(audience).join(',');
      await parameters.send(new PutParameterCommand({ Name: listName, Value, Type: 'StringList', Overwrite: true }));
    }
    throw new Error(`${listName} was changed by somebody else ${mostAttempts} times: try again`);
  };

  const unlist = (clientId: string): Promise<string[]> =>
    change(
      (audience) => audience.filter((one) => one !== clientId),
      (audience) => !audience.includes(clientId),
    );

  return {
    read,
    isAsked,
    unlist,
    admit: async (clientId) => {
      const audience = await change(
        (before) => [...before, clientId],
        (before) => before.includes(clientId),
      );
      await tellGateway(audience);
      return audience;
    },
    dismiss: async (clientId) => tellGateway(await unlist(clientId)),
  };
};
