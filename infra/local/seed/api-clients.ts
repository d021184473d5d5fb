import {
  type CognitoIdentityProviderClient,
  DescribeUserPoolClientCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import { makePoolClients } from '../../../shared/adapters/cognito/pool-clients.ts';
import { makeClientRegister } from '../../../shared/adapters/dynamodb/county/client-register.ts';
import { type Table } from '../../../shared/adapters/dynamodb/table.ts';
import { apiScopes } from '../../../shared/domain/institution/api-scope.ts';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { type LocalClient } from '../outputs.ts';

type Registry = { cognito: CognitoIdentityProviderClient; userPoolId: string; table: Table };

const nameFor = ({ institutionId }: Institution): string => `local-${institutionId}`;

/** The secret of a client that is there already: unlike a county's administrator, the local cloud shows it again. */
const secretOf = async ({ cognito, userPoolId }: Registry, clientId: string): Promise<string> => {
  const query = new DescribeUserPoolClientCommand({ UserPoolId: userPoolId, ClientId: clientId });
  const { UserPoolClient } = await cognito.send(query);
  if (UserPoolClient?.ClientSecret === undefined)
    throw new LocalCloudError(
      `The emulator has lost the secret of ${clientId}: start it with \`npm start -- --reset\`.`,
    );
  return UserPoolClient.ClientSecret;
};

/** Gives every active institution one API client; one that has it keeps it and its secret. */
export const seedApiClients = async (
  registry: Registry,
  institutions: readonly Institution[],
): Promise<LocalClient[]> => {
  const pool = makePoolClients(registry.cognito, registry.userPoolId);
  const register = makeClientRegister(registry.table);
  const known = new Map((await pool.all()).map(({ name, clientId }) => [name, clientId]));
  const clients: LocalClient[] = [];
  for (const institution of institutions.filter(({ status }) => status === 'active')) {
    const { institutionId, kind } = institution;
    const name = nameFor(institution);
    const id = known.get(name);
    const { clientId, clientSecret } =
      id === undefined
        ? await pool.create(name, apiScopes)
        : { clientId: id, clientSecret: await secretOf(registry, id) };
    await register.note({ clientId, institutionId, scopes: [...apiScopes] });
    clients.push({ institutionId, kind, clientId, clientSecret, scope: apiScopes.join(' ') });
  }
  return clients;
};
