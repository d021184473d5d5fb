import { type ApiGatewayV2Client, GetAuthorizerCommand, UpdateAuthorizerCommand } from '@aws-sdk/client-apigatewayv2';
import { GetParameterCommand, PutParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';

/** The list of app clients whose tokens the API takes: kept in a parameter, and by heart in the API's authorizer. */
export type AudienceAddress = {
  parameters: SSMClient;
  gateway: ApiGatewayV2Client;
  listName: string;
  apiId: string;
  authorizerId: string;
};

/** Audiences of one JWT authorizer, a quota of API Gateway that cannot be raised (decision 0005). */
export const mostAudiences = 50;

/** Two administrators may write the list at the same instant; then one of them writes it again. */
const mostAttempts = 3;

export const readAudience = async ({ parameters, listName }: AudienceAddress): Promise<string[]> => {
  const { Parameter } = await parameters.send(new GetParameterCommand({ Name: listName }));
  return (Parameter?.Value ?? '').split(',').filter((clientId) => clientId !== '');
};

/** Whether the API asks for a token's client at all; the local cloud's takes every client of the pool. */
export const asksForClient = async ({ gateway, apiId, authorizerId }: AudienceAddress): Promise<boolean> => {
  const { JwtConfiguration } = await gateway.send(
    new GetAuthorizerCommand({ ApiId: apiId, AuthorizerId: authorizerId }),
  );
  return (JwtConfiguration?.Audience ?? []).length > 0;
};

const tellGateway = async ({ gateway, apiId, authorizerId }: AudienceAddress, audience: string[]): Promise<void> => {
  const which = { ApiId: apiId, AuthorizerId: authorizerId };
  const { JwtConfiguration } = await gateway.send(new GetAuthorizerCommand(which));
  if ((JwtConfiguration?.Audience ?? []).length === 0) return;
  await gateway.send(
    new UpdateAuthorizerCommand({ ...which, JwtConfiguration: { ...JwtConfiguration, Audience: audience } }),
  );
};

/**
 * Changes the list. @returns it as it is then.
 * @throws Error when somebody else goes on writing it at the same time.
 */
const change = async (
  address: AudienceAddress,
  next: (audience: readonly string[]) => string[],
  isDone: (audience: readonly string[]) => boolean,
): Promise<string[]> => {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const audience = await readAudience(address);
    if (isDone(audience)) return audience;
    const Value = next(audience).join(',');
    await address.parameters.send(
      new PutParameterCommand({ Name: address.listName, Value, Type: 'StringList', Overwrite: true }),
    );
  }
  throw new Error(`${address.listName} was changed by somebody else ${mostAttempts} times: try again`);
};

/** Takes a client off the list alone, for one that the API was never told of. */
export const unlist = (address: AudienceAddress, clientId: string): Promise<string[]> =>
  change(
    address,
    (audience) => audience.filter((one) => one !== clientId),
    (audience) => !audience.includes(clientId),
  );

/** First the list, then what the API goes by: after a crash in between the next change or deployment reads the list again. */
export const admit = async (address: AudienceAddress, clientId: string): Promise<string[]> => {
  const audience = await change(
    address,
    (before) => [...before, clientId],
    (before) => before.includes(clientId),
  );
  await tellGateway(address, audience);
  return audience;
};

export const dismiss = async (address: AudienceAddress, clientId: string): Promise<void> => {
  await tellGateway(address, await unlist(address, clientId));
};
