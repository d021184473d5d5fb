import * as z from 'zod/mini';
import { uploadId } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';

/** What may be sent beside a referral: papers, pictures, recordings; nothing that runs. */
export const attachmentTypes = [
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'audio/mp4',
  'audio/mpeg',
  'image/jpeg',
  'image/png',
] as const;

/** 10 MB: a dozen photographs of a telephone are sent one by one. */
export const mostAttachmentBytes = 10 * 1024 * 1024;

export const mostAttachments = 10;

/** Names a file in a report. Only a name: no folders, and nothing a file system or a header would take for more. */
const fileName = writtenText(200).check(z.regex(/^[^\\/:*?"<>|\p{Cc}]+$/u, { error: 'file-name' }));

/**
 * A file named in a report. Whose it is needs no check here: where it lies is made of the sender's own id and the upload's,
 * so that another institution's upload is simply not found.
 */
export const attachment = z.strictObject({ uploadId, fileName });
