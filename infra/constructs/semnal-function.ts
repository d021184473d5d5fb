import { Duration, Stack, type RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as LambdaFunction, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { bundleFunction } from './bundle.ts';
import { type Deployment, functionLogPrefix } from './deployment.ts';

/** Memory also sets the share of a processor: what people wait for gets more of it. Timeouts say how long a try may take. */
const kinds = {
  /** Somebody waits for the answer; the API gives up after 29 s. */
  api: { memorySize: 1024, timeout: Duration.seconds(10) },
  /** Somebody waits while queues are looked through, and the API still gives up after 29 s. */
  operation: { memorySize: 1024, timeout: Duration.seconds(25) },
  /** Cognito waits 5 s. */
  trigger: { memorySize: 1024, timeout: Duration.seconds(5) },
  /** Urgent work off a queue, a stream or a clock: a crashed try must be taken up again soon. */
  urgent: { memorySize: 1024, timeout: Duration.seconds(10) },
  /** Hands messages to providers, who may take 15 s to refuse one for good. */
  sender: { memorySize: 512, timeout: Duration.seconds(25) },
  /** Work that nobody waits for. */
  bulk: { memorySize: 512, timeout: Duration.seconds(30) },
  /** Runs every minute and must be over before the next run. */
  sweep: { memorySize: 1024, timeout: Duration.seconds(55) },
} as const;

/** Every variable the function's own schema reads, as text. */
type EnvironmentOf<S extends z.ZodMiniObject> = { [K in keyof z.input<S>]: string };

export type SemnalFunctionProps<S extends z.ZodMiniObject> = {
  readonly deployment: Deployment;
  /** Path of the handler from the repository's root: functions/<area>/<verb-noun>/handler.ts. */
  readonly entry: `functions/${string}/${string}/handler.ts`;
  readonly description: string;
  readonly kind: keyof typeof kinds;
  /** Schema the function reads its environment by (its env.ts); a variable missing below does not compile. */
  readonly envSchema: S;
  readonly environment: EnvironmentOf<S>;
  /** Encrypts the log group. */
  readonly logKey: IKey;
  readonly logRemovalPolicy: RemovalPolicy;
  /** Name of the log group, for a handler deployed more than once; that of its folder when absent. */
  readonly logName?: string;
  /** Executions kept for this function, and its ceiling. */
  readonly reservedConcurrentExecutions?: number;
};

const logNameOf = (entry: string): string => entry.split('/').slice(1, 3).join('-');

/** One function: its bundle, a role that starts with nothing but its own log, and a log group that ends. */
export class SemnalFunction<S extends z.ZodMiniObject> extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  readonly envSchema: S;
  readonly timeout: Duration;
  /** Lies in the role itself: a stack holds 500 resources at most, and each policy of its own would be one. */
  private readonly permissions = new PolicyDocument();

  constructor(scope: Construct, id: string, props: SemnalFunctionProps<S>) {
    super(scope, id);
    this.envSchema = props.envSchema;
    this.timeout = kinds[props.kind].timeout;
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `${functionLogPrefix(props.deployment)}${props.logName ?? logNameOf(props.entry)}`,
      retention: retentionOf(props.deployment),
      encryptionKey: props.logKey,
      removalPolicy: props.logRemovalPolicy,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { Permissions: this.permissions },
      description: `${Stack.of(this).stackName} ${id}: ${props.description}`,
    });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [logGroup.logGroupArn]);
    this.function = new LambdaFunction(this, 'Function', {
      ...kinds[props.kind],
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(bundleFunction(props.entry)),
      environment: { ...props.environment },
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      ...(props.reservedConcurrentExecutions === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrentExecutions }),
    });
  }

  /** Grants exactly these actions on exactly these resources. */
  allow(actions: string[], resources: string[], conditions: Record<string, Record<string, unknown>> = {}): void {
    this.permissions.addStatements(new PolicyStatement({ actions, resources, conditions }));
  }
}

const isRetention = (days: number): days is RetentionDays => days in RetentionDays;

/** @throws when CloudWatch Logs does not know the number of days, which the pack's schema has ruled out. */
export const retentionOf = ({ pack }: Deployment): RetentionDays => {
  const { logRetentionDays } = pack.infrastructure;
  if (!isRetention(logRetentionDays)) throw new Error(`logs cannot be kept ${logRetentionDays} days`);
  return logRetentionDays;
};
