import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as getEnv } from '../../functions/cases/get-case/env.ts';
import { envSchema as listEnv } from '../../functions/cases/list-cases/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

/** Cases: what county staff see, every read of one written down. */
export class CaseRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const list = new AppFunction(this, 'ListCases', surroundings, {
      entry: 'functions/cases/list-cases/handler.ts',
      description: 'Lists cases a person may see.',
      kind: 'api',
      envSchema: listEnv,
      environment: baseEnvironment(surroundings),
      access: { table: ['GetItem', 'Query'], query: ['lists'] },
      impact: 'County staff cannot see their cases.',
    });
    door.known(HttpMethod.GET, '/v1/cases', list);

    const get = new AppFunction(this, 'GetCase', surroundings, {
      entry: 'functions/cases/get-case/handler.ts',
      description: 'Shows one case and writes down who read it.',
      kind: 'api',
      envSchema: getEnv,
      environment: baseEnvironment(surroundings),
      access: { table: ['GetItem', 'Query', 'PutItem'], query: ['lists'] },
      impact: 'County staff cannot open cases.',
    });
    door.known(HttpMethod.GET, '/v1/cases/{id}', get);
  }
}
