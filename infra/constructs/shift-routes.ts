import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/shifts/keep-shifts/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

const { GET, POST } = HttpMethod;

/** Handovers of shifts, and journeys of mobile teams. */
export class ShiftRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const keep = new AppFunction(this, 'KeepShifts', surroundings, {
      entry: 'functions/shifts/keep-shifts/handler.ts',
      description: 'Signs handovers of shifts; sends mobile teams and hears from them.',
      kind: 'api',
      envSchema,
      environment: baseEnvironment(surroundings),
      access: {
        table: ['GetItem'],
        query: ['lists'],
        only: { under: ['HANDOVER#', 'DISPATCH#', 'ALERT#', 'CASE#', 'COUNTY'] },
      },
      impact:
        'Mobile teams cannot check in and handovers cannot be signed: supervisors are alerted about people who are safe.',
    });
    surroundings.table.allow(keep, {
      table: ['PutItem', 'UpdateItem'],
      only: { under: ['HANDOVER#', 'DISPATCH#', 'ALERT#', 'TIMER#'] },
    });
    door.known(GET, '/v1/handovers', keep);
    door.known(GET, '/v1/handovers/{id}', keep);
    door.known(POST, '/v1/handovers/{id}/sign', keep);
    door.known(GET, '/v1/dispatches', keep);
    door.known(POST, '/v1/dispatches', keep);
    door.known(GET, '/v1/dispatches/{id}', keep);
    for (const step of ['check-in', 'arrive', 'return', 'cancel', 'close'] as const)
      door.known(POST, `/v1/dispatches/{id}/${step}`, keep);
  }
}
