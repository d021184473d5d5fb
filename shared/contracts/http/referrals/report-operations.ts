import { attachmentView, uploadOffer, uploadRequest } from './attachments.ts';
import { bodyProblems, memberProblems, type Operation, senderProblems } from '../operation.ts';
import { reportView } from './report-view.ts';

/** What staff see of a report, and the files that come with it. */
export const reportOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/v1/referrals/{id}/report',
    summary: 'What was reported, for staff who may work it; who reported is marked for the family. The read is logged.',
    who: 'staff',
    answers: { 200: { description: 'The report, and what the service made of it.', schema: reportView } },
    problems: [...memberProblems, 'not-found'],
  },
  {
    method: 'get',
    path: '/v1/referrals/{id}/attachments/{uploadId}',
    summary: 'Where to fetch a file that came with a report, for a minute. The read is logged.',
    who: 'staff',
    answers: { 200: { description: 'The file’s name and address.', schema: attachmentView } },
    problems: [...memberProblems, 'not-found', 'attachment-missing'],
  },
  {
    method: 'post',
    path: '/v1/attachments',
    summary:
      'A place for one file: PUT it there within 15 minutes with exactly the headers given, then name it in the referral. The same Idempotency-Key is the same place.',
    who: 'institution',
    idempotencyKey: 'required',
    body: uploadRequest,
    answers: { 201: { description: 'Where to send the file.', schema: uploadOffer } },
    problems: [...senderProblems, ...bodyProblems, 'idempotency-key-missing', 'institution-suspended'],
  },
];
