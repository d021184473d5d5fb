import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema } from '../../functions/guests/serve-guests/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type Attachments } from './attachments.ts';
import { type FrontDoor } from './front-door.ts';
import { type HmacKey } from './hmac-key.ts';
import { type MessageChannels } from './message-channels.ts';

const { GET, POST } = HttpMethod;

/** A referral without its report: a list needs nothing that was reported. */
const storedAttributes = ['PK', 'SK', 'entity', 'schemaVersion', 'data'];

export type GuestRoutesProps = {
  readonly door: FrontDoor;
  readonly channels: MessageChannels;
  readonly linkKey: HmacKey;
  readonly attachments: Attachments;
  readonly publicUrl: string;
};

/** Why a guest's routes want no token of the gateway. */
export const bySession =
  'The function checks the session: signed by the county’s key, of one institution, for an hour.';

/** People of institutions who refer without an account: the institution's link, a code by mail, the referral. */
export class GuestRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, props: GuestRoutesProps) {
    super(scope, id);
    const { door, channels, linkKey, attachments, publicUrl } = props;
    const { pack } = surroundings.deployment;
    const guests = new AppFunction(this, 'ServeGuests', surroundings, {
      entry: 'functions/guests/serve-guests/handler.ts',
      description: 'Lets people of an institution refer without an account, by its link and a code to their address.',
      kind: 'api',
      envSchema,
      environment: {
        ...baseEnvironment(surroundings),
        LINK_KEY_ID: linkKey.keyId,
        EMAIL_FROM: pack.infrastructure.emailFrom,
        EMAIL_CONFIGURATION_SET: channels.configurationSet,
        RECEIPT_PREFIX: pack.receiptPrefix,
        PUBLIC_URL: publicUrl,
        ATTACHMENTS_BUCKET: attachments.bucket.bucketName,
      },
      access: {
        table: ['GetItem'],
        listsLike: ['INST#*#REQUESTS#waiting'],
        only: { under: ['COUNTY', 'INST#', 'GUEST#', 'REF#', 'ALERT#'] },
      },
      impact: 'People without an account cannot send referrals by their institution’s link.',
    });
    surroundings.table.allow(guests, { table: ['Query'], only: { under: ['GUEST#'] } });
    surroundings.table.allow(guests, {
      table: ['BatchGetItem'],
      only: { under: ['REF#'], attributes: storedAttributes },
    });
    surroundings.table.allow(guests, { table: ['PutItem'], only: { under: ['GUEST#', 'REF#'] } });
    linkKey.allowGenerateMac(guests);
    channels.allowEmail(guests, surroundings);
    attachments.allowFind(guests);

    door.known(GET, '/v1/institutions/{id}/guest-link', guests);
    const byLink =
      'The signed link is the institution’s own; what it shows is public, and a code goes to its addresses only.';
    door.anyone(GET, '/v1/guest/links/{token}', guests, byLink);
    door.anyone(POST, '/v1/guest/links/{token}/code', guests, byLink);
    door.anyone(POST, '/v1/guest/links/{token}/session', guests, byLink);
    door.anyone(POST, '/v1/guest/referrals', guests, bySession);
    door.anyone(GET, '/v1/guest/referrals', guests, bySession);
    door.anyone(GET, '/v1/guest/referrals/{id}', guests, bySession);
  }
}
