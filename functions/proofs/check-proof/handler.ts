import { fingerprint } from '../../../shared/adapters/crypto/fingerprint.ts';
import { makeProofStore } from '../../../shared/adapters/dynamodb/proof/proof-store.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeCheckProof } from '../../../shared/application/proofs/check-proof.ts';
import { proofText } from '../../../shared/contracts/documents/proof-text.ts';
import { problems } from '../../../shared/contracts/http/problems.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { proofPage, unknownProofPage } from './proof-page.ts';

const env = readEnv(envSchema);
const log = makeLog('check-proof');
const table = openTable(env.TABLE_NAME);
const checkProof = makeCheckProof({
  referrals: makeReferralStore(table),
  proofs: makeProofStore(table),
  fingerprint,
});

/** GET /v1/proofs/{id}/{sha256}: whether a proof is true, for anybody who holds it. */
export const handler = apiHandler(log, async ({ params, headers, language }) => {
  const forPeople = headers['accept']?.includes('text/html') === true;
  const checked = await checkProof(params['id'] ?? '', params['sha256'] ?? '');
  if (!checked.ok)
    return forPeople ? unknownProofPage(problems[checked.error].title.ro) : problem(checked.error, language);
  const { reportUnchanged, ...issued } = checked.value;
  log('info', 'proof.checked', {
    referralId: issued.proof.receipt,
    because: reportUnchanged ? 'as-issued' : 'report-changed',
  });
  return forPeople ? proofPage(proofText(issued, null), reportUnchanged) : json(200, checked.value);
});
