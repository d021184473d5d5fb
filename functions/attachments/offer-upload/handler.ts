import { S3Client } from '@aws-sdk/client-s3';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeAttachmentUploads } from '../../../shared/adapters/s3/attachment-uploads.ts';
import { uploadRequest } from '../../../shared/contracts/http/referrals/attachments.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeOfferUpload } from './offer-upload.ts';

const env = readEnv(envSchema);
const log = makeLog('offer-upload');
const sender = findSender({ county: makeInstitutionReader(openTable(env.TABLE_NAME)), servedCounty: env.COUNTY });
const client = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
const offerUpload = makeOfferUpload({
  uploads: makeAttachmentUploads(client, env.ATTACHMENTS_BUCKET, systemClock),
  digest: sha256,
});

/** POST /v1/attachments: a place for one file, before the referral that names it is sent. */
export const handler = apiHandler(log, async (request) => {
  const { principal, headers, language } = request;
  const institution = await sender(principal, 'semnal/referrals.submit');
  if (!institution.ok) return problem(institution.error, language);
  const { institutionId, status } = institution.value;
  if (status === 'suspended') return problem('institution-suspended', language);
  const idempotencyKey = readIdempotencyKey(headers);
  if (idempotencyKey === null) return problem('idempotency-key-missing', language);
  const body = readBody(uploadRequest, request);
  if (!body.ok)
    return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
  const offer = await offerUpload({ institutionId, idempotencyKey, announced: body.value });
  log('info', 'attachment.offered', { institutionId, uploadId: offer.uploadId, count: body.value.length });
  return json(201, offer);
});
