import { describe, expect, it } from 'vitest';
import { makeOfferUpload } from '../../../../shared/application/attachments/offer-upload.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { attachmentKey } from '../../../../shared/adapters/s3/attachment-key.ts';
import { uploadOffer } from '../../../../shared/contracts/http/referrals/attachments.ts';
import { newGuestId, type GuestId } from '../../../../shared/domain/guest/guest-id.ts';
import { type AttachmentUploads } from '../../../../shared/ports/attachments.ts';
import { after, minute, monday } from '../../../support/builders/time.ts';

const uploads: AttachmentUploads = {
  offer: (file, { contentType, length }) =>
    Promise.resolve({
      url: `https://s3.invalid/${attachmentKey(file)}?length=${length}`,
      headers: { 'content-type': contentType },
      expiresAt: after(monday, 15 * minute),
    }),
};
const offerUpload = makeOfferUpload({ uploads, digest: sha256 });
const announced = { contentType: 'image/png', length: 12 } as const;

describe('offering a place for a file', () => {
  it('lies with the institution that asks', async () => {
    const offer = await offerUpload({
      institutionId: 'scoala-12',
      guestId: null,
      idempotencyKey: 'key-00001',
      announced,
    });
    expect(uploadOffer.safeParse(offer).error).toBeUndefined();
    expect(offer.uploadUrl).toContain(`/attachments/scoala-12/${offer.uploadId}?length=12`);
  });

  it('is the same place for the same key, and another for another key or institution', async () => {
    const idOf = async (institutionId: string, idempotencyKey: string) =>
      (await offerUpload({ institutionId, guestId: null, idempotencyKey, announced })).uploadId;
    const first = await idOf('scoala-12', 'key-00001');
    expect(await idOf('scoala-12', 'key-00001')).toBe(first);
    expect(new Set([first, await idOf('scoala-12', 'key-00002'), await idOf('scoala-13', 'key-00001')]).size).toBe(3);
  });

  it('lies with the guest who asks, under the same key at another place than anybody else’s', async () => {
    const offerTo = (guestId: GuestId | null) =>
      offerUpload({ institutionId: 'scoala-12', guestId, idempotencyKey: 'key-00001', announced });
    const [ana, dan] = [newGuestId(sha256('ana')), newGuestId(sha256('dan'))];
    const offer = await offerTo(ana);
    expect(offer.uploadUrl).toContain(`/attachments/scoala-12/${ana}/${offer.uploadId}?`);
    const ids = [offer.uploadId, (await offerTo(dan)).uploadId, (await offerTo(null)).uploadId];
    expect(new Set(ids).size).toBe(3);
    expect((await offerTo(ana)).uploadId).toBe(offer.uploadId);
  });
});
