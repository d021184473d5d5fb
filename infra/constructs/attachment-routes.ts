import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { envSchema as offerEnv } from '../../functions/attachments/offer-upload/env.ts';
import { envSchema as openEnv } from '../../functions/attachments/open-attachment/env.ts';
import { AppFunction, baseEnvironment, type Surroundings } from './app-function.ts';
import { type Attachments } from './attachments.ts';
import { type FrontDoor } from './front-door.ts';
import { bySession } from './guest-routes.ts';
import { type HmacKey } from './hmac-key.ts';

export type AttachmentRoutesProps = {
  readonly door: FrontDoor;
  readonly attachments: Attachments;
  readonly linkKey: HmacKey;
};

/** Files that come with referrals: they go to the bucket and come from it past the API, each by an address that expires. */
export class AttachmentRoutes extends Construct {
  constructor(scope: Construct, id: string, surroundings: Surroundings, props: AttachmentRoutesProps) {
    super(scope, id);
    const { door, attachments, linkKey } = props;
    const environment = {
      ...baseEnvironment(surroundings),
      ATTACHMENTS_BUCKET: attachments.bucket.bucketName,
    };

    const offer = new AppFunction(this, 'OfferUpload', surroundings, {
      entry: 'functions/attachments/offer-upload/handler.ts',
      description: 'Offers an institution, or a guest of it, a place for one file.',
      kind: 'api',
      envSchema: offerEnv,
      environment: { ...environment, LINK_KEY_ID: linkKey.keyId },
      access: { table: ['GetItem'] },
      impact: 'Institutions cannot send files with their referrals.',
    });
    attachments.allowUpload(offer);
    linkKey.allowGenerateMac(offer);
    door.known(HttpMethod.POST, '/v1/attachments', offer);
    door.anyone(HttpMethod.POST, '/v1/guest/attachments', offer, bySession);

    const open = new AppFunction(this, 'OpenAttachment', surroundings, {
      entry: 'functions/attachments/open-attachment/handler.ts',
      description: 'Lets staff fetch a file that came with a referral, and writes down who did.',
      kind: 'api',
      envSchema: openEnv,
      environment,
      access: { table: ['GetItem', 'PutItem', 'UpdateItem'] },
      impact: 'County staff cannot open the files that came with referrals.',
    });
    attachments.allowDownload(open);
    door.known(HttpMethod.GET, '/v1/referrals/{id}/attachments/{uploadId}', open);
  }
}
