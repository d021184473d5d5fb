import { ApiGatewayV2Client } from '@aws-sdk/client-apigatewayv2';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { SSMClient } from '@aws-sdk/client-ssm';
import { makeClientAudience } from '../../../shared/adapters/apigateway/client-audience.ts';
import { makeAccountStore } from '../../../shared/adapters/cognito/account-store.ts';
import { makePoolClients } from '../../../shared/adapters/cognito/pool-clients.ts';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeNoteAct } from '../../../shared/adapters/dynamodb/audit/admin-act-store.ts';
import { makeClientRegister } from '../../../shared/adapters/dynamodb/county/client-register.ts';
import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeInstitutionStore } from '../../../shared/adapters/dynamodb/institution/institution-store.ts';
import { makeRotaStore } from '../../../shared/adapters/dynamodb/rota/rota-store.ts';
import { makeChangeInstitution } from '../../../shared/application/institutions/change-institution.ts';
import { makeChangeRota } from '../../../shared/application/rota/change-rota.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeInstitutionRoutes } from './keep-institutions.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-institutions');
const table = openTable(env.TABLE_NAME);
const cognito = new CognitoIdentityProviderClient({});
const institutions = makeInstitutionStore(table);
const rotas = makeRotaStore(table);

/** Institutions, their systems and their people. */
export const handler = apiHandler(
  log,
  answerByRoute(
    makeInstitutionRoutes({
      staff: findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY }),
      institutions,
      change: makeChangeInstitution({ institutions, clock: systemClock }),
      office: {
        pool: makePoolClients(cognito, env.USER_POOL_ID),
        register: makeClientRegister(table),
        audience: makeClientAudience({
          parameters: new SSMClient({}),
          gateway: new ApiGatewayV2Client({}),
          listName: env.CLIENT_LIST_NAME,
          apiId: env.API_ID,
          authorizerId: env.AUTHORIZER_ID,
        }),
        county: makeInstitutionReader(table),
      },
      accounts: makeAccountStore(cognito, env.USER_POOL_ID),
      rotas,
      changeRota: makeChangeRota({ rotas, clock: systemClock, digest: sha256 }),
      consoleClientId: env.WEB_CLIENT_ID,
      noteAct: makeNoteAct(table),
      clock: systemClock,
      log,
    }),
  ),
);
