import * as z from 'zod/mini';
import { filledForm } from '../form/filled-form.ts';
import { toBase32 } from '../kernel/base32.ts';
import { caseId, type CaseId, type Digest } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { writtenText } from '../kernel/texts.ts';
import { instant, type Instant } from '../kernel/time.ts';
import { canonical } from '../provider/differences.ts';
import { decider, type Decider } from '../referral/referral.ts';
import { assessmentContent, homeVisit } from './assessment.ts';

const documentId = z
  .string()
  .check(z.regex(/^W[0-9A-HJKMNP-TV-Z]{13}$/))
  .brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentId>;

/** Made from the case and the key of the request, so that a request sent twice files one document. */
export const newDocumentId = (of: CaseId, requestKey: string, digest: Digest): DocumentId =>
  documentId.parse(`W${toBase32(digest(`document ${of} ${requestKey}`), 13)}`);

export const documentContent = z.discriminatedUnion('kind', [filledForm, assessmentContent, homeVisit]);
export type DocumentContent = z.infer<typeof documentContent>;

/**
 * What a named person wrote down of a case and signed off: a filled form, an assessment, a report, a visit. It never changes.
 * A correction is another revision beside it, with its reason; the highest revision is the one that holds.
 */
export const caseDocument = z.strictObject({
  documentId,
  caseId,
  revision: z.int().check(z.positive()),
  content: documentContent,
  finishedBy: decider,
  finishedAt: instant,
  /** Null for what was first written; otherwise why it was written again. */
  corrects: z.nullable(z.strictObject({ revision: z.int().check(z.positive()), why: writtenText(1_000) })),
});
export type CaseDocument = z.infer<typeof caseDocument>;

type Finishing = { by: Decider; now: Instant };

/** Files what somebody finished. */
export const finishDocument = (
  about: { documentId: DocumentId; caseId: CaseId },
  content: DocumentContent,
  { by, now }: Finishing,
): CaseDocument => ({ ...about, revision: 1, content, finishedBy: by, finishedAt: now, corrects: null });

export type CorrectionRefusal =
  { code: 'document-of-another-kind'; kind: DocumentContent['kind'] } | { code: 'nothing-corrected' };

const isSameKind = (a: DocumentContent, b: DocumentContent): boolean =>
  a.kind === b.kind && (a.kind !== 'form' || b.kind !== 'form' || a.form === b.form);

/** Writes a document again, beside what it said before. */
export const correctDocument = (
  latest: CaseDocument,
  content: DocumentContent,
  why: string,
  { by, now }: Finishing,
): Result<CaseDocument, CorrectionRefusal> => {
  if (!isSameKind(latest.content, content)) return err({ code: 'document-of-another-kind', kind: latest.content.kind });
  if (canonical(latest.content) === canonical(content)) return err({ code: 'nothing-corrected' });
  return ok({
    ...latest,
    revision: latest.revision + 1,
    content,
    finishedBy: by,
    finishedAt: now,
    corrects: { revision: latest.revision, why },
  });
};

/** The revision of each document that holds, in the order they were first filed. */
export const latestRevisions = (documents: readonly CaseDocument[]): CaseDocument[] => {
  const byId = Map.groupBy(documents, (each) => each.documentId);
  const firstFiled = (revisions: CaseDocument[]) => revisions.map(({ finishedAt }) => finishedAt).sort()[0] ?? '';
  return [...byId.values()]
    .sort((a, b) => firstFiled(a).localeCompare(firstFiled(b)))
    .flatMap((revisions) => revisions.sort((a, b) => b.revision - a.revision).slice(0, 1));
};
