import { KMSClient } from '@aws-sdk/client-kms';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeScreeningStore } from '../../../shared/adapters/dynamodb/referral/screening-store.ts';
import { makeIdentify } from '../../../shared/adapters/kms/identify.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { processReferralMessage } from '../../../shared/contracts/messages/messages.ts';
import { competentCounty } from '../../../shared/domain/places/competent-county.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { queueHandler } from '../../../shared/runtime/queue-handler.ts';
import { envSchema } from './env.ts';
import { makeProcessReferral } from './process-referral.ts';

const env = readEnv(envSchema);
const log = makeLog('process-referral');
const table = openTable(env.TABLE_NAME);

const processReferral = makeProcessReferral({
  referrals: makeReferralStore(table),
  screenings: makeScreeningStore(table),
  county: makeCountyReader(table),
  identify: makeIdentify(makeMac(new KMSClient({}), env.IDENTITY_KEY_ID)),
  digest: sha256,
  clock: systemClock,
  ownCounty: env.SERVES_COUNTY,
  competentCounty,
});

export const handler = queueHandler(
  log,
  processReferralMessage,
  async ({ referralId }) => {
    const processed = await processReferral(referralId);
    if (processed.kind === 'already-screened') {
      log('info', 'referral.already-screened', { referralId });
      return;
    }
    const { triage, alertId } = processed.referral;
    log('info', 'referral.screened', { referralId, alertId, urgency: triage.urgency, rule: triage.decidedBy });
  },
  ({ referralId }) => ({ referralId }),
);
