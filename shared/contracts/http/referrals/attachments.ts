import * as z from 'zod/mini';
import { attachment } from '../../../domain/attachment/attachment.ts';
import { attachmentTypes, mostAttachmentBytes } from '../../../domain/attachment/limits.ts';
import { instant } from '../../../domain/kernel/time.ts';

/** A file to be uploaded, before anything of it is sent. `length` in bytes. */
export const uploadRequest = z.strictObject({
  contentType: z.enum(attachmentTypes),
  length: z.int().check(z.minimum(1), z.maximum(mostAttachmentBytes)),
});

/** Where to PUT the file, with which headers, until when; then the report names it by `uploadId`. */
export const uploadOffer = z.strictObject({
  uploadId: attachment.shape.uploadId,
  uploadUrl: z.url(),
  method: z.literal('PUT'),
  headers: z.record(z.string(), z.string()),
  expiresAt: instant,
});
export type UploadOffer = z.infer<typeof uploadOffer>;

/** A file that came with a report, and where staff fetch it. `length` in bytes. */
export const attachmentView = z.strictObject({
  ...attachment.shape,
  length: z.int(),
  downloadUrl: z.url(),
  expiresAt: instant,
});
export type AttachmentView = z.infer<typeof attachmentView>;
