import { type AttachmentView } from '../../../shared/contracts/http/referrals/attachments.ts';
import { type ReadReferral } from '../../../shared/application/referrals/read-referral.ts';
import { guestIn } from '../../../shared/domain/guest/guest-id.ts';
import { uploadId } from '../../../shared/domain/kernel/ids.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Referral } from '../../../shared/domain/referral/referral.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { type AttachmentDownloads } from '../../../shared/ports/attachments.ts';
import { type ReferralWarnings } from '../../../shared/ports/referral-reads.ts';

type Deps = { read: ReadReferral; downloads: AttachmentDownloads; warnings: ReferralWarnings };

type Input = { written: string; upload: string; reader: StaffMember; requestId: string };

/**
 * Lets a member of staff who may read a report fetch one of its files; the read is noted.
 * A file that never arrived becomes a warning of the referral, which its sender sees too and can act on; the warning goes when
 * the file is there. Somebody else changing the referral at that moment leaves this to the next look.
 */
export const makeOpenAttachment = ({ read, downloads, warnings }: Deps) => {
  const mark = async (referral: Referral, pointer: string, missing: boolean): Promise<void> => {
    const code = 'attachment-missing';
    const others = referral.warnings.filter((one) => one.pointer !== pointer || one.code !== code);
    const marked = others.length < referral.warnings.length;
    if (marked !== missing) await warnings.replace(referral, missing ? [...others, { pointer, code }] : others);
  };

  return async ({
    written,
    upload,
    reader,
    requestId,
  }: Input): Promise<Result<AttachmentView, 'not-found' | 'attachment-missing'>> => {
    const id = uploadId.safeParse(upload);
    if (!id.success) return err('not-found');
    const found = await read({ written, reader, requestId, file: id.data });
    if (!found.ok) return found;
    const { referral, report } = found.value;
    const attachments = report.attachments ?? [];
    const index = attachments.findIndex((one) => one.uploadId === id.data);
    const { fileName = '' } = attachments[index] ?? {};

    const { institutionId, submittedBy } = referral;
    const file = { institutionId, guestId: guestIn(submittedBy), uploadId: id.data };
    const uploaded = await downloads.find(file);
    await mark(referral, `/attachments/${index}`, uploaded === null);
    if (uploaded === null) return err('attachment-missing');
    const { url, expiresAt } = await downloads.offer(file);
    return ok({ uploadId: id.data, fileName, length: uploaded.length, downloadUrl: url, expiresAt });
  };
};
