import { describe, expect, it } from 'vitest';
import { makeOfferUpload } from '../../../../functions/attachments/offer-upload/offer-upload.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { uploadOffer } from '../../../../shared/contracts/http/referrals/attachments.ts';
import { type AttachmentUploads } from '../../../../shared/ports/attachments.ts';
import { after, minute, monday } from '../../../support/builders/time.ts';

const uploads: AttachmentUploads = {
  offer: ({ institutionId, uploadId }, { contentType, length }) =>
    Promise.resolve({
      url: `https://s3.invalid/attachments/${institutionId}/${uploadId}?length=${length}`,
      headers: { 'content-type': contentType },
      expiresAt: after(monday, 15 * minute),
    }),
};
const offerUpload = makeOfferUpload({ uploads, digest: sha256 });
const announced = { contentType: 'image/png', length: 12 } as const;

describe('offering a place for a file', () => {
  it('lies with the institution that asks', async () => {
    const offer = await offerUpload({ institutionId: 'scoala-12', idempotencyKey: 'key-00001', announced });
    expect(uploadOffer.safeParse(offer).error).toBeUndefined();
    expect(offer.uploadUrl).toContain(`/attachments/scoala-12/${offer.uploadId}?length=12`);
  });

  it('is the same place for the same key, and another for another key or institution', async () => {
    const idOf = async (institutionId: string, idempotencyKey: string) =>
      (await offerUpload({ institutionId, idempotencyKey, announced })).uploadId;
    const first = await idOf('scoala-12', 'key-00001');
    expect(await idOf('scoala-12', 'key-00001')).toBe(first);
    expect(new Set([first, await idOf('scoala-12', 'key-00002'), await idOf('scoala-13', 'key-00001')]).size).toBe(3);
  });
});
