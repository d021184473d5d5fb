import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeSubmitReferral } from '../../../shared/application/referrals/submit-referral.ts';
import { withCanary } from '../../../shared/domain/canary/with-canary.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeAnswerSubmission } from './answer-submission.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('submit-referral');
const table = openTable(env.TABLE_NAME);

export const handler = apiHandler(
  log,
  makeAnswerSubmission({
    sender: findSender({ county: withCanary(makeInstitutionReader(table)), servedCounty: env.COUNTY }),
    submit: makeSubmitReferral({
      referrals: makeReferralStore(table),
      digest: sha256,
      clock: systemClock,
      receiptPrefix: env.RECEIPT_PREFIX,
    }),
    clock: systemClock,
    log,
    publicUrl: env.PUBLIC_URL,
  }),
);
