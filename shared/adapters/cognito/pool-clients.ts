import {
  type CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  paginateListUserPoolClients,
  ResourceNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { type PoolClients } from '../../ports/clients.ts';

/** @throws Error when the pool gives no secret. */
export const makePoolClients = (cognito: CognitoIdentityProviderClient, userPoolId: string): PoolClients => ({
  all: async () => {
    const clients: { clientId: string; name: string }[] = [];
    const pages = paginateListUserPoolClients({ client: cognito }, { UserPoolId: userPoolId, MaxResults: 60 });
    for await (const { UserPoolClients = [] } of pages)
      clients.push(
        ...UserPoolClients.map(({ ClientId = '', ClientName = '' }) => ({ clientId: ClientId, name: ClientName })),
      );
    return clients;
  },
  create: async (name, scopes) => {
    const { UserPoolClient } = await cognito.send(
      new CreateUserPoolClientCommand({
        UserPoolId: userPoolId,
        ClientName: name,
        GenerateSecret: true,
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: [...scopes],
        // Without it a client may also sign people in by password.
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
        EnableTokenRevocation: true,
      }),
    );
    const { ClientId: clientId, ClientSecret: clientSecret } = UserPoolClient ?? {};
    if (clientId === undefined || clientSecret === undefined)
      throw new Error(`the user pool gave no secret for ${name}`);
    return { clientId, clientSecret };
  },
  remove: async (clientId) => {
    try {
      await cognito.send(new DeleteUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: clientId }));
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  },
});
