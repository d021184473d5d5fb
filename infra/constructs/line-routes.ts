import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/line/keep-calls/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

const { GET, POST } = HttpMethod;

/** The emergency line: calls, what they become, and promises to call back. */
export class LineRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const keep = new AppFunction(this, 'KeepCalls', surroundings, {
      entry: 'functions/line/keep-calls/handler.ts',
      description: 'Keeps the calls of the emergency line, makes referrals of them, and promises to call back.',
      kind: 'api',
      envSchema,
      environment: {
        ...baseEnvironment(surroundings),
        RECEIPT_PREFIX: surroundings.deployment.pack.receiptPrefix,
      },
      access: { table: ['GetItem'], query: ['lists'], only: { under: ['CALL#', 'REF#', 'COUNTY'] } },
      impact: 'Calls to the emergency line cannot be taken down and become no referrals: use paper and the phone.',
    });
    surroundings.table.allow(keep, {
      table: ['PutItem', 'UpdateItem'],
      only: { under: ['CALL#', 'REF#', 'AUDIT#', 'TIMER#'] },
    });
    door.known(POST, '/v1/calls', keep);
    door.known(GET, '/v1/calls', keep);
    door.known(GET, '/v1/calls/{id}', keep);
    door.known(POST, '/v1/calls/{id}/answers', keep);
    door.known(POST, '/v1/calls/{id}/disposition', keep);
    door.known(POST, '/v1/calls/{id}/call-backs', keep);
    door.known(POST, '/v1/calls/{id}/call-backs/{callBackId}/done', keep);
    door.known(GET, '/v1/call-backs', keep);
    door.known(GET, '/v1/call-statistics', keep);
  }
}
