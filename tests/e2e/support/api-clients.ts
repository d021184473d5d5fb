import {
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  CreateUserPoolDomainCommand,
  type CreateUserPoolClientCommandInput,
} from '@aws-sdk/client-cognito-identity-provider';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { systemToken } from '../../../infra/local/demo/tokens.ts';
import { countyKeys } from '../../../shared/adapters/dynamodb/county/county-keys.ts';
import { storedApiClient } from '../../../shared/adapters/dynamodb/county/stored-api-client.ts';
import { aws, cloud, stackOutput } from './cloud.ts';

const submit = 'semnal/referrals.submit';
const read = 'semnal/referrals.read';
export const scopes = { submit, read, both: [submit, read] } as const;

type Validity = Pick<CreateUserPoolClientCommandInput, 'AccessTokenValidity' | 'TokenValidityUnits'>;

const createClient = async (userPoolId: string, allowed: readonly string[], validity: Validity = {}) => {
  const { UserPoolClient } = await aws.cognito.send(
    new CreateUserPoolClientCommand({
      UserPoolId: userPoolId,
      ClientName: 'e2e',
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: [...allowed],
      ...validity,
    }),
  );
  const { ClientId: clientId = '', ClientSecret: clientSecret = '' } = UserPoolClient ?? {};
  return { clientId, clientSecret, scope: allowed.join(' ') };
};

/** A token of an API client registered with the county for an institution and these scopes. */
export const registeredToken = async (
  institutionId: string,
  allowed: readonly string[],
  validity: Validity = {},
): Promise<string> => {
  const client = await createClient(stackOutput('UserPoolId'), allowed, validity);
  const { clientId } = client;
  const item = storedApiClient.parse({ entity: 'api-client', clientId, institutionId, scopes: allowed });
  const Item = marshall({ ...countyKeys.apiClient(clientId), ...item });
  await aws.dynamodb.send(new PutItemCommand({ TableName: stackOutput('TableName'), Item }));
  return systemToken(cloud, client);
};

/** A token of a client that the pool knows and the county does not. */
export const unregisteredToken = async (): Promise<string> =>
  systemToken(cloud, await createClient(stackOutput('UserPoolId'), scopes.both));

/** A token of another user pool with the same resource server: what an institution of another county holds. */
export const otherCountyToken = async (): Promise<string> => {
  const { UserPool } = await aws.cognito.send(new CreateUserPoolCommand({ PoolName: 'another-county' }));
  const UserPoolId = UserPool?.Id ?? '';
  await aws.cognito.send(
    new CreateResourceServerCommand({
      UserPoolId,
      Identifier: 'semnal',
      Name: 'semnal',
      Scopes: [
        { ScopeName: 'referrals.submit', ScopeDescription: 'submit' },
        { ScopeName: 'referrals.read', ScopeDescription: 'read' },
      ],
    }),
  );
  await aws.cognito.send(new CreateUserPoolDomainCommand({ UserPoolId, Domain: `another-county-${Date.now()}` }));
  return systemToken(cloud, await createClient(UserPoolId, scopes.both));
};
