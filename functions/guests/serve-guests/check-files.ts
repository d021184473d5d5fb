import { faultText, type Fault } from '../../../shared/contracts/http/faults.ts';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { guestIn } from '../../../shared/domain/guest/guest-id.ts';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { type Report } from '../../../shared/domain/referral/report.ts';
import { type AttachmentDownloads } from '../../../shared/ports/attachments.ts';

/**
 * Whether every file that a guest's report names has arrived from the same guest. Another's upload lies elsewhere and is not
 * found, as one that never arrived.
 * @throws when the store does not answer: the sender tries again, under the same key.
 */
export const makeCheckFiles =
  ({ downloads }: { downloads: Pick<AttachmentDownloads, 'find'> }) =>
  async (
    { attachments = [] }: Report,
    { institutionId }: Institution,
    submittedBy: string,
    language: Language,
  ): Promise<Fault[]> => {
    const guestId = guestIn(submittedBy);
    const found = await Promise.all(
      attachments.map(({ uploadId }) => downloads.find({ institutionId, guestId, uploadId })),
    );
    return found.flatMap((file, index) =>
      file === null
        ? [
            {
              pointer: `/attachments/${index}`,
              code: 'file-not-there',
              detail: faultText('file-not-there', language),
            },
          ]
        : [],
    );
  };
