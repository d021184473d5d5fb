import { App, CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { AttributeType, BillingMode, StreamViewType, Table } from 'aws-cdk-lib/aws-dynamodb';
import {
  Architecture,
  Code,
  EventSourceMapping,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, JsonPath, StateMachine, TaskInput, Wait, WaitTime } from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { bundleEmptyHandler, emptyStack, type EmptyHandler } from './empty-chain.ts';

/*
 * The path of an alert with nothing in it, in the same services and with the same settings as the product's:
 *
 *   API → accept → table → stream → relay → queue → work → table → stream → relay → queue → send → SMS
 *
 *   and for a step of an escalation: wait → fire → table → stream → relay → queue → send → SMS
 *
 * Each handler makes the one call that passes the work on. What the product adds to this is its own.
 */
const stack = new Stack(new App(), emptyStack, { env: { region: 'eu-central-1' } });

const table = new Table(stack, 'Table', {
  partitionKey: { name: 'PK', type: AttributeType.STRING },
  sortKey: { name: 'SK', type: AttributeType.STRING },
  billingMode: BillingMode.PAY_PER_REQUEST,
  stream: StreamViewType.KEYS_ONLY,
});
const work = new Queue(stack, 'Work', { visibilityTimeout: Duration.seconds(70) });
const notify = new Queue(stack, 'Notify', { visibilityTimeout: Duration.seconds(70) });

const addFunction = (name: EmptyHandler): LambdaFunction =>
  new LambdaFunction(stack, name, {
    memorySize: 1024,
    timeout: Duration.seconds(10),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: Code.fromAsset(bundleEmptyHandler(name)),
    loggingFormat: LoggingFormat.JSON,
    environment: {
      TABLE_NAME: table.tableName,
      WORK_QUEUE_URL: work.queueUrl,
      NOTIFY_QUEUE_URL: notify.queueUrl,
    },
  });

const [accept, relay, worker, send] = [
  addFunction('accept'),
  addFunction('relay'),
  addFunction('work'),
  addFunction('send'),
];
table.grantWriteData(accept);
table.grantWriteData(worker);
table.grantStreamRead(relay);
for (const queue of [work, notify]) queue.grantSendMessages(relay);
work.grantConsumeMessages(worker);
notify.grantConsumeMessages(send);

new EventSourceMapping(stack, 'Stream', {
  target: relay,
  eventSourceArn: table.tableStreamArn ?? '',
  startingPosition: StartingPosition.TRIM_HORIZON,
  batchSize: 25,
  parallelizationFactor: 4,
  filters: [{ pattern: JSON.stringify({ eventName: ['INSERT'] }) }],
});
new EventSourceMapping(stack, 'WorkMapping', { target: worker, eventSourceArn: work.queueArn, batchSize: 5 });
new EventSourceMapping(stack, 'NotifyMapping', { target: send, eventSourceArn: notify.queueArn, batchSize: 5 });

const fire = addFunction('fire');
table.grantWriteData(fire);
const machine = new StateMachine(stack, 'Timer', {
  definitionBody: DefinitionBody.fromChainable(
    new Wait(stack, 'WaitUntilDue', { time: WaitTime.timestampPath('$.fireAt') }).next(
      new LambdaInvoke(stack, 'Fire', {
        lambdaFunction: fire,
        payload: TaskInput.fromObject({ id: JsonPath.stringAt('$.id') }),
      }),
    ),
  ),
});

const api = new HttpApi(stack, 'Api');
api.addRoutes({
  path: '/v1/referrals',
  methods: [HttpMethod.POST],
  integration: new HttpLambdaIntegration('Accept', accept),
});
new CfnOutput(stack, 'MachineArn', { value: machine.stateMachineArn });
new CfnOutput(stack, 'ApiId', { value: api.apiId });
