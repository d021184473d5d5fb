import { KMSClient } from '@aws-sdk/client-kms';
import { fingerprint } from '../../../shared/adapters/crypto/fingerprint.ts';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeProofStore } from '../../../shared/adapters/dynamodb/proof/proof-store.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { makeGuestSeals } from '../../../shared/adapters/kms/guest-seals.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { makeFindGuest } from '../../../shared/application/guests/find-guest.ts';
import { makeIssueProof } from '../../../shared/application/proofs/issue-proof.ts';
import { proofText } from '../../../shared/contracts/documents/proof-text.ts';
import { type ProofView } from '../../../shared/contracts/http/proofs/view.ts';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { type GuestId } from '../../../shared/domain/guest/guest-id.ts';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { file, json, problem, type ApiResponse } from '../../../shared/runtime/api/http.ts';
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
const seals = makeGuestSeals(makeMac(new KMSClient({}), env.LINK_KEY_ID));
const guests = makeFindGuest({ seals, county, clock: systemClock });

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

type Wanted = {
  written: string;
  institution: Institution;
  guestId: GuestId | null;
  /** The path of the page on which it is followed, before the number. */
  follow: string;
};

const printReceipt = async (
  { written, institution, guestId, follow }: Wanted,
  language: Language,
): Promise<ApiResponse> => {
  const made = await makeReceipt(written, institution, guestId);
  if (!made.ok) return problem(made.error, language);
  const { receipt, text } = made.value;
  log('info', 'receipt.printed', { referralId: receipt, institutionId: institution.institutionId });
  const { printProof } = await import('./print-proof.ts');
  const address = `${env.WEB_URL}${follow}/${receipt}`;
  const code = env.WEB_URL === 'none' ? null : { address, label: 'Cod QR cu adresa la care urmăriți sesizarea' };
  return file('application/pdf', `${receipt}-primire.pdf`, await printProof(text, code));
};

const answerReceipt: Answer = async ({ principal, params, language }) => {
  const institution = await sender(principal, 'semnal/referrals.read');
  if (!institution.ok) return problem(institution.error, language);
  const wanted = { written: params['id'] ?? '', institution: institution.value, guestId: null };
  return printReceipt({ ...wanted, follow: '/partener/sesizari' }, language);
};

/** A guest has no account to sign in with: the code on the paper is the institution's link, with the number. */
const answerGuestReceipt: Answer = async ({ headers, params, language }) => {
  const guest = await guests.bySession(headers);
  if (!guest.ok) return problem(guest.error, language);
  const { institution, access, guestId } = guest.value;
  const link = await seals.linkToken({ institutionId: institution.institutionId, issue: access.issue });
  return printReceipt({ written: params['id'] ?? '', institution, guestId, follow: `/i/${link}` }, language);
};

/** What an institution keeps on paper: that it reported, and the proof that courts take. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/referrals/{id}/proof': answerProof,
    'GET /v1/referrals/{id}/receipt': answerReceipt,
    'GET /v1/guest/referrals/{id}/receipt': answerGuestReceipt,
  }),
);
