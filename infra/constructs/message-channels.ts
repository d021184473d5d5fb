import { Aws, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { CfnConfigurationSet } from 'aws-cdk-lib/aws-smsvoice';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type Surroundings } from './app-function.ts';
import { countyPrefix, type Deployment } from './deployment.ts';
import { type HmacKey } from './hmac-key.ts';
import { type PushKey } from './push-key.ts';
import { type SemnalFunction } from './semnal-function.ts';
import { smsOriginationArn } from './sms-origination.ts';

/** What decides whether a person was reached; opens and clicks are not asked for. */
const emailOutcomes = [
  EmailSendingEvent.DELIVERY,
  EmailSendingEvent.DELIVERY_DELAY,
  EmailSendingEvent.BOUNCE,
  EmailSendingEvent.COMPLAINT,
  EmailSendingEvent.REJECT,
  EmailSendingEvent.RENDERING_FAILURE,
];

const account = `${Aws.REGION}:${Aws.ACCOUNT_ID}`;

/** Keys that messages are made with. */
export type MessageKeys = { readonly linkKey: HmacKey; readonly pushKey: PushKey };

/** Every channel to people, and the one topic on which providers say what became of a message, and people what they write. */
export class MessageChannels extends Construct {
  readonly receipts: Topic;
  /** The same for both services. */
  readonly configurationSet: string;

  constructor(scope: Construct, id: string, surroundings: Surroundings) {
    super(scope, id);
    this.configurationSet = countyPrefix(surroundings.deployment);
    this.receipts = new Topic(this, 'DeliveryReceipts', { masterKey: surroundings.key, enforceSSL: true });

    const email = new ConfigurationSet(this, 'Email', {
      configurationSetName: this.configurationSet,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    email.addEventDestination('Receipts', {
      destination: EventDestination.snsTopic(this.receipts),
      events: emailOutcomes,
    });

    // The local cloud has no End User Messaging; messages are captured there whatever set they name.
    if (!surroundings.deployment.local) this.addSms();
  }

  /** What whoever sends by every channel reads of its environment (`channelEnv`). */
  environment({ deployment }: Surroundings, { linkKey, pushKey }: MessageKeys) {
    const { voice } = deployment.pack.infrastructure;
    return {
      ...this.smsEnvironment(deployment),
      LINK_KEY_ID: linkKey.keyId,
      EMAIL_FROM: deployment.pack.infrastructure.emailFrom,
      EMAIL_CONFIGURATION_SET: this.configurationSet,
      PUSH_KEY_ID: pushKey.keyId,
      VOICE_LINE:
        voice === undefined ? 'none' : [voice.instanceId, voice.contactFlowId, voice.sourcePhoneNumber].join('/'),
      // Local messages reach nobody: what would go out is captured.
      EGRESS: deployment.local && deployment.webUrl !== undefined ? `${deployment.webUrl}/messages/egress` : 'direct',
    };
  }

  smsEnvironment({ pack }: Deployment) {
    return {
      SMS_ORIGINATION_IDENTITY: pack.infrastructure.smsOriginationIdentity,
      SMS_CONFIGURATION_SET: this.configurationSet,
    };
  }

  /** Grants sending by every channel, from the county's own identities and no other. */
  allowSending(user: SemnalFunction<z.ZodMiniObject>, surroundings: Surroundings, keys: MessageKeys): void {
    this.allowSms(user, surroundings);
    this.allowEmail(user, surroundings);
    this.allowCalls(user, surroundings);
    keys.linkKey.allowGenerateMac(user);
    keys.pushKey.allowSign(user);
  }

  allowSms(user: SemnalFunction<z.ZodMiniObject>, { deployment }: Surroundings): void {
    const { smsOriginationIdentity } = deployment.pack.infrastructure;
    user.allow(
      ['sms-voice:SendTextMessage'],
      [smsOriginationArn(smsOriginationIdentity, `arn:${Aws.PARTITION}:sms-voice:${account}`)],
    );
  }

  private allowCalls(user: SemnalFunction<z.ZodMiniObject>, { deployment }: Surroundings): void {
    const { voice } = deployment.pack.infrastructure;
    if (voice === undefined) return;
    const calls = `connect:${account}:instance/${voice.instanceId}/contact/*`;
    user.allow(['connect:StartOutboundVoiceContact'], [`arn:${Aws.PARTITION}:${calls}`]);
    Validations.of(user.role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:connect:<AWS::Region>:<AWS::AccountId>:instance/${voice.instanceId}/contact/*]`,
      reason: 'A call gets its number when it is placed.',
    });
  }

  allowEmail(user: SemnalFunction<z.ZodMiniObject>, { deployment }: Surroundings): void {
    const { emailFrom } = deployment.pack.infrastructure;
    const [, domain = ''] = emailFrom.split('@');
    user.allow(
      ['ses:SendEmail'],
      [`identity/${domain}`, `configuration-set/${this.configurationSet}`].map(
        (resource) => `arn:${Aws.PARTITION}:ses:${account}:${resource}`,
      ),
      { StringEquals: { 'ses:FromAddress': emailFrom } },
    );
  }

  private addSms(): void {
    this.receipts.addToResourcePolicy(
      new PolicyStatement({
        sid: 'PublishSmsReceipts',
        principals: [new ServicePrincipal('sms-voice.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.receipts.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    new CfnConfigurationSet(this, 'Sms', {
      configurationSetName: this.configurationSet,
      eventDestinations: [
        {
          eventDestinationName: 'receipts',
          enabled: true,
          matchingEventTypes: ['TEXT_ALL'],
          snsDestination: { topicArn: this.receipts.topicArn },
        },
      ],
    });
  }
}
