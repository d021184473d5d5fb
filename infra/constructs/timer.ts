import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  CustomState,
  DefinitionBody,
  Fail,
  JitterType,
  JsonPath,
  LogLevel,
  QueryLanguage,
  StateMachine,
  StateMachineType,
  TaskInput,
  Wait,
  WaitTime,
} from 'aws-cdk-lib/aws-stepfunctions';
import { SqsSendMessage } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/timers/fire-timer/env.ts';
import { AppFunction, baseEnvironment, decideAndWrite, type Surroundings } from './app-function.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { deliveredLogPrefix } from './deployment.ts';
import { retentionOf } from './semnal-function.ts';
import { TimerAlarms } from './timer-alarms.ts';

/**
 * One small machine for every clock. Started with `{ timerId, fireAt }` under the timer's id as its name:
 *
 *   wait until fireAt → fire-timer { timerId } ── done
 *                           │ fails, six tries over about two minutes
 *                           └→ park the timer → failed
 *
 * What the timer means is decided by fire-timer from what the table says then, so that a year-long clock survives any
 * change of policy, rota or code, and a late or double firing is harmless.
 */
export class Timer extends Construct {
  readonly machine: StateMachine;
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      alarms: surroundings.alarms,
      impact: 'A clock could not fire: an escalation or a deadline is overdue and nobody has been told.',
      runbook: 'docs/runbooks/alarms.md#work-is-parked',
    });
    const fireTimer = new AppFunction(this, 'FireTimer', surroundings, {
      entry: 'functions/timers/fire-timer/handler.ts',
      description: 'Does what a timer that has come due means: the next level, a reminder, an overdue deadline.',
      kind: 'urgent',
      envSchema,
      environment: baseEnvironment(surroundings),
      access: decideAndWrite,
      impact: 'Alerts that nobody answers are not going to the next level.',
    });
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineType: StateMachineType.STANDARD,
      queryLanguage: QueryLanguage.JSON_PATH,
      definitionBody: DefinitionBody.fromChainable(this.definition(fireTimer)),
      tracingEnabled: true,
      logs: {
        level: LogLevel.ALL,
        // The history of an execution holds its data; the log says what happened.
        includeExecutionData: false,
        destination: new LogGroup(this, 'Log', {
          logGroupName: `${deliveredLogPrefix(surroundings.deployment)}timer`,
          retention: retentionOf(surroundings.deployment),
          encryptionKey: surroundings.key,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
      },
    });
    // The function itself and none of its versions: the library's own task asks for all of them.
    this.machine.addToRolePolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [fireTimer.function.functionArn] }),
    );
    Validations.of(this.machine).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Log delivery and X-Ray know no narrower resource for what a state machine needs of them.',
    });
    new TimerAlarms(this, 'Alarms', { machine: this.machine, topic: surroundings.alarms });
  }

  private definition(fireTimer: AppFunction<typeof envSchema>): Wait {
    const wait = new Wait(this, 'WaitUntilDue', { time: WaitTime.timestampPath('$.fireAt') });
    const fire = new CustomState(this, 'Fire', {
      stateJson: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke',
        Parameters: { FunctionName: fireTimer.function.functionArn, Payload: { 'timerId.$': '$.timerId' } },
        ResultPath: JsonPath.DISCARD,
        TimeoutSeconds: fireTimer.timeout.toSeconds() + 5,
      },
    });
    fire.addRetry({
      errors: ['States.ALL'],
      interval: Duration.seconds(2),
      backoffRate: 2,
      maxAttempts: 6,
      maxDelay: Duration.minutes(1),
      jitterStrategy: JitterType.FULL,
    });
    fire.addCatch(this.park().next(new Fail(this, 'CouldNotFire', { error: 'TimerCouldNotFire' })), {
      resultPath: '$.failure',
    });
    wait.next(fire);
    return wait;
  }

  /** Ids and the error's name only: its message may quote what was read. */
  private park(): SqsSendMessage {
    return new SqsSendMessage(this, 'Park', {
      queue: this.deadLetters,
      messageBody: TaskInput.fromObject({
        timerId: JsonPath.stringAt('$.timerId'),
        fireAt: JsonPath.stringAt('$.fireAt'),
        error: JsonPath.stringAt('$.failure.Error'),
      }),
      resultPath: JsonPath.DISCARD,
    });
  }
}
