import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeAttachmentDownloads } from '../../../shared/adapters/s3/attachment-downloads.ts';
import { makeAttachmentUploads } from '../../../shared/adapters/s3/attachment-uploads.ts';
import { newGuestId } from '../../../shared/domain/guest/guest-id.ts';
import { newUploadId } from '../../../shared/domain/kernel/ids.ts';
import { after, fakeClock, minute, monday } from '../../support/builders/time.ts';

const config = { region: 'eu-central-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } };
const file = { institutionId: 'scoala-12', guestId: null, uploadId: newUploadId(sha256('upload 1')) };
const { clock } = fakeClock();

describe('a place for an upload', () => {
  const client = new S3Client({ ...config, requestChecksumCalculation: 'WHEN_REQUIRED' });
  const offer = () =>
    makeAttachmentUploads(client, 'files', clock).offer(file, { contentType: 'image/png', length: 12 });

  it('is one object, for fifteen minutes', async () => {
    const { url, expiresAt } = await offer();
    const { pathname, searchParams } = new URL(url);
    expect(pathname).toBe(`/attachments/scoala-12/${file.uploadId}`);
    expect(searchParams.get('X-Amz-Expires')).toBe('900');
    expect(searchParams.get('X-Amz-Date')).toBe('20261123T080000Z');
    expect(expiresAt).toBe(after(monday, 15 * minute));
  });

  it('of a guest lies apart from the institution’s own and from any other guest’s', async () => {
    const uploads = makeAttachmentUploads(client, 'files', clock);
    const paths = await Promise.all(
      [null, newGuestId(sha256('ana')), newGuestId(sha256('dan'))].map(async (guestId) => {
        const { url } = await uploads.offer({ ...file, guestId }, { contentType: 'image/png', length: 12 });
        return new URL(url).pathname;
      }),
    );
    expect(new Set(paths).size).toBe(3);
    expect(paths[1]).toBe(`/attachments/scoala-12/${newGuestId(sha256('ana'))}/${file.uploadId}`);
  });

  it('takes that type and length only, and never overwrites', async () => {
    const { url, headers } = await offer();
    expect(new URL(url).searchParams.get('X-Amz-SignedHeaders')).toBe('content-length;content-type;host;if-none-match');
    expect(headers).toEqual({ 'content-type': 'image/png', 'if-none-match': '*' });
  });

  it('asks for no checksum of what it has not seen', async () => {
    expect([...new URL((await offer()).url).searchParams.keys()].filter((key) => /checksum/i.test(key))).toEqual([]);
  });
});

describe('a file that was uploaded', () => {
  const s3 = mockClient(S3Client);
  const downloads = makeAttachmentDownloads(new S3Client(config), 'files', clock);
  const key = `attachments/scoala-12/${file.uploadId}`;

  beforeEach(() => {
    s3.reset();
  });

  it('is found by its own name, not by one that begins like it', async () => {
    s3.on(ListObjectsV2Command).resolves({ Contents: [{ Key: `${key}0`, Size: 1 }] });
    expect(await downloads.find(file)).toBeNull();
    s3.on(ListObjectsV2Command).resolves({ Contents: [{ Key: key, Size: 12 }] });
    expect(await downloads.find(file)).toEqual({ length: 12 });
    expect(s3.commandCalls(ListObjectsV2Command)[0]?.args[0].input).toMatchObject({ Bucket: 'files', Prefix: key });
  });

  it('is not there when nothing is listed, and an outage is no answer', async () => {
    s3.on(ListObjectsV2Command).resolves({});
    expect(await downloads.find(file)).toBeNull();
    s3.on(ListObjectsV2Command).rejects(new Error('SlowDown'));
    await expect(downloads.find(file)).rejects.toThrow('SlowDown');
  });

  it('is fetched for a minute, to be saved, without its name in the address', async () => {
    const { url, expiresAt } = await downloads.offer(file);
    const { pathname, searchParams } = new URL(url);
    expect(pathname).toBe(`/${key}`);
    expect(searchParams.get('X-Amz-Expires')).toBe('60');
    expect(searchParams.get('response-content-disposition')).toBe(`attachment; filename="${file.uploadId}"`);
    expect(expiresAt).toBe(after(monday, minute));
  });
});
