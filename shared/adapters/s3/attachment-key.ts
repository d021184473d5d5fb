import { type AttachmentFile } from '../../ports/attachments.ts';

/** Keys are ids, because access logs repeat them: attachments/<institution>/<upload>. */
export const attachmentKey = ({ institutionId, uploadId }: AttachmentFile): string =>
  `attachments/${institutionId}/${uploadId}`;
