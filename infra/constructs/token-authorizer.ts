import {
  CfnAuthorizer,
  type HttpApi,
  type HttpRouteAuthorizerConfig,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { StringListParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { clientListName } from './client-list-name.ts';
import { type Deployment } from './deployment.ts';

export type TokenAuthorizerProps = {
  readonly api: HttpApi;
  /** Address of the user pool that issues the tokens. */
  readonly issuer: string;
  readonly deployment: Deployment;
};

/**
 * Lets in tokens of the county's user pool. Routes ask for no scope here: people and institutions' systems use the same
 * ones, and people's tokens carry no scope, so each handler asks for what it needs.
 *
 * API Gateway wants every app client named that may call, at most 50 (a quota that cannot be raised). Institutions' clients
 * come and go without a deployment, so the list is kept beside the pool and read again at every deployment.
 */
export class TokenAuthorizer extends Construct implements IHttpRouteAuthorizer {
  readonly authorizer: CfnAuthorizer;

  constructor(scope: Construct, id: string, { api, issuer, deployment }: TokenAuthorizerProps) {
    super(scope, id);
    // The local cloud takes an authorizer without a list, and then lets in every client of the pool.
    const audience = deployment.local
      ? {}
      : { audience: StringListParameter.valueForTypedListParameter(this, clientListName(deployment.pack)) };
    this.authorizer = new CfnAuthorizer(this, 'Authorizer', {
      apiId: api.apiId,
      authorizerType: 'JWT',
      name: 'token',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer, ...audience },
    });
  }

  bind(): HttpRouteAuthorizerConfig {
    return { authorizationType: 'JWT', authorizerId: this.authorizer.ref };
  }
}
