import { ApiGatewayV2Client } from '@aws-sdk/client-apigatewayv2';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SSMClient } from '@aws-sdk/client-ssm';
import { makeClientAudience } from '../../../shared/adapters/apigateway/client-audience.ts';
import { makePoolClients } from '../../../shared/adapters/cognito/pool-clients.ts';
import { makeClientRegister } from '../../../shared/adapters/dynamodb/county/client-register.ts';
import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeTable } from '../../../shared/adapters/dynamodb/table.ts';
import { listClients, type ListedClient } from '../../../shared/application/clients/list-clients.ts';
import {
  registerClient,
  revokeClient,
  type RegistrationRefusal,
} from '../../../shared/application/clients/register-client.ts';
import { mostAudiences } from '../../../shared/domain/institution/api-client.ts';
import { apiScopes, type ApiScope } from '../../../shared/domain/institution/api-scope.ts';
import { type ClientOffice } from '../../../shared/ports/clients.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { clientListName } from '../../constructs/client-list-name.ts';
import { CliFailure, exitCodes, type ExitCode } from '../failure.ts';
import { stackOutputs } from '../stack-outputs.ts';
import { type Target } from '../target.ts';
import { type Terminal } from '../terminal.ts';

type Opened = {
  office: ClientOffice & { county: Pick<CountyReader, 'institution'> };
  consoleClientId: string;
  tokenUrl: string;
};

const openOffice = async ({ pack, clientConfig, tokenUrl }: Target): Promise<Opened> => {
  const stacks = new CloudFormationClient(clientConfig);
  const data = await stackOutputs(stacks, pack, 'Data');
  const app = await stackOutputs(stacks, pack, 'App');
  const table = makeTable(new DynamoDBClient(clientConfig), data.need('TableName'));
  return {
    office: {
      pool: makePoolClients(new CognitoIdentityProviderClient(clientConfig), data.need('UserPoolId')),
      register: makeClientRegister(table),
      audience: makeClientAudience({
        parameters: new SSMClient(clientConfig),
        gateway: new ApiGatewayV2Client(clientConfig),
        listName: clientListName(pack),
        apiId: app.need('ApiId'),
        authorizerId: app.need('ApiAuthorizerId'),
      }),
      county: makeInstitutionReader(table),
    },
    consoleClientId: data.need('WebClientId'),
    tokenUrl: tokenUrl ?? data.need('TokenUrl'),
  };
};

/** Scopes as people write them: `submit,read` for referrals, `requests.read`, or whole. @throws CliFailure for one there is not. */
export const readScopes = (text: string): ApiScope[] =>
  text.split(/[\s,]+/).map((word) => {
    const scope = apiScopes.find((one) => [word, `semnal/${word}`, `semnal/referrals.${word}`].includes(one));
    if (scope !== undefined) return scope;
    throw new CliFailure(`There is no scope "${word}"; there are: ${apiScopes.join(', ')}.`);
  });

const refusals: Record<RegistrationRefusal, (institutionId: string) => string> = {
  'institution-unknown': (id) =>
    `${id} is no institution of this county: add it to the pack and apply it (county apply).`,
  'institution-suspended': (id) => `${id} is suspended: it gets no client.`,
  'clients-full': () =>
    `The API takes ${mostAudiences} clients at most, a limit of API Gateway, and has them all: revoke one that is not used (client list), or read docs/decisions/0005-token-audience.md for the way out.`,
};

/** `client register`: the secret is shown here and never again. */
export const runRegister = async (
  target: Target,
  institutionId: string,
  scopes: readonly ApiScope[],
  { write }: Terminal,
): Promise<ExitCode> => {
  const { office, tokenUrl } = await openOffice(target);
  const registered = await registerClient(office, { institutionId, scopes });
  if (!registered.ok) throw new CliFailure(refusals[registered.error](institutionId), exitCodes.no);
  const { institution, clientId, clientSecret, admitted } = registered.value;
  for (const line of [
    `Registered a system of ${institution.name} (${institutionId}).`,
    `  client id      ${clientId}`,
    `  client secret  ${clientSecret}   (shown only now: hand it over as you would a password)`,
    `  token address  ${tokenUrl}`,
    `  scopes         ${scopes.join(' ')}`,
    `The API takes ${admitted} of at most ${mostAudiences} clients, the console among them.`,
  ]) {
    write(line);
  }
  return exitCodes.done;
};

const states: Record<NonNullable<ListedClient['lacks']>, string> = {
  registration: 'speaks for nobody: the table does not know it (client revoke)',
  admission: 'the API does not take its tokens: revoke it and register the system again',
  pool: 'gets no tokens: the user pool does not know it (client revoke)',
};

/** `client list`: `no` when one of them cannot work. */
export const runList = async (target: Target, { write }: Terminal): Promise<ExitCode> => {
  const { office, consoleClientId } = await openOffice(target);
  const { clients } = await listClients(office, consoleClientId);
  for (const { clientId, institutionId, scopes, lacks } of clients) {
    const what = lacks === null ? scopes.join(' ') : states[lacks];
    write(`${institutionId ?? '?'}  ${clientId}  ${what}`);
  }
  write(`${clients.length} clients.`);
  return clients.every(({ lacks }) => lacks === null) ? exitCodes.done : exitCodes.no;
};

/** `client revoke`: asks first, as a partner's system stops working by it. */
export const runRevoke = async (
  target: Target,
  clientId: string,
  isConfirmed: boolean,
  { write, confirm }: Terminal,
): Promise<ExitCode> => {
  const { office, consoleClientId } = await openOffice(target);
  if (clientId === consoleClientId)
    throw new CliFailure('That is the console: nobody could sign in without it.', exitCodes.no);
  const found = (await listClients(office, consoleClientId)).clients.find((one) => one.clientId === clientId);
  if (found === undefined) throw new CliFailure(`There is no client ${clientId} (client list).`, exitCodes.no);
  const whose = found.institutionId ?? 'nobody';
  if (!isConfirmed && !(await confirm(`Revoke ${clientId}, which speaks for ${whose}?`))) {
    write('Nothing was changed: not confirmed (--yes confirms without asking).');
    return exitCodes.no;
  }
  await revokeClient(office, clientId);
  write(`Revoked ${clientId}, which spoke for ${whose}.`);
  return exitCodes.done;
};
