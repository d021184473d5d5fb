import { S3Client } from '@aws-sdk/client-s3';
import { makeReferralWarnings } from '../../../shared/adapters/dynamodb/referral/referral-reads.ts';
import { makeAttachmentDownloads } from '../../../shared/adapters/s3/attachment-downloads.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openReports } from '../../../shared/runtime/open-reports.ts';
import { envSchema } from './env.ts';
import { makeOpenAttachment } from './open-attachment.ts';

const env = readEnv(envSchema);
const log = makeLog('open-attachment');
const table = openTable(env.TABLE_NAME);
const { staff, read } = openReports(table, env.COUNTY);
const openAttachment = makeOpenAttachment({
  read,
  downloads: makeAttachmentDownloads(
    new S3Client({ responseChecksumValidation: 'WHEN_REQUIRED' }),
    env.ATTACHMENTS_BUCKET,
    systemClock,
  ),
  warnings: makeReferralWarnings(table),
});

/** GET /v1/referrals/{id}/attachments/{uploadId}: where staff fetch a file, for a minute. */
export const handler = apiHandler(log, async ({ principal, params, language, requestId }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const { id: written = '', uploadId: upload = '' } = params;
  const opened = await openAttachment({ written, upload, reader: member.value, requestId });
  const fields = { staffId: member.value.staffId };
  if (!opened.ok) {
    if (opened.error === 'attachment-missing') log('warn', 'attachment.missing', fields);
    return problem(opened.error, language);
  }
  log('info', 'attachment.read', { ...fields, uploadId: opened.value.uploadId });
  return json(200, opened.value);
});
