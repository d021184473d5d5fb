import { fingerprint } from '../../../shared/adapters/crypto/fingerprint.ts';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeProofStore } from '../../../shared/adapters/dynamodb/proof/proof-store.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeIssueProof } from '../../../shared/application/proofs/issue-proof.ts';
import { proofText } from '../../../shared/contracts/documents/proof-text.ts';
import { type ProofView } from '../../../shared/contracts/http/proofs/view.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { file, json, problem } from '../../../shared/runtime/api/http.ts';
import { answerByRoute, type Answer } from '../../../shared/runtime/api/routes.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';
import { makeReceipts } from './make-receipt.ts';

const env = readEnv(envSchema);
const log = makeLog('get-proof');
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const referrals = makeReferralStore(table);
const sender = findSender({ county, servedCounty: env.COUNTY });

const issueProof = makeIssueProof({
  referrals,
  alerts: makeAlertStore(table),
  county,
  proofs: makeProofStore(table),
  fingerprint,
  clock: systemClock,
  servedCounty: env.COUNTY,
  directorate: env.DIRECTORATE,
});

const makeReceipt = makeReceipts({ referrals, county, directorate: env.DIRECTORATE });

/** JSON, or a PDF for whoever asks for one. */
const answerProof: Answer = async ({ principal, params, headers, language }) => {
  const institution = await sender(principal, 'semnal/referrals.read');
  if (!institution.ok) return problem(institution.error, language);
  const issued = await issueProof(params['id'] ?? '', institution.value);
  if (!issued.ok) return problem(issued.error, language);
  const { proof, sha256 } = issued.value;
  const { institutionId } = institution.value;
  log('info', 'proof.issued', { referralId: proof.receipt, institutionId });
  const checkUrl = `${env.PUBLIC_URL}/v1/proofs/${proof.receipt}/${sha256}`;
  if (headers['accept']?.includes('application/pdf') === true) {
    // Loaded only when it is asked for: the library and the fonts are most of this function.
    const { printProof } = await import('./print-proof.ts');
    return file('application/pdf', `${proof.receipt}.pdf`, await printProof(proofText(issued.value, checkUrl)));
  }
  const view: ProofView = { ...issued.value, checkUrl };
  return json(200, view, { etag: `"${sha256}"` });
};

const answerReceipt: Answer = async ({ principal, params, language }) => {
  const institution = await sender(principal, 'semnal/referrals.read');
  if (!institution.ok) return problem(institution.error, language);
  const made = await makeReceipt(params['id'] ?? '', institution.value);
  if (!made.ok) return problem(made.error, language);
  const { receipt, text } = made.value;
  log('info', 'receipt.printed', { referralId: receipt, institutionId: institution.value.institutionId });
  const { printProof } = await import('./print-proof.ts');
  const address = `${env.WEB_URL}/partener/sesizari/${receipt}`;
  const code = env.WEB_URL === 'none' ? null : { address, label: 'Cod QR cu adresa la care urmăriți sesizarea' };
  return file('application/pdf', `${receipt}-primire.pdf`, await printProof(text, code));
};

/** What an institution keeps on paper: that it reported, and the proof that courts take. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/referrals/{id}/proof': answerProof,
    'GET /v1/referrals/{id}/receipt': answerReceipt,
  }),
);
