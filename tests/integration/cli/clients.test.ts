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
import { loadCountyPack } from '../../../infra/counties/load-county-pack.ts';
import { makeClientAudience } from '../../../shared/adapters/apigateway/client-audience.ts';
import { makePoolClients } from '../../../shared/adapters/cognito/pool-clients.ts';
import { makeApiClientReader } from '../../../shared/adapters/dynamodb/county/api-client-reader.ts';
import { makeClientRegister } from '../../../shared/adapters/dynamodb/county/client-register.ts';
import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { listClients } from '../../../shared/application/clients/list-clients.ts';
import { registerClient, revokeClient, type Registered } from '../../../shared/application/clients/register-client.ts';
import { mostAudiences } from '../../../shared/domain/institution/api-client.ts';
import { apiScopes, type ApiScope } from '../../../shared/domain/institution/api-scope.ts';
import { type ClientOffice } from '../../../shared/ports/clients.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';

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

let office: ClientOffice & { county: Pick<CountyReader, 'institution'> };
let gatewayOf = { ApiId: '', AuthorizerId: '' };
let userPoolId = '';
const addressOf = (authorizerId: string) => ({ parameters, gateway, listName, apiId: gatewayOf.ApiId, authorizerId });
let consoleClientId = '';

const audience = async (): Promise<readonly string[]> => {
  return (await gateway.send(new GetAuthorizerCommand(gatewayOf))).JwtConfiguration?.Audience ?? [];
};
const listed = async (): Promise<string | undefined> =>
  (await parameters.send(new GetParameterCommand({ Name: listName }))).Parameter?.Value;
const writeList = (clients: readonly string[]) =>
  parameters.send(
    new PutParameterCommand({ Name: listName, Type: 'StringList', Value: clients.join(','), Overwrite: true }),
  );
const known = (clientId: string) => makeApiClientReader(makeTable(dynamodb, tableName))(clientId);

const register = async (scopes: readonly ApiScope[]): Promise<Registered> => {
  const registered = await registerClient(office, { institutionId, scopes });
  if (!registered.ok) throw new Error(registered.error);
  return registered.value;
};

beforeAll(async () => {
  const { UserPool } = await cognito.send(new CreateUserPoolCommand({ PoolName: 'clients-cli' }));
  userPoolId = UserPool?.Id ?? '';
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
  gatewayOf = { ApiId: apiId, AuthorizerId: authorizerId };
  const table = makeTable(dynamodb, tableName);
  office = {
    pool: makePoolClients(cognito, userPoolId),
    register: makeClientRegister(table),
    audience: makeClientAudience(addressOf(authorizerId)),
    county: makeInstitutionReader(table),
  };
});
beforeEach(() => writeList([consoleClientId]));
afterAll(async () => {
  await gateway.send(new DeleteApiCommand({ ApiId: gatewayOf.ApiId }));
  await parameters.send(new DeleteParameterCommand({ Name: listName }));
  await dynamodb.send(new DeleteTableCommand({ TableName: tableName }));
  await cognito.send(new DeleteUserPoolCommand({ UserPoolId: userPoolId }));
});

describe('registering a system of an institution', () => {
  it('makes a client with a secret, says whom it speaks for, and lets the API take it', async () => {
    const { clientId, clientSecret, institution, admitted } = await register(apiScopes);
    expect(clientSecret.length).toBeGreaterThan(20);
    expect(institution).toEqual(active);
    expect(admitted).toBe(2);
    expect(await known(clientId)).toMatchObject({ institutionId, scopes: [...apiScopes] });
    expect(await listed()).toBe(`${consoleClientId},${clientId}`);
    expect(await audience()).toEqual([consoleClientId, clientId]);
    const { UserPoolClient } = await cognito.send(
      new DescribeUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: clientId }),
    );
    expect(UserPoolClient).toMatchObject({
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: [...apiScopes],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    });
    await revokeClient(office, clientId);
  });

  it('twice gives it two, each of which can be taken away', async () => {
    const first = await register(['semnal/referrals.read']);
    const second = await register(apiScopes);
    const { clients } = await listClients(office, consoleClientId);
    expect(clients.map(({ clientId, lacks }) => [clientId, lacks]).toSorted()).toEqual(
      [first, second].map(({ clientId }) => [clientId, null]).toSorted(),
    );
    expect(clients.find(({ clientId }) => clientId === first.clientId)?.scopes).toEqual(['semnal/referrals.read']);

    await revokeClient(office, first.clientId);
    await revokeClient(office, first.clientId);
    expect(await known(first.clientId)).toBeNull();
    expect(await audience()).toEqual([consoleClientId, second.clientId]);
    await revokeClient(office, second.clientId);
    expect((await office.pool.all()).map(({ clientId }) => clientId)).toEqual([consoleClientId]);
  });

  it('is refused when the API has all the clients it may have, before anything is made', async () => {
    const full = [consoleClientId, ...Array.from({ length: mostAudiences - 1 }, (_, index) => `client-${index}`)];
    await writeList(full);
    await expect(register(apiScopes)).rejects.toThrow('clients-full');
    expect(await office.pool.all()).toHaveLength(1);
    await writeList(full.slice(1));
    const last = await register(apiScopes);
    expect(last.admitted).toBe(mostAudiences);
    await writeList([consoleClientId, last.clientId]);
    await revokeClient(office, last.clientId);
  });

  it('is refused for an institution that is unknown or suspended', async () => {
    for (const [id, error] of [
      ['nimeni', 'institution-unknown'],
      ['scoala-suspendata-demo', 'institution-suspended'],
    ] as const)
      expect(await registerClient(office, { institutionId: id, scopes: apiScopes })).toEqual({ ok: false, error });
    expect(await office.pool.all()).toHaveLength(1);
  });

  it('that fails half-way leaves nothing behind', async () => {
    const audience = makeClientAudience(addressOf('nowhere'));
    const asked = { institutionId, scopes: apiScopes };
    await expect(registerClient({ ...office, audience }, asked)).rejects.toThrow();
    expect(await office.pool.all()).toHaveLength(1);
  });
});

describe('the list of clients', () => {
  it('names what cannot work, and why', async () => {
    const { UserPoolClient } = await cognito.send(
      new CreateUserPoolClientCommand({ UserPoolId: userPoolId, ClientName: 'stray' }),
    );
    const stray = UserPoolClient?.ClientId ?? '';
    const { clientId } = await register(apiScopes);
    await writeList([consoleClientId, 'gone']);
    const unknown = { institutionId: null, scopes: [], label: null, registeredAt: null };
    const { clients } = await listClients(office, consoleClientId);
    expect(clients).toEqual([
      { ...unknown, clientId, institutionId, scopes: [...apiScopes], lacks: 'admission' },
      ...[
        { ...unknown, clientId: stray, lacks: 'registration' as const },
        { ...unknown, clientId: 'gone', lacks: 'pool' as const },
      ].toSorted((a, b) => a.clientId.localeCompare(b.clientId)),
    ]);
    for (const one of [stray, 'gone', clientId]) await revokeClient(office, one);
    expect((await listClients(office, consoleClientId)).clients).toEqual([]);
  });
});
