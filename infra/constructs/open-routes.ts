import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/api/health/env.ts';
import { AppFunction, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

/** What anyone may ask: whether the service is there, and how to talk to it. */
export class OpenRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const health = new AppFunction(this, 'Health', surroundings, {
      entry: 'functions/api/health/handler.ts',
      description: 'Says that the service is there, and describes its API.',
      kind: 'api',
      envSchema,
      environment: { COUNTY: surroundings.deployment.pack.code },
      impact: 'Institutions cannot check that the service is there.',
    });
    door.anyone(HttpMethod.GET, '/v1/health', health, 'Says only that the service is there.');
    door.anyone(HttpMethod.GET, '/v1/openapi.json', health, 'The description of the API is public.');
  }
}
