import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/contacts/keep-contacts/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type FrontDoor } from './front-door.ts';
import { type MessageChannels, type MessageKeys } from './message-channels.ts';

const { GET, POST } = HttpMethod;

export type ContactRoutesProps = {
  readonly door: FrontDoor;
  readonly channels: MessageChannels;
  readonly keys: MessageKeys;
  readonly publicUrl: string;
};

/** How members of staff are reached: addresses, their verification, order and quiet hours. */
export class ContactRoutes extends Construct {
  constructor(
    scope: Construct,
    id: string,
    surroundings: Surroundings,
    { door, channels, keys, publicUrl }: ContactRoutesProps,
  ) {
    super(scope, id);
    const contacts = new AppFunction(this, 'KeepContacts', surroundings, {
      entry: 'functions/contacts/keep-contacts/handler.ts',
      description: 'Keeps how members of staff are reached, and proves their addresses by a code.',
      kind: 'api',
      envSchema,
      environment: {
        ...baseEnvironment(surroundings),
        ...channels.environment(surroundings, keys),
        PUBLIC_URL: publicUrl,
        SMS_REPLIES: surroundings.deployment.pack.infrastructure.smsReplies ? 'yes' : 'no',
      },
      access: { table: ['GetItem', 'Query'], only: { under: ['COUNTY', 'CONTACTS'] } },
      impact: 'Staff cannot change how they are alerted; alerts go on as they are set.',
    });
    surroundings.table.allow(contacts, { table: ['PutItem'], only: { under: ['CONTACTS'] } });
    channels.allowSending(contacts, surroundings, keys);
    door.known(GET, '/v1/contacts', contacts);
    door.known(GET, '/v1/contacts/people', contacts);
    door.known(POST, '/v1/contacts/methods', contacts);
    for (const step of ['code', 'verify', 'remove'] as const)
      door.known(POST, `/v1/contacts/methods/{methodId}/${step}`, contacts);
    door.known(POST, '/v1/contacts/preferences', contacts);
    door.known(POST, '/v1/contacts/samples', contacts);
  }
}
