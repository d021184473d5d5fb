import { type AttachmentFile } from '../../ports/attachments.ts';

/** Keys are ids, because access logs repeat them: attachments/<institution>/<upload>, a guest's in a folder of their own between. */
export const attachmentKey = ({ institutionId, guestId, uploadId }: AttachmentFile): string =>
  ['attachments', institutionId, ...(guestId === null ? [] : [guestId]), uploadId].join('/');
