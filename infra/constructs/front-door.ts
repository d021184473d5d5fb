import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogField, AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  type HttpMethod,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type Surroundings } from './app-function.ts';
import { deliveredLogPrefix } from './deployment.ts';
import { FrontDoorAlarms } from './front-door-alarms.ts';
import { retentionOf, type SemnalFunction } from './semnal-function.ts';
import { TokenAuthorizer } from './token-authorizer.ts';

/** Route keys, not paths: a path may hold a one-time link's token. No address and no browser: they are personal data. */
const accessLogFields = {
  requestId: AccessLogField.contextRequestId(),
  time: AccessLogField.contextRequestTime(),
  routeKey: AccessLogField.contextRouteKey(),
  status: AccessLogField.contextStatus(),
  latency: AccessLogField.contextResponseLatency(),
  integrationLatency: AccessLogField.contextIntegrationLatency(),
  authorizerError: AccessLogField.contextAuthorizerError(),
};

/** The one way in: an HTTP API that knows callers by their token and takes no more than the county's rate of requests. */
export class FrontDoor extends Construct {
  readonly api: HttpApi;
  readonly authorizer: TokenAuthorizer;
  private readonly integrations = new Map<SemnalFunction<z.ZodMiniObject>, HttpLambdaIntegration>();

  constructor(scope: Construct, id: string, surroundings: Surroundings, issuer: string) {
    super(scope, id);
    const { deployment, key, alarms } = surroundings;
    // No CORS: the console is served from the same origin.
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    this.authorizer = new TokenAuthorizer(this, 'Token', { api: this.api, issuer, deployment });
    const accessLog = new LogGroup(this, 'AccessLog', {
      logGroupName: `${deliveredLogPrefix(deployment)}api`,
      retention: retentionOf(deployment),
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const { ratePerSecond, burst } = deployment.pack.infrastructure.throttle;
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: ratePerSecond, burstLimit: burst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(accessLog),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
    new FrontDoorAlarms(this, 'Alarms', { api: this.api, topic: alarms });
  }

  /** A route for people and institutions' systems with a token of the county's pool. */
  known(method: HttpMethod, path: `/v1/${string}`, handler: SemnalFunction<z.ZodMiniObject>): void {
    this.addRoute(method, path, handler, this.authorizer);
  }

  /**
   * A route for anyone who has the address.
   * @param reason why that is right, for whoever reviews the open routes.
   */
  anyone(method: HttpMethod, path: `/v1/${string}`, handler: SemnalFunction<z.ZodMiniObject>, reason: string): void {
    const route = this.addRoute(method, path, handler, new HttpNoneAuthorizer());
    Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason });
  }

  /** A route lies in the stack of the function that answers it. */
  private addRoute(
    method: HttpMethod,
    path: string,
    handler: SemnalFunction<z.ZodMiniObject>,
    authorizer: IHttpRouteAuthorizer,
  ): HttpRoute {
    const scope = Stack.of(handler) === Stack.of(this.api) ? this.api : handler;
    return new HttpRoute(scope, `${method}${path}`, {
      httpApi: this.api,
      routeKey: HttpRouteKey.with(path, method),
      integration: this.integrationOf(handler),
      authorizer,
    });
  }

  /** One integration and one permission for all routes of a function: a stack holds 500 resources at most. */
  private integrationOf(handler: SemnalFunction<z.ZodMiniObject>): HttpLambdaIntegration {
    const known = this.integrations.get(handler);
    if (known !== undefined) return known;
    const made = new HttpLambdaIntegration(handler.node.id, handler.function, { scopePermissionToRoute: false });
    this.integrations.set(handler, made);
    return made;
  }
}
