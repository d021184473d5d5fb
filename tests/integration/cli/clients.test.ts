import {
  ApiGatewayV2Client,
  CreateApiCommand,
  CreateAuthorizerCommand,
  DeleteApiCommand,
  GetAuthorizerCommand,
} from '@aws-sdk/client-apigatewayv2';
import {
  CognitoIdentityProviderClient,
  CreateResourceServerCommand,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  DeleteUserPoolCommand,
  DescribeUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { CreateTableCommand, DeleteTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteParameterCommand, GetParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { applyCounty } from '../../../infra/cli/county/apply-county.ts';
import { mostAudiences } from '../../../infra/cli/clients/audience.ts';
import { listClients } from '../../../infra/cli/clients/list-clients.ts';
import { type ClientOffice, registerClient, revokeClient } from '../../../infra/cli/clients/register-client.ts';
import { poolClients } from '../../../infra/cli/clients/registry.ts';
import { loadCountyPack } from '../../../infra/counties/load-county-pack.ts';
import { makeApiClientReader } from '../../../shared/adapters/dynamodb/county/api-client-reader.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { apiScopes } from '../../../shared/domain/institution/api-scope.ts';

const { url: endpoint, region } = inject('emulator');
const config = { endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
const cognito = new CognitoIdentityProviderClient(config);
const dynamodb = new DynamoDBClient(config);
const gateway = new ApiGatewayV2Client(config);
const parameters = new SSMClient(config);

const pack = loadCountyPack('demo');
const tableName = 'clients-cli';
const listName = '/semnal/clients-cli/api-clients';
const [active] = pack.institutions.filter(({ status }) => status === 'active');
const institutionId = active?.institutionId ?? '';

let office: ClientOffice;
let consoleClientId = '';

const audience = async (): Promise<readonly string[]> => {
  const { apiId: ApiId, authorizerId: AuthorizerId } = office.audience;
  return (await gateway.send(new GetAuthorizerCommand({ ApiId, AuthorizerId }))).JwtConfiguration?.Audience ?? [];
};
const listed = async (): Promise<string | undefined> =>
  (await parameters.send(new GetParameterCommand({ Name: listName }))).Parameter?.Value;
const writeList = (clients: readonly string[]) =>
  parameters.send(
    new PutParameterCommand({ Name: listName, Type: 'StringList', Value: clients.join(','), Overwrite: true }),
  );
const known = (clientId: string) => makeApiClientReader(makeTable(dynamodb, tableName))(clientId);

beforeAll(async () => {
  const { UserPool } = await cognito.send(new CreateUserPoolCommand({ PoolName: 'clients-cli' }));
  const userPoolId = UserPool?.Id ?? '';
  const Scopes = apiScopes.map((scope) => ({ ScopeName: scope.replace('semnal/', ''), ScopeDescription: scope }));
  await cognito.send(
    new CreateResourceServerCommand({ UserPoolId: userPoolId, Identifier: 'semnal', Name: 'semnal', Scopes }),
  );
  const { UserPoolClient } = await cognito.send(
    new CreateUserPoolClientCommand({ UserPoolId: userPoolId, ClientName: 'console' }),
  );
  consoleClientId = UserPoolClient?.ClientId ?? '';
  const keys = { PK: 'HASH', SK: 'RANGE' } as const;
  await dynamodb.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: Object.keys(keys).map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      KeySchema: Object.entries(keys).map(([AttributeName, KeyType]) => ({ AttributeName, KeyType })),
    }),
  );
  await applyCounty({ client: dynamodb, tableName, pack, appliedBy: 'ana', now: () => new Date() });
  const { ApiId: apiId = '' } = await gateway.send(new CreateApiCommand({ Name: 'clients-cli', ProtocolType: 'HTTP' }));
  const { AuthorizerId: authorizerId = '' } = await gateway.send(
    new CreateAuthorizerCommand({
      ApiId: apiId,
      AuthorizerType: 'JWT',
      Name: 'token',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: 'https://pool.invalid', Audience: [consoleClientId] },
    }),
  );
  office = {
    cognito,
    dynamodb,
    userPoolId,
    tableName,
    audience: { parameters, gateway, listName, apiId, authorizerId },
  };
});
beforeEach(() => writeList([consoleClientId]));
afterAll(async () => {
  await gateway.send(new DeleteApiCommand({ ApiId: office.audience.apiId }));
  await parameters.send(new DeleteParameterCommand({ Name: listName }));
  await dynamodb.send(new DeleteTableCommand({ TableName: tableName }));
  await cognito.send(new DeleteUserPoolCommand({ UserPoolId: office.userPoolId }));
});

