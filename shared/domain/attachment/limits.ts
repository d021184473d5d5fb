// Without a schema: the partner form loads these, and must stay small (docs/decisions/0010-two-web-bundles.md).

/** What may be sent beside a referral: papers, pictures, recordings; nothing that runs. */
export const attachmentTypes = [
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'audio/mp4',
  'audio/mpeg',
  'image/jpeg',
  'image/png',
] as const;

/** 10 MB: a dozen photographs of a telephone are sent one by one. */
export const mostAttachmentBytes = 10 * 1024 * 1024;

export const mostAttachments = 10;
