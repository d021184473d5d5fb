import * as z from 'zod/mini';

/** A file of a referral while it is being written. */
export const attachedFile = z.object({
  /** Under which its bytes lie on the device, and its place is asked for: the same place however often. */
  key: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  length: z.number(),
  /** Its place at the county's, once it is there; empty while it is only on the device. */
  uploadId: z._default(z.string(), ''),
});
export type AttachedFile = z.infer<typeof attachedFile>;

export const isUploaded = ({ uploadId }: AttachedFile): boolean => uploadId !== '';
