import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { type Queue } from 'aws-cdk-lib/aws-sqs';
import { type StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/administration/keep-operations/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';

type WithDeadLetters = { readonly deadLetters: Queue };
type Lane = WithDeadLetters & { readonly queue: Queue };

/** The parts of the application that administrators look after. */
export type OperatedParts = {
  readonly queues: Readonly<Record<'urgent' | 'routine' | 'notify', Lane>>;
  readonly timer: WithDeadLetters & { readonly machine: StateMachine };
  readonly stream: WithDeadLetters;
  readonly sweep: LambdaFunction;
  readonly drill: LambdaFunction;
};

/**
 * What the audit and the list of drills are read from: who looked at what, what happened to cases, referrals, rota and settings,
 * drills with their pages. Only who, when and which step leave the function; it changes nothing but its own notes.
 */
const audited = ['AUDIT#', 'CASE#', 'REF#', 'ROTA', 'COUNTY', 'SIGNOFFS', 'ACTS#', 'ALERT#'];

/** Drills, failed work and the audit: what keeps the service itself in order. */
export class OperationRoutes extends Construct {
  constructor(
    scope: Construct,
    id: string,
    surroundings: Surroundings,
    { door, operated }: { door: FrontDoor; operated: OperatedParts },
  ) {
    super(scope, id);
    const { queues, timer, stream, sweep, drill } = operated;
    const keep = new AppFunction(this, 'KeepOperations', surroundings, {
      entry: 'functions/administration/keep-operations/handler.ts',
      description: 'Drills, work that failed for good, and the audit of who did and read what.',
      kind: 'operation',
      envSchema,
      environment: {
        ...baseEnvironment(surroundings),
        URGENT_QUEUE_URL: queues.urgent.queue.queueUrl,
        ROUTINE_QUEUE_URL: queues.routine.queue.queueUrl,
        NOTIFY_QUEUE_URL: queues.notify.queue.queueUrl,
        URGENT_DLQ_URL: queues.urgent.deadLetters.queueUrl,
        ROUTINE_DLQ_URL: queues.routine.deadLetters.queueUrl,
        NOTIFY_DLQ_URL: queues.notify.deadLetters.queueUrl,
        TIMER_DLQ_URL: timer.deadLetters.queueUrl,
        STREAM_DLQ_URL: stream.deadLetters.queueUrl,
        TIMER_STATE_MACHINE_ARN: timer.machine.stateMachineArn,
        DRILL_FUNCTION_NAME: drill.functionName,
        SWEEP_FUNCTION_NAME: sweep.functionName,
      },
      access: { table: ['GetItem', 'Query'], query: ['lists'], only: { under: audited } },
      impact:
        'Failed work cannot be taken back, drills cannot be started, and the audit cannot be searched in the console.',
    });
    surroundings.table.allow(keep, { table: ['PutItem'], only: { under: ['ACTS#'] } });
    const lanes = Object.values(queues);
    keep.allow(
      ['sqs:GetQueueAttributes', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility'],
      [...lanes, timer, stream].map(({ deadLetters }) => deadLetters.queueArn),
    );
    keep.allow(
      ['sqs:SendMessage'],
      lanes.map(({ queue }) => queue.queueArn),
    );
    keep.allow(['states:StartExecution'], [timer.machine.stateMachineArn]);
    keep.allow(['lambda:InvokeFunction'], [drill.functionArn, sweep.functionArn]);
    door.known(HttpMethod.GET, '/v1/drills', keep);
    door.known(HttpMethod.POST, '/v1/drills', keep);
    door.known(HttpMethod.GET, '/v1/dead-letters', keep);
    door.known(HttpMethod.GET, '/v1/dead-letters/{queue}', keep);
    door.known(HttpMethod.POST, '/v1/dead-letters/{queue}/redrive', keep);
    door.known(HttpMethod.POST, '/v1/audit-searches', keep);
  }
}
