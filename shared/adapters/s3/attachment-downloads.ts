import { GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { addMilliseconds, toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type AttachmentDownloads } from '../../ports/attachments.ts';
import { attachmentKey } from './attachment-key.ts';

/** The browser asks at once; whoever finds the address later finds it expired. */
const validForSeconds = 60;

/** Finds files that were sent, and lets one be fetched. It is always saved, never shown inside a page of the service's. */
export const makeAttachmentDownloads = (client: S3Client, bucket: string, clock: Clock): AttachmentDownloads => ({
  find: async (file) => {
    const key = attachmentKey(file);
    // Not HeadObject: to be told "not found" it wants permission to list everything, this only under the prefix.
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: key, MaxKeys: 1 }));
    const found = Contents.find(({ Key }) => Key === key);
    return found === undefined ? null : { length: found.Size ?? 0 };
  },
  offer: async (file) => {
    const signingDate = clock();
    const command = new GetObjectCommand({
      Bucket: bucket,
      Key: attachmentKey(file),
      // The file's own name stays out: it may name a person, and access logs repeat addresses.
      ResponseContentDisposition: `attachment; filename="${file.uploadId}"`,
      ResponseCacheControl: 'no-store',
    });
    const url = await getSignedUrl(client, command, { expiresIn: validForSeconds, signingDate });
    return { url, expiresAt: addMilliseconds(toInstant(signingDate), validForSeconds * 1_000) };
  },
});
