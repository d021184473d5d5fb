import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/identity/get-me/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

/** Who the caller is to this county. */
export class IdentityRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, door: FrontDoor) {
    super(scope, id);
    const me = new AppFunction(this, 'GetMe', surroundings, {
      entry: 'functions/identity/get-me/handler.ts',
      description: 'Tells whom the caller speaks for.',
      kind: 'api',
      envSchema,
      environment: baseEnvironment(surroundings),
      access: { table: ['GetItem'] },
      impact: 'The referral form cannot adapt to the institution, and people do not see whom they act for.',
    });
    door.known(HttpMethod.GET, '/v1/me', me);
  }
}
