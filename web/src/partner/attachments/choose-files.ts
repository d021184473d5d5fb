import { attachmentTypes, mostAttachmentBytes, mostAttachments } from '../../../../shared/domain/attachment/limits.ts';
import { type AttachedFile } from './attached-file.ts';

export type ChoiceFault = 'type' | 'size' | 'empty' | 'many';
export type Refused = { fileName: string; fault: ChoiceFault };
export type Chosen = { file: AttachedFile; blob: File };

/** What a file system or a header would take for more than a name. */
const forbidden = /[\\/:*?"<>|\p{Cc}]/gu;

const nameOf = ({ name }: File): string => {
  const plain = name.replaceAll(forbidden, '-').trim();
  return plain === '' ? 'fișier' : plain.slice(-200);
};

const faultOf = ({ type, size }: File, room: number): ChoiceFault | null => {
  if (!attachmentTypes.some((one) => one === type)) return 'type';
  if (size === 0) return 'empty';
  if (size > mostAttachmentBytes) return 'size';
  return room < 1 ? 'many' : null;
};

/** Which of the files that were chosen can go with the referral, and why the others cannot. */
export const chooseFiles = (
  files: readonly File[],
  before: readonly AttachedFile[],
): { chosen: Chosen[]; refused: Refused[] } => {
  const chosen: Chosen[] = [];
  const refused: Refused[] = [];
  for (const blob of files) {
    const fault = faultOf(blob, mostAttachments - before.length - chosen.length);
    const fileName = nameOf(blob);
    if (fault !== null) refused.push({ fileName, fault });
    else
      chosen.push({
        file: { key: crypto.randomUUID(), fileName, contentType: blob.type, length: blob.size, uploadId: '' },
        blob,
      });
  }
  return { chosen, refused };
};
