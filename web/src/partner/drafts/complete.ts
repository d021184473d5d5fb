import { isUploaded } from '../attachments/attached-file.ts';
import { type Upload } from '../attachments/upload.ts';
import { reportOf } from '../form/report-of.ts';
import { type Draft } from './draft.ts';
import { type DraftStore } from './draft-store.ts';

/**
 * Brings the files that a handed-over draft still waits for, one by one, and fixes its body. Each is noted as soon as it is
 * there, so that a line that breaks costs one file at most.
 */
export const makeComplete =
  ({ drafts, upload }: { drafts: Pick<DraftStore, 'save'>; upload: Upload }) =>
  async (one: Draft): Promise<string> => {
    let draft = one;
    for (const file of one.values.attachments.filter((each) => !isUploaded(each))) {
      const there = await upload(file);
      const attachments = draft.values.attachments.map((each) => (each.key === file.key ? there : each));
      draft = { ...draft, values: { ...draft.values, attachments } };
      await drafts.save(draft);
    }
    const body = reportOf(draft.kind, draft.values);
    await drafts.save({ ...draft, body });
    return body;
  };
