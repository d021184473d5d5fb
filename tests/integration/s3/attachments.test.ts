import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeAttachmentDownloads } from '../../../shared/adapters/s3/attachment-downloads.ts';
import { makeAttachmentUploads } from '../../../shared/adapters/s3/attachment-uploads.ts';
import { newGuestId } from '../../../shared/domain/guest/guest-id.ts';
import { newUploadId } from '../../../shared/domain/kernel/ids.ts';

const { url: endpoint, region } = inject('emulator');
const bucket = 'files-of-a-test';

/** Presigned requests are checked against the emulator's root account, whose secret is this. */
const client = new S3Client({
  endpoint,
  region,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
});
const now = () => new Date();
const uploads = makeAttachmentUploads(client, bucket, now);
const downloads = makeAttachmentDownloads(client, bucket, now);

const fileOf = (name: string) => ({
  institutionId: 'scoala-12',
  guestId: null,
  uploadId: newUploadId(sha256(name)),
});
const put = async (url: string, headers: Record<string, string>, body: string) =>
  (await fetch(url, { method: 'PUT', headers, body })).status;

beforeAll(async () => {
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
});

describe('a file on its way through the bucket', () => {
  it('is put once, found, and fetched as it was', async () => {
    const file = fileOf('once');
    const { url, headers } = await uploads.offer(file, { contentType: 'application/pdf', length: 5 });
    expect(await downloads.find(file)).toBeNull();
    expect(await put(url, headers, 'abcde')).toBe(200);
    expect(await put(url, headers, 'fghij')).toBe(412);
    expect(await downloads.find(file)).toEqual({ length: 5 });
    const fetched = await fetch((await downloads.offer(file)).url);
    expect(await fetched.text()).toBe('abcde');
    expect(fetched.headers.get('content-type')).toBe('application/pdf');
    expect(fetched.headers.get('content-disposition')).toBe(`attachment; filename="${file.uploadId}"`);
  });

  it.each([
    ['another type', (url: string) => put(url, { 'content-type': 'text/html', 'if-none-match': '*' }, 'abcde')],
    ['more bytes', (url: string) => put(url, { 'content-type': 'application/pdf', 'if-none-match': '*' }, 'abcdef')],
    ['leave to overwrite', (url: string) => put(url, { 'content-type': 'application/pdf' }, 'abcde')],
    [
      'a guest’s folder',
      (url: string) =>
        put(
          url.replace('/scoala-12/', `/scoala-12/${newGuestId(sha256('ana'))}/`),
          { 'content-type': 'application/pdf', 'if-none-match': '*' },
          'abcde',
        ),
    ],
    [
      'another institution’s folder',
      (url: string) =>
        put(
          url.replace('/scoala-12/', '/scoala-13/'),
          { 'content-type': 'application/pdf', 'if-none-match': '*' },
          'abcde',
        ),
    ],
  ])('is refused with %s', async (name, send) => {
    const file = fileOf(name);
    const { url } = await uploads.offer(file, { contentType: 'application/pdf', length: 5 });
    expect(await send(url)).toBe(403);
    expect(await downloads.find(file)).toBeNull();
  });
});
