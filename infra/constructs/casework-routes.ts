import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as caseworkEnv } from '../../functions/cases/keep-casework/env.ts';
import { envSchema as searchEnv } from '../../functions/search/search-cases/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';
import { type HmacKey } from './hmac-key.ts';

const { GET, POST } = HttpMethod;

export type CaseworkRoutesProps = { readonly door: FrontDoor; readonly identityKey: HmacKey };

/** What working on cases needs beside their steps: finding them, notes, alerts, colleagues, questions that wait. */
export class CaseworkRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, { door, identityKey }: CaseworkRoutesProps) {
    super(scope, id);
    const base = baseEnvironment(surroundings);

    const search = new AppFunction(this, 'SearchCases', surroundings, {
      entry: 'functions/search/search-cases/handler.ts',
      description: 'Finds cases by CNP, number or name, and writes down who looked for whom.',
      kind: 'api',
      envSchema: searchEnv,
      environment: { ...base, IDENTITY_KEY_ID: identityKey.keyId },
      access: {
        table: ['GetItem', 'BatchGetItem'],
        query: ['lists'],
        only: { under: ['CASE#', 'COUNTY', 'PERSON#', 'REF#'] },
      },
      impact: 'County staff cannot find cases by CNP, number or name.',
    });
    surroundings.table.allow(search, { table: ['PutItem'], only: { under: ['AUDIT#'] } });
    identityKey.allowGenerateMac(search);
    door.known(POST, '/v1/case-names', search);
    door.known(POST, '/v1/searches', search);

    const casework = new AppFunction(this, 'KeepCasework', surroundings, {
      entry: 'functions/cases/keep-casework/handler.ts',
      description: 'Shows alerts, colleagues and waiting questions of cases, and takes notes.',
      kind: 'api',
      envSchema: caseworkEnv,
      environment: base,
      access: {
        table: ['GetItem', 'BatchGetItem', 'Query'],
        query: ['lists'],
        only: { under: ['ALERT#', 'CASE#', 'COUNTY', 'REF#', 'REQUEST#'] },
      },
      impact: 'County staff cannot write notes, see the alerts of a case, or choose whom to give it to.',
    });
    surroundings.table.allow(casework, { table: ['PutItem'], only: { under: ['AUDIT#', 'CASE#'] } });
    door.known(GET, '/v1/cases/{id}/alerts', casework);
    door.known(POST, '/v1/cases/{id}/notes', casework);
    door.known(GET, '/v1/colleagues', casework);
    door.known(GET, '/v1/institutions-to-ask', casework);
    door.known(GET, '/v1/waiting-requests', casework);
  }
}
