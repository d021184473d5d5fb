import * as z from 'zod/mini';
import { documentNames, type DocumentName } from '../../../../shared/domain/assessment/due-documents.ts';
import { makeStoreOf, type StoreOf } from '../../partner/drafts/draft-store.ts';
import { openVault } from '../../partner/drafts/vault.ts';
import { sheetValues, type SheetValues } from '../sheet/values.ts';

/**
 * A document that is being written. Its idempotency key is fixed when it begins: however often it is signed, one document is
 * filed. `correctionOf`: the document it writes again, with the reason in `why`.
 */
const sheetDraft = z.object({
  draftId: z.string(),
  idempotencyKey: z.string(),
  state: z.literal('writing'),
  updatedAt: z.number(),
  caseId: z.string(),
  name: z.enum(documentNames),
  /** The version of the form it is filled in; null for what is no form. */
  formVersion: z.nullable(z.number()),
  correctionOf: z.nullable(z.string()),
  /** The section on the screen; `review` is the last. */
  section: z.string(),
  values: sheetValues,
  why: z.string(),
});
export type SheetDraft = z.infer<typeof sheetDraft>;
export type SheetStore = StoreOf<SheetDraft>;

export const makeSheetStore = (): SheetStore => makeStoreOf(sheetDraft, () => openVault('semnal-dosare'));

export type About = { staffId: string; caseId: string; name: DocumentName; correctionOf: string | null };

/** One draft for each writer, case and document, so that what was begun is found again; nobody finds another's. */
export const draftIdOf = ({ staffId, caseId, name, correctionOf }: About): string =>
  [staffId, caseId, name, ...(correctionOf === null ? [] : [correctionOf])].join(' ');

export const newSheetDraft = (
  about: About,
  formVersion: number | null,
  values: SheetValues,
  now: number,
): SheetDraft => ({
  draftId: draftIdOf(about),
  idempotencyKey: crypto.randomUUID(),
  state: 'writing',
  updatedAt: now,
  caseId: about.caseId,
  name: about.name,
  formVersion,
  correctionOf: about.correctionOf,
  section: '',
  values,
  why: '',
});
