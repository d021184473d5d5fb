import { randomInt } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeGuestStore } from '../../../shared/adapters/dynamodb/guest/guest-store.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeRequestStore } from '../../../shared/adapters/dynamodb/request/request-store.ts';
import { makeGuestSeals } from '../../../shared/adapters/kms/guest-seals.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { makeSendEmail } from '../../../shared/adapters/messaging/send-email.ts';
import { makeAttachmentDownloads } from '../../../shared/adapters/s3/attachment-downloads.ts';
import { makeChangeCodes } from '../../../shared/application/guests/change-codes.ts';
import { makeFindGuest } from '../../../shared/application/guests/find-guest.ts';
import { makeSubmitReferral } from '../../../shared/application/referrals/submit-referral.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { answerSubmission } from '../../../shared/runtime/api/submission.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeCodeAnswers } from './answer-code.ts';
import { makeLinkAnswers } from './answer-link.ts';
import { makeGuestReferrals } from './answer-referrals.ts';
import { makeCheckFiles } from './check-files.ts';
import { envSchema } from './env.ts';
import { makeSentReferrals } from './sent-referrals.ts';

const env = readEnv(envSchema);
const log = makeLog('serve-guests');
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const referrals = makeReferralStore(table);
const seals = makeGuestSeals(makeMac(new KMSClient({}), env.LINK_KEY_ID));
const find = makeFindGuest({ seals, county, clock: systemClock });

/** Somebody waits for the answer: whatever the mail service does, it must be there before the API gives up. */
const patience = { maxAttempts: 2, requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_500 } };

const links = makeLinkAnswers({ staff: findStaff({ county, servedCounty: env.COUNTY }), county, seals, find });
const codes = makeCodeAnswers({
  find,
  seals,
  codes: makeChangeCodes(makeGuestStore(table, systemClock)),
  newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
  email: makeSendEmail(new SESv2Client(patience), {
    from: env.EMAIL_FROM,
    configurationSet: env.EMAIL_CONFIGURATION_SET,
  }),
  clock: systemClock,
  log,
  county: env.COUNTY,
});
const guests = makeGuestReferrals({
  find,
  take: answerSubmission({
    submit: makeSubmitReferral({ referrals, digest: sha256, clock: systemClock, receiptPrefix: env.RECEIPT_PREFIX }),
    clock: systemClock,
    log,
    publicUrl: env.PUBLIC_URL,
    statusPath: '/v1/guest/referrals',
    check: makeCheckFiles({
      downloads: makeAttachmentDownloads(new S3Client({}), env.ATTACHMENTS_BUCKET, systemClock),
    }),
  }),
  sent: makeSentReferrals({
    referrals,
    alerts: makeAlertStore(table),
    requests: makeRequestStore(table),
    county,
  }),
});

/** People of an institution without an account: its link, a code by mail, what they send and what became of it. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/institutions/{id}/guest-link': links.make,
    'GET /v1/guest/links/{token}': links.open,
    'POST /v1/guest/links/{token}/code': codes.send,
    'POST /v1/guest/links/{token}/session': codes.open,
    'POST /v1/guest/referrals': guests.submit,
    'GET /v1/guest/referrals': guests.list,
    'GET /v1/guest/referrals/{id}': guests.follow,
  }),
);
