import { type Operation, senderProblems } from '../operation.ts';
import { checkedProof, proofView } from './view.ts';

/** The proof that an institution reported, for it and for whomever it shows the proof to. */
export const proofOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/referrals/{id}/proof',
    summary:
      'The proof that the institution reported, and what happened when: no case content. As a PDF with `Accept: application/pdf`.',
    who: 'institution',
    answers: { 200: { description: 'The proof, its SHA-256, and where it is checked.', schema: proofView } },
    problems: [...senderProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/referrals/{id}/receipt',
    summary: 'The receipt of a referral to print, as a PDF: number, instant, what was promised; no name, no content.',
    who: 'institution',
    answers: { 200: { description: 'The PDF.' } },
    problems: [...senderProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/proofs/{id}/{sha256}',
    summary:
      'Whether a proof is true: what the service issued under this number and digest. As a page with `Accept: text/html`.',
    who: 'anyone',
    answers: { 200: { description: 'The proof as it was issued.', schema: checkedProof } },
    problems: ['proof-unknown'],
  },
];
