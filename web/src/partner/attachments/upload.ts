import { Refusal, Unreachable } from '../../api/refusal.ts';
import { type AttachedFile } from './attached-file.ts';
import { type FileStore } from './file-store.ts';
import { type Offer, type PutFile } from './put-file.ts';

export type UploadDeps = {
  files: FileStore;
  /** Asks the API for the place of a file; the same key is the same place. */
  offer: (file: AttachedFile) => Promise<Offer & { uploadId: string }>;
  put: PutFile;
  /** What to say of a file that the browser has thrown away. */
  lostText: (fileName: string) => string;
};

type How = { onProgress?: (part: number) => void; signal?: AbortSignal };

/**
 * Brings a file of the device to its place at the county's, and forgets it here.
 * @throws Unreachable when the line fails: it can be tried again, also after the answer was lost. Refusal with the code
 *   `file-lost` when the browser has thrown the file away.
 */
export const makeUpload =
  ({ files, offer, put, lostText }: UploadDeps) =>
  async (file: AttachedFile, { onProgress = () => undefined, signal }: How = {}): Promise<AttachedFile> => {
    const bytes = await files.load(file.key);
    if (bytes === null) throw new Refusal({ status: 404, code: 'file-lost', detail: lostText(file.fileName) });
    if (!navigator.onLine) throw new Unreachable('the device has no line');
    const place = await offer(file);
    await put(place, bytes, { onProgress, signal: signal ?? new AbortController().signal });
    await files.forget(file.key);
    return { ...file, uploadId: place.uploadId };
  };
export type Upload = ReturnType<typeof makeUpload>;
