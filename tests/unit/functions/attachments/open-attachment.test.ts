import { describe, expect, it } from 'vitest';
import { makeOpenAttachment } from '../../../../functions/attachments/open-attachment/open-attachment.ts';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { makeReadReferral } from '../../../../shared/application/referrals/read-referral.ts';
import { attachmentView } from '../../../../shared/contracts/http/referrals/attachments.ts';
import { newGuestId } from '../../../../shared/domain/guest/guest-id.ts';
import { newUploadId } from '../../../../shared/domain/kernel/ids.ts';
import { staffMember } from '../../../../shared/domain/rota/rota.ts';
import { type AttachmentDownloads, type AttachmentFile } from '../../../../shared/ports/attachments.ts';
import { staff } from '../../../support/builders/county.ts';
import { anAccepted, receiptOf } from '../../../support/builders/referral.ts';
import { aReport } from '../../../support/builders/report.ts';
import { after, fakeClock, minute, monday } from '../../../support/builders/time.ts';
import { makeDatabase } from '../../../support/memory/database.ts';
import { memoryReferralReads, memoryReferralWarnings } from '../../../support/memory/referral-reads.ts';
import { memoryCases, memoryReferrals } from '../../../support/memory/stores.ts';

const uploads = [1, 2].map((number) => newUploadId(sha256(`upload ${number}`)));
const [first = newUploadId(sha256('')), second = first] = uploads;
const nameOf = ({ institutionId, guestId, uploadId }: AttachmentFile) =>
  [institutionId, ...(guestId === null ? [] : [guestId]), uploadId].join('/');

const world = async (submittedBy = 'client-1') => {
  const db = makeDatabase();
  const bucket = new Map<string, { length: number }>();
  const downloads: AttachmentDownloads = {
    find: (file) => Promise.resolve(bucket.get(nameOf(file)) ?? null),
    offer: (file) => Promise.resolve({ url: `https://s3.invalid/${nameOf(file)}`, expiresAt: after(monday, minute) }),
  };
  const attachments = [
    { uploadId: first, fileName: 'Adeverință.pdf' },
    { uploadId: second, fileName: 'Fotografie.jpg' },
  ];
  await memoryReferrals(db).accept(anAccepted(1, { submittedBy }), aReport({ attachments }));
  const read = makeReadReferral({
    referrals: memoryReferrals(db),
    cases: memoryCases(db),
    reads: memoryReferralReads([]),
    clock: fakeClock().clock,
  });
  const openAttachment = makeOpenAttachment({ read, downloads, warnings: memoryReferralWarnings(db) });
  let request = 0;
  const open = (upload: string) => {
    request += 1;
    const reader = staffMember.parse(staff('ana'));
    return openAttachment({ written: receiptOf(1), upload, reader, requestId: `request-${request}` });
  };
  return { bucket, open, referral: () => db.referrals.get(receiptOf(1))?.referral };
};

describe('opening a file that came with a report', () => {
  it('gives its name, its length and where to fetch it', async () => {
    const { bucket, open } = await world();
    bucket.set(`scoala-12/${second}`, { length: 4_711 });
    const opened = await open(second);
    expect(opened).toEqual({
      ok: true,
      value: {
        uploadId: second,
        fileName: 'Fotografie.jpg',
        length: 4_711,
        downloadUrl: `https://s3.invalid/scoala-12/${second}`,
        expiresAt: after(monday, minute),
      },
    });
    expect(opened.ok && attachmentView.safeParse(opened.value).success).toBe(true);
  });

  it('warns of a file that never arrived, once, where its sender sees it', async () => {
    const { open, referral } = await world();
    expect(await open(second)).toEqual({ ok: false, error: 'attachment-missing' });
    expect(await open(second)).toEqual({ ok: false, error: 'attachment-missing' });
    expect(referral()).toMatchObject({
      version: 2,
      warnings: [{ pointer: '/attachments/1', code: 'attachment-missing' }],
    });
  });

  it('takes the warning back when the file has come', async () => {
    const { bucket, open, referral } = await world();
    await open(first);
    await open(second);
    bucket.set(`scoala-12/${first}`, { length: 1 });
    await open(first);
    expect(referral()?.warnings).toEqual([{ pointer: '/attachments/1', code: 'attachment-missing' }]);
  });

  it('does not find what another institution uploaded', async () => {
    const { bucket, open } = await world();
    bucket.set(`scoala-13/${first}`, { length: 1 });
    expect(await open(first)).toEqual({ ok: false, error: 'attachment-missing' });
  });

  it('is looked for where the guest who sent it put it, and nowhere else', async () => {
    const [ana, dan] = [newGuestId(sha256('ana')), newGuestId(sha256('dan'))];
    const { bucket, open } = await world(ana);
    for (const folder of ['scoala-12', `scoala-12/${dan}`]) bucket.set(`${folder}/${first}`, { length: 1 });
    expect(await open(first)).toEqual({ ok: false, error: 'attachment-missing' });
    bucket.set(`scoala-12/${ana}/${first}`, { length: 7 });
    expect(await open(first)).toMatchObject({ ok: true, value: { length: 7 } });
  });

  it.each(['', 'U1', '../../state', 'UZZZZZZZZZZZZZZZZZZZZ'])('does not find %j', async (upload) => {
    const { open, referral } = await world();
    expect(await open(upload)).toEqual({ ok: false, error: 'not-found' });
    expect(referral()?.warnings).toEqual([]);
  });
});
