import { Aws } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { ConfigurationSet, ConfigurationSetTlsPolicy, EmailSendingEvent, EventDestination } from 'aws-cdk-lib/aws-ses';
import { CfnConfigurationSet } from 'aws-cdk-lib/aws-smsvoice';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type * as z from 'zod/mini';
import { type Surroundings } from './app-function.ts';
import { countyPrefix } from './deployment.ts';
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

/** SMS and e-mail, and the one topic on which both services say what became of a message. */
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

  /** Grants sending from the county's own identities, and no other. */
  allowSending(user: SemnalFunction<z.ZodMiniObject>, surroundings: Surroundings): void {
    const { smsOriginationIdentity } = surroundings.deployment.pack.infrastructure;
    user.allow(
      ['sms-voice:SendTextMessage'],
      [smsOriginationArn(smsOriginationIdentity, `arn:${Aws.PARTITION}:sms-voice:${account}`)],
    );
    this.allowEmail(user, surroundings);
  }

  /** The same without SMS. */
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
