import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { addMilliseconds, toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type AttachmentUploads } from '../../ports/attachments.ts';
import { attachmentKey } from './attachment-key.ts';

/** Long enough for ten megabytes on a poor line. */
const validForSeconds = 15 * 60;

/**
 * Offers a place for one file. Type and length are signed, so that S3 refuses any other, and `If-None-Match: *`, so that
 * nothing overwrites what was sent.
 * @param client must not add checksums by itself (`requestChecksumCalculation: 'WHEN_REQUIRED'`): it has not seen the file.
 */
export const makeAttachmentUploads = (client: S3Client, bucket: string, clock: Clock): AttachmentUploads => ({
  offer: async (file, { contentType, length }) => {
    const signingDate = clock();
    const command = new PutObjectCommand({
      Bucket: bucket,
      Key: attachmentKey(file),
      ContentType: contentType,
      ContentLength: length,
      IfNoneMatch: '*',
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: validForSeconds,
      signingDate,
      signableHeaders: new Set(['host', 'content-type', 'content-length', 'if-none-match']),
    });
    return {
      url,
      headers: { 'content-type': contentType, 'if-none-match': '*' },
      expiresAt: addMilliseconds(toInstant(signingDate), validForSeconds * 1_000),
    };
  },
});
