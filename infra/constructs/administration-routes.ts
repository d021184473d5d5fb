import { Stack } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { type UserPool, type UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/administration/keep-institutions/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { clientListName } from './client-list-name.ts';
import { type FrontDoor } from './front-door.ts';

const { GET, POST } = HttpMethod;

/** Institutions with their clients, and what administrators did. Who an administrator is stands in the county's rota. */
const administered = ['INST#', 'CLIENT#', 'COUNTY', 'ROTA', 'ACTS#'];

export type AdministrationRoutesProps = {
  readonly door: FrontDoor;
  readonly data: { readonly signIn: { readonly pool: UserPool }; readonly webClient: UserPoolClient };
};

/** What administrators do in the console. Cases, persons and reports are out of its reach. */
export class AdministrationRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, { door, data }: AdministrationRoutesProps) {
    super(scope, id);
    const { pool } = data.signIn;
    const authorizerId = door.authorizer.authorizer.ref;
    const listName = clientListName(surroundings.deployment.pack);
    const keep = new AppFunction(this, 'KeepInstitutions', surroundings, {
      entry: 'functions/administration/keep-institutions/handler.ts',
      description: 'Institutions, their systems and their people: shown, made, changed, suspended.',
      kind: 'api',
      envSchema,
      environment: {
        ...baseEnvironment(surroundings),
        USER_POOL_ID: pool.userPoolId,
        WEB_CLIENT_ID: data.webClient.userPoolClientId,
        CLIENT_LIST_NAME: listName,
        API_ID: door.api.apiId,
        AUTHORIZER_ID: authorizerId,
      },
      access: {
        table: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'],
        query: ['lists'],
        only: { under: administered },
      },
      impact: 'Institutions cannot be added or suspended, nor people and systems given or refused access.',
    });
    keep.allow(
      ['cognito-idp:ListUserPoolClients', 'cognito-idp:CreateUserPoolClient', 'cognito-idp:DeleteUserPoolClient'],
      [pool.userPoolArn],
    );
    // Accounts are made, stopped and sent for; none is deleted, and nobody's password is set.
    keep.allow(
      [
        'cognito-idp:ListUsers',
        'cognito-idp:AdminCreateUser',
        'cognito-idp:AdminDisableUser',
        'cognito-idp:AdminEnableUser',
        'cognito-idp:AdminResetUserPassword',
        'cognito-idp:AdminListGroupsForUser',
        'cognito-idp:AdminAddUserToGroup',
        'cognito-idp:AdminRemoveUserFromGroup',
      ],
      [pool.userPoolArn],
    );
    const stack = Stack.of(this);
    keep.allow(
      ['ssm:GetParameter', 'ssm:PutParameter'],
      [stack.formatArn({ service: 'ssm', resource: `parameter${listName}` })],
    );
    // The one authorizer of the API, and nothing else of the gateway.
    keep.allow(
      ['apigateway:GET', 'apigateway:PATCH'],
      [
        stack.formatArn({
          service: 'apigateway',
          account: '',
          resource: `/apis/${door.api.apiId}/authorizers/${authorizerId}`,
        }),
      ],
    );
    for (const path of [
      'institutions',
      'institutions/{id}',
      'institutions/{id}/changes',
      'institutions/{id}/users',
      'clients',
      'staff',
    ] as const)
      door.known(GET, `/v1/${path}`, keep);
    for (const path of [
      '',
      '/{id}',
      '/{id}/suspend',
      '/{id}/lift',
      '/{id}/guest-link',
      '/{id}/clients',
      '/{id}/users',
    ] as const)
      door.known(POST, `/v1/institutions${path}`, keep);
    door.known(POST, '/v1/clients/{clientId}/revoke', keep);
    for (const step of ['disable', 'enable', 'send-again'] as const)
      door.known(POST, `/v1/institutions/{id}/users/{userId}/${step}`, keep);
    for (const path of ['', '/{staffId}', '/{staffId}/send-again'] as const) door.known(POST, `/v1/staff${path}`, keep);
  }
}
