import {
  type CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  paginateListUserPoolClients,
  ResourceNotFoundException,
} from '@aws-sdk/client-cognito-identity-provider';
import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { storedApiClient } from '../../../shared/adapters/dynamodb/county/stored-api-client.ts';
import { type ApiScope } from '../../../shared/domain/institution/api-scope.ts';

/** Where institutions' systems are known: the user pool gives them tokens, the table says whom they speak for. */
export type Registry = {
  cognito: CognitoIdentityProviderClient;
  dynamodb: DynamoDBClient;
  userPoolId: string;
  tableName: string;
};

export type PoolClient = { clientId: string; name: string };

/** Every app client of the pool, the console's too. */
export const poolClients = async ({ cognito, userPoolId }: Registry): Promise<PoolClient[]> => {
  const clients: PoolClient[] = [];
  const pages = paginateListUserPoolClients({ client: cognito }, { UserPoolId: userPoolId, MaxResults: 60 });
  for await (const { UserPoolClients = [] } of pages)
    clients.push(
      ...UserPoolClients.map(({ ClientId = '', ClientName = '' }) => ({ clientId: ClientId, name: ClientName })),
    );
  return clients;
};

/** Makes an app client that gets tokens by its secret and in no other way. @throws Error when the pool gives no secret. */
export const createPoolClient = async (
  { cognito, userPoolId }: Registry,
  name: string,
  scopes: readonly ApiScope[],
): Promise<{ clientId: string; clientSecret: string }> => {
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
  if (clientId === undefined || clientSecret === undefined) throw new Error(`the user pool gave no secret for ${name}`);
  return { clientId, clientSecret };
};

/** Tells the token trigger whom the client speaks for and what it may do. */
export const noteClient = async (
  { dynamodb, tableName }: Registry,
  clientId: string,
  institutionId: string,
  scopes: readonly ApiScope[],
): Promise<void> => {
  const item = storedApiClient.parse({ entity: 'api-client', clientId, institutionId, scopes });
  const Item = marshall({ ...countyKeys.apiClient(clientId), ...item });
  await dynamodb.send(new PutItemCommand({ TableName: tableName, Item }));
};

/** Takes a client out of table and pool: it gets no token any more. It may be out of either already. */
export const removeClient = async (
  { cognito, dynamodb, userPoolId, tableName }: Registry,
  clientId: string,
): Promise<void> => {
  await dynamodb.send(new DeleteItemCommand({ TableName: tableName, Key: marshall(countyKeys.apiClient(clientId)) }));
  try {
    await cognito.send(new DeleteUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: clientId }));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
};
