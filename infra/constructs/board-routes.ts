import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/board/read-board/env.ts';
import { boardLists } from '../../shared/adapters/dynamodb/board/board-lists.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

/** What supervisors and directors watch and count. It reads lists of what is open, and facts; no report and no person. */
export class BoardRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const board = new AppFunction(this, 'ReadBoard', surroundings, {
      entry: 'functions/board/read-board/handler.ts',
      description: 'Shows what the county must look at now, terms that passed unmet, and statistics.',
      kind: 'api',
      envSchema,
      environment: { ...baseEnvironment(surroundings), SERVES_COUNTY: surroundings.deployment.pack.servesCounty },
      access: { table: ['GetItem', 'Query'], lists: boardLists, only: { under: ['COUNTY', 'FACTS#'] } },
      impact: 'Supervisors do not see their board, breaches and statistics. Alerts and clocks go on without it.',
    });
    // Who has the case of a term that passed.
    surroundings.table.allow(board, { table: ['BatchGetItem'], only: { under: ['CASE#'] } });
    for (const path of ['board', 'breaches', 'statistics'] as const) door.known(HttpMethod.GET, `/v1/${path}`, board);
  }
}
