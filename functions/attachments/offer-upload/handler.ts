import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeGuestSeals } from '../../../shared/adapters/kms/guest-seals.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { makeAttachmentUploads } from '../../../shared/adapters/s3/attachment-uploads.ts';
import { makeOfferUpload } from '../../../shared/application/attachments/offer-upload.ts';
import { makeFindGuest } from '../../../shared/application/guests/find-guest.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { problem } from '../../../shared/runtime/api/http.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { answerUploadOffer } from '../../../shared/runtime/api/upload-offer.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('offer-upload');
const county = makeInstitutionReader(openTable(env.TABLE_NAME));
const sender = findSender({ county, servedCounty: env.COUNTY });
const guests = makeFindGuest({
  seals: makeGuestSeals(makeMac(new KMSClient({}), env.LINK_KEY_ID)),
  county,
  clock: systemClock,
});
const client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
const offer = answerUploadOffer({
  offerUpload: makeOfferUpload({
    uploads: makeAttachmentUploads(client, env.ATTACHMENTS_BUCKET, systemClock),
    digest: sha256,
  }),
  log,
});

/** A place for one file, before the referral that names it is sent. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'POST /v1/attachments': async (request) => {
      const institution = await sender(request.principal, 'semnal/referrals.submit');
      return institution.ok ? offer(request, institution.value, null) : problem(institution.error, request.language);
    },
    'POST /v1/guest/attachments': async (request) => {
      const guest = await guests.bySession(request.headers);
      if (!guest.ok) return problem(guest.error, request.language);
      return offer(request, guest.value.institution, guest.value.guestId);
    },
  }),
);
