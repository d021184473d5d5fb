import * as z from 'zod/mini';
import { uploadId } from '../kernel/ids.ts';
import { writtenText } from '../kernel/texts.ts';

/** Names a file in a report. Only a name: no folders, and nothing a file system or a header would take for more. */
const fileName = writtenText(200).check(z.regex(/^[^\\/:*?"<>|\p{Cc}]+$/u, { error: 'file-name' }));

/**
 * A file named in a report. Whose it is needs no check here: where it lies is made of the sender's own id and the upload's,
 * so that another institution's upload is simply not found.
 */
export const attachment = z.strictObject({ uploadId, fileName });