describe('registering a system of an institution', () => {
  it('makes a client with a secret, says whom it speaks for, and lets the API take it', async () => {
    const { clientId, clientSecret, institution, admitted } = await registerClient(office, institutionId, apiScopes);
    expect(clientSecret.length).toBeGreaterThan(20);
    expect(institution).toEqual(active);
    expect(admitted).toBe(2);
    expect(await known(clientId)).toMatchObject({ institutionId, scopes: [...apiScopes] });
    expect(await listed()).toBe(`${consoleClientId},${clientId}`);
    expect(await audience()).toEqual([consoleClientId, clientId]);
    const { UserPoolClient } = await cognito.send(
      new DescribeUserPoolClientCommand({ UserPoolId: office.userPoolId, ClientId: clientId }),
    );
    expect(UserPoolClient).toMatchObject({
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: [...apiScopes],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    });
    await revokeClient(office, clientId);
  });

  it('twice gives it two, each of which can be taken away', async () => {
    const first = await registerClient(office, institutionId, ['semnal/referrals.read']);
    const second = await registerClient(office, institutionId, apiScopes);
    const clients = await listClients(office, consoleClientId);
    expect(clients.map(({ clientId, lacks }) => [clientId, lacks]).toSorted()).toEqual(
      [first, second].map(({ clientId }) => [clientId, null]).toSorted(),
    );
    expect(clients.find(({ clientId }) => clientId === first.clientId)?.scopes).toEqual(['semnal/referrals.read']);

    await revokeClient(office, first.clientId);
    await revokeClient(office, first.clientId);
    expect(await known(first.clientId)).toBeNull();
    expect(await audience()).toEqual([consoleClientId, second.clientId]);
    await revokeClient(office, second.clientId);
    expect((await poolClients(office)).map(({ clientId }) => clientId)).toEqual([consoleClientId]);
  });

  it('is refused when the API has all the clients it may have, before anything is made', async () => {
    const full = [consoleClientId, ...Array.from({ length: mostAudiences - 1 }, (_, index) => `client-${index}`)];
    await writeList(full);
    await expect(registerClient(office, institutionId, apiScopes)).rejects.toThrow(
      'The API takes 50 clients at most, a limit of API Gateway',
    );
    expect(await poolClients(office)).toHaveLength(1);
    await writeList(full.slice(1));
    const last = await registerClient(office, institutionId, apiScopes);
    expect(last.admitted).toBe(mostAudiences);
    await writeList([consoleClientId, last.clientId]);
    await revokeClient(office, last.clientId);
  });

  it('is refused for an institution that is unknown or suspended', async () => {
    await expect(registerClient(office, 'nimeni', apiScopes)).rejects.toThrow(
      'nimeni is no institution of this county',
    );
    await expect(registerClient(office, 'scoala-suspendata-demo', apiScopes)).rejects.toThrow('is suspended');
    expect(await poolClients(office)).toHaveLength(1);
  });

  it('that fails half-way leaves nothing behind', async () => {
    const elsewhere = { ...office.audience, authorizerId: 'nowhere' };
    await expect(registerClient({ ...office, audience: elsewhere }, institutionId, apiScopes)).rejects.toThrow();
    expect(await poolClients(office)).toHaveLength(1);
  });
});

describe('the list of clients', () => {
  it('names what cannot work, and why', async () => {
    const { UserPoolClient } = await cognito.send(
      new CreateUserPoolClientCommand({ UserPoolId: office.userPoolId, ClientName: 'stray' }),
    );
    const stray = UserPoolClient?.ClientId ?? '';
    const { clientId } = await registerClient(office, institutionId, apiScopes);
    await writeList([consoleClientId, 'gone']);
    expect(await listClients(office, consoleClientId)).toEqual([
      { clientId, institutionId, scopes: [...apiScopes], lacks: 'admission' },
      ...[
        { clientId: stray, institutionId: null, scopes: [], lacks: 'registration' as const },
        { clientId: 'gone', institutionId: null, scopes: [], lacks: 'pool' as const },
      ].toSorted((a, b) => a.clientId.localeCompare(b.clientId)),
    ]);
    for (const one of [stray, 'gone', clientId]) await revokeClient(office, one);
    expect(await listClients(office, consoleClientId)).toEqual([]);
  });
});
