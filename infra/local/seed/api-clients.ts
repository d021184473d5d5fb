import {
  type CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  DescribeUserPoolClientCommand,
  paginateListUserPoolClients,
  type UserPoolClientType,
} from '@aws-sdk/client-cognito-identity-provider';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { storedApiClient } from '../../../shared/adapters/dynamodb/county/stored-api-client.ts';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { type LocalClient } from '../outputs.ts';

export type SeedTarget = {
  cognito: CognitoIdentityProviderClient;
  dynamodb: DynamoDBClient;
  userPoolId: string;
  tableName: string;
};

/** What an institution's system may do. */
const scopes = ['semnal/referrals.submit', 'semnal/referrals.read'];

const nameFor = ({ institutionId }: Institution): string => `local-${institutionId}`;

const existing = async ({ cognito, userPoolId }: SeedTarget): Promise<Map<string, string>> => {
  const ids = new Map<string, string>();
  for await (const page of paginateListUserPoolClients(
    { client: cognito },
    { UserPoolId: userPoolId, MaxResults: 60 },
  )) {
    for (const { ClientName = '', ClientId = '' } of page.UserPoolClients ?? []) ids.set(ClientName, ClientId);
  }
  return ids;
};

const create = async ({ cognito, userPoolId }: SeedTarget, name: string): Promise<UserPoolClientType | undefined> => {
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId: userPoolId,
      ClientName: name,
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: scopes,
    }),
  );
  return UserPoolClient;
};

const describe = async (target: SeedTarget, clientId: string): Promise<UserPoolClientType | undefined> => {
  const query = new DescribeUserPoolClientCommand({ UserPoolId: target.userPoolId, ClientId: clientId });
  return (await target.cognito.send(query)).UserPoolClient;
};

/** Tells the token trigger and the API whom the client speaks for. */
const register = async (
  { dynamodb, tableName }: SeedTarget,
  clientId: string,
  institutionId: string,
): Promise<void> => {
  const item = storedApiClient.parse({ entity: 'api-client', clientId, institutionId, scopes });
  const Item = marshall({ ...countyKeys.apiClient(clientId), ...item });
  await dynamodb.send(new PutItemCommand({ TableName: tableName, Item }));
};

/** Gives every active institution one API client; one that has it keeps it and its secret. */
export const seedApiClients = async (
  target: SeedTarget,
  institutions: readonly Institution[],
): Promise<LocalClient[]> => {
  const known = await existing(target);
  const clients: LocalClient[] = [];
  for (const institution of institutions.filter(({ status }) => status === 'active')) {
    const { institutionId, kind } = institution;
    const name = nameFor(institution);
    const id = known.get(name);
    const client = id === undefined ? await create(target, name) : await describe(target, id);
    const [clientId, clientSecret] = [client?.ClientId, client?.ClientSecret];
    if (clientId === undefined || clientSecret === undefined) {
      throw new LocalCloudError(`The emulator gave no id and secret for the API client of ${institutionId}.`);
    }
    await register(target, clientId, institutionId);
    clients.push({ institutionId, kind, clientId, clientSecret, scope: scopes.join(' ') });
  }
  return clients;
};
