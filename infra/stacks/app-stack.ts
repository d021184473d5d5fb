import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type Construct } from 'constructs';
import { AlarmTopic } from '../constructs/alarm-topic.ts';
import { AlertRoutes } from '../constructs/alert-routes.ts';
import { type Surroundings } from '../constructs/app-function.ts';
import { AttachmentRoutes } from '../constructs/attachment-routes.ts';
import { Canary } from '../constructs/canary.ts';
import { CaseRoutes } from '../constructs/case-routes.ts';
import { ContactRoutes } from '../constructs/contact-routes.ts';
import { CountyBus } from '../constructs/county-bus.ts';
import { CountyDashboard } from '../constructs/county-dashboard.ts';
import { CountyKey } from '../constructs/county-key.ts';
import { countyPrefix, deliveredLogPrefix, functionLogPrefix, type Deployment } from '../constructs/deployment.ts';
import { Drills } from '../constructs/drills.ts';
import { FrontDoor } from '../constructs/front-door.ts';
import { FunctionAlarms } from '../constructs/function-alarms.ts';
import { IdentityRoutes } from '../constructs/identity-routes.ts';
import { Lanes } from '../constructs/lanes.ts';
import { type MessageChannels } from '../constructs/message-channels.ts';
import { Notifications } from '../constructs/notifications.ts';
import { type OperatedParts } from '../constructs/operation-routes.ts';
import { OpenRoutes } from '../constructs/open-routes.ts';
import { Outbox } from '../constructs/outbox.ts';
import { RecordRoutes } from '../constructs/record-routes.ts';
import { RequestRoutes } from '../constructs/request-routes.ts';
import { ReferralRoutes } from '../constructs/referral-routes.ts';
import { ShiftRoutes } from '../constructs/shift-routes.ts';
import { ShiftWatch } from '../constructs/shift-watch.ts';
import { Timer } from '../constructs/timer.ts';
import { type DataStack } from './data-stack.ts';

/** The road of a referral, which can be built again from the data: API, intake, cases, alerts, queues, clocks, alarms. */
export class AppStack extends Stack {
  /** What the stacks after this one stand in and are reached by. */
  readonly surroundings: Surroundings;
  readonly door: FrontDoor;
  readonly channels: MessageChannels;
  /** What administrators look after: queues with what failed in them, timers, the drill and the sweep. */
  readonly operated: OperatedParts;
  /** Where people and systems reach the API, without a trailing slash. */
  readonly publicUrl: string;

