/** As the domain has them (report.ts, request.ts, attachment.ts); a test holds both together, so that the form need not load all its schemas. */
export const mostSubjects = 5;
export const longestNarrative = 20_000;
export const longestAnswer = 8_000;
export const mostAttachments = 10;
export const mostAttachmentBytes = 10 * 1024 * 1024;
export const attachmentTypes = [
  'application/pdf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'audio/mp4',
  'audio/mpeg',
  'image/jpeg',
  'image/png',
] as const;
