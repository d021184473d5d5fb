import { type UploadOffer } from '../../contracts/http/referrals/attachments.ts';
import { type GuestId } from '../../domain/guest/guest-id.ts';
import { newUploadId, type Digest } from '../../domain/kernel/ids.ts';
import { type AnnouncedFile, type AttachmentUploads } from '../../ports/attachments.ts';

type Input = {
  institutionId: string;
  /** The guest who sends it for the institution; null: somebody with an account, or a system. */
  guestId: GuestId | null;
  idempotencyKey: string;
  announced: AnnouncedFile;
};

/**
 * Offers an institution a place for one file. The upload's id is made of sender and idempotency key: a retry gets a fresh way
 * to the same place, also long after the first one expired, as when staff found that the file never arrived.
 */
export const makeOfferUpload =
  ({ uploads, digest }: { uploads: AttachmentUploads; digest: Digest }) =>
  async ({ institutionId, guestId, idempotencyKey, announced }: Input): Promise<UploadOffer> => {
    const sender = guestId === null ? institutionId : `${institutionId} ${guestId}`;
    const uploadId = newUploadId(digest(`upload ${sender}\n${idempotencyKey}`));
    const { url, headers, expiresAt } = await uploads.offer({ institutionId, guestId, uploadId }, announced);
    return { uploadId, uploadUrl: url, method: 'PUT', headers, expiresAt };
  };
export type OfferUpload = ReturnType<typeof makeOfferUpload>;