  constructor(scope: Construct, id: string, deployment: Deployment, data: DataStack) {
    super(scope, id, {
      env: { region: deployment.pack.infrastructure.region },
      description: `Semnal ${deployment.pack.name}: API, work, clocks and alarms.`,
    });
    const key = new CountyKey(this, 'Key', {
      alias: `${countyPrefix(deployment)}-app`,
      description: 'Encrypts the logs and topics of the application.',
      removalPolicy: RemovalPolicy.DESTROY,
      logPrefixes: [functionLogPrefix(deployment), deliveredLogPrefix(deployment)],
      publishers: ['cloudwatch.amazonaws.com', 'ses.amazonaws.com', 'sms-voice.amazonaws.com'],
    });
    const alarms = new AlarmTopic(this, 'AlarmTopic', {
      key,
      displayName: `Semnal ${deployment.pack.name}`,
      email: deployment.pack.infrastructure.alarmEmail,
    });
    const surroundings: Surroundings = { deployment, table: data.table, key, alarms };
    this.surroundings = surroundings;
    const { identityKey, linkKey, pushKey } = data;
    const keys = { linkKey, pushKey };

    const door = new FrontDoor(this, 'FrontDoor', surroundings, data.signIn.issuer);
    this.door = door;
    const publicUrl = deployment.publicUrl ?? door.api.apiEndpoint;
    this.publicUrl = publicUrl;

    const lanes = new Lanes(this, 'Lanes', surroundings, identityKey);
    const notifications = new Notifications(this, 'Notifications', surroundings, { keys, publicUrl });
    this.channels = notifications.channels;
    const timer = new Timer(this, 'Timer', surroundings);
    const bus = new CountyBus(this, 'Bus', deployment);
    const outbox = new Outbox(this, 'Outbox', surroundings, {
      urgent: lanes.urgent.queue,
      routine: lanes.routine.queue,
      notify: notifications.notify.queue,
      timer: timer.machine,
      bus,
    });

    new OpenRoutes(this, 'OpenRoutes', surroundings, door);
    new IdentityRoutes(this, 'IdentityRoutes', surroundings, door);
    const referrals = new ReferralRoutes(this, 'ReferralRoutes', surroundings, {
      door,
      identityKey,
      linkKey,
      publicUrl,
    });
    new AttachmentRoutes(this, 'AttachmentRoutes', surroundings, {
      door,
      attachments: data.attachments,
      linkKey,
    });
    new CaseRoutes(this, 'CaseRoutes', surroundings, door);
    new RecordRoutes(this, 'RecordRoutes', surroundings, door);
    new RequestRoutes(this, 'RequestRoutes', surroundings, door);
    new ShiftRoutes(this, 'ShiftRoutes', surroundings, door);
    new ShiftWatch(this, 'ShiftWatch', surroundings);
    new ContactRoutes(this, 'ContactRoutes', surroundings, { door, channels: notifications.channels, keys, publicUrl });
    new AlertRoutes(this, 'AlertRoutes', surroundings, { door, linkKey });

    const drills = new Drills(this, 'Drills', surroundings);
    this.operated = {
      queues: { urgent: lanes.urgent, routine: lanes.routine, notify: notifications.notify },
      timer,
      stream: outbox.stream,
      sweep: outbox.sweep.function,
      drill: drills.run.function,
    };
    const canary = new Canary(this, 'Canary', surroundings, referrals.submit.function);

    // The trigger lives with the user pool; its alarms live where alarms go.
    new FunctionAlarms(this, 'IssueTokenAlarms', {
      of: data.issueToken,
      topic: alarms,
      impact: 'Nobody can sign in, and institutions get no tokens.',
    });
    new CountyDashboard(this, 'Dashboard', {
      deployment,
      api: door.api,
      queues: { urgent: lanes.urgent, routine: lanes.routine, notify: notifications.notify },
      parked: {
        urgent: lanes.urgent.deadLetters,
        routine: lanes.routine.deadLetters,
        notify: notifications.notify.deadLetters,
        timers: timer.deadLetters,
        stream: outbox.stream.deadLetters,
        receipts: notifications.parkedReceipts,
      },
      timer: timer.machine,
    });

    new CfnOutput(this, 'ApiId', { value: door.api.apiId });
    new CfnOutput(this, 'ApiEndpoint', { value: door.api.apiEndpoint });
    new CfnOutput(this, 'ApiAuthorizerId', { value: door.authorizer.authorizer.ref });
    new CfnOutput(this, 'DeliveryReceiptsTopicArn', { value: notifications.channels.receipts.topicArn });
    new CfnOutput(this, 'UrgentQueueUrl', { value: lanes.urgent.queue.queueUrl });
    new CfnOutput(this, 'UrgentDlqUrl', { value: lanes.urgent.deadLetters.queueUrl });
    new CfnOutput(this, 'RoutineQueueUrl', { value: lanes.routine.queue.queueUrl });
    new CfnOutput(this, 'RoutineDlqUrl', { value: lanes.routine.deadLetters.queueUrl });
    new CfnOutput(this, 'NotifyQueueUrl', { value: notifications.notify.queue.queueUrl });
    new CfnOutput(this, 'NotifyDlqUrl', { value: notifications.notify.deadLetters.queueUrl });
    new CfnOutput(this, 'ReceiptsDlqUrl', { value: notifications.parkedReceipts.queueUrl });
    new CfnOutput(this, 'TimerDlqUrl', { value: timer.deadLetters.queueUrl });
    new CfnOutput(this, 'StreamDlqUrl', { value: outbox.stream.deadLetters.queueUrl });
    new CfnOutput(this, 'TimerStateMachineArn', { value: timer.machine.stateMachineArn });
    new CfnOutput(this, 'EventBusName', { value: bus.eventBusName });
    new CfnOutput(this, 'CanaryFunctionName', { value: canary.run.function.functionName });
    new CfnOutput(this, 'DrillFunctionName', { value: drills.run.function.functionName });
    new CfnOutput(this, 'SweepFunctionName', { value: outbox.sweep.function.functionName });
  }
}
