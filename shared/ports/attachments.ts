import { type attachmentTypes } from '../domain/attachment/limits.ts';
import { type GuestId } from '../domain/guest/guest-id.ts';
import { type UploadId } from '../domain/kernel/ids.ts';
import { type Instant } from '../domain/kernel/time.ts';

/**
 * Where a file lies: its sender and its upload, so that nobody's upload can stand for another's. A guest is a sender of their
 * own within the institution; `guestId` is null for its accounts and systems.
 */
export type AttachmentFile = { institutionId: string; guestId: GuestId | null; uploadId: UploadId };

/** What an upload is announced as: that type and that many bytes, and no other. */
export type AnnouncedFile = { contentType: (typeof attachmentTypes)[number]; length: number };

/** A way to the file that needs no sign-in, until an instant. */
export type Pass = { url: string; expiresAt: Instant };

export type AttachmentUploads = {
  /** `headers` must be sent as they are: they are part of what was signed. A file that is there already stays. */
  offer: (file: AttachmentFile, announced: AnnouncedFile) => Promise<Pass & { headers: Record<string, string> }>;
};

export type AttachmentDownloads = {
  /** Null: it was never uploaded. */
  find: (file: AttachmentFile) => Promise<{ length: number } | null>;
  offer: (file: AttachmentFile) => Promise<Pass>;
};
