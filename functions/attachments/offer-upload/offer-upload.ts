import { type UploadOffer } from '../../../shared/contracts/http/referrals/attachments.ts';
import { newUploadId, type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type AnnouncedFile, type AttachmentUploads } from '../../../shared/ports/attachments.ts';

type Input = { institutionId: string; idempotencyKey: string; announced: AnnouncedFile };

/**
 * Offers an institution a place for one file. The upload's id is made of institution and idempotency key: a retry gets a
 * fresh way to the same place, also long after the first one expired, as when staff found that the file never arrived.
 */
export const makeOfferUpload =
  ({ uploads, digest }: { uploads: AttachmentUploads; digest: Digest }) =>
  async ({ institutionId, idempotencyKey, announced }: Input): Promise<UploadOffer> => {
    const uploadId = newUploadId(digest(`upload ${institutionId}\n${idempotencyKey}`));
    const { url, headers, expiresAt } = await uploads.offer({ institutionId, uploadId }, announced);
    return { uploadId, uploadUrl: url, method: 'PUT', headers, expiresAt };
  };
