import { fileDocument, type Filing, type FilingRefusal } from '../../../shared/application/records/file-document.ts';
import { shelfOf } from '../../../shared/application/cases/file-records.ts';
import { toDocumentView, toDocumentViews } from '../../../shared/contracts/http/records/views.ts';
import {
  latestRevisions,
  newDocumentId,
  type CaseDocument,
  type DocumentContent,
} from '../../../shared/domain/assessment/case-document.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type Result } from '../../../shared/domain/kernel/result.ts';
import { canonical } from '../../../shared/domain/provider/differences.ts';
import { type RecordReader } from '../../../shared/ports/records.ts';
import { type changeFile, type Prepared } from '../../../shared/runtime/api/case-file.ts';
import { type ReadCase } from '../../../shared/runtime/api/case-reading.ts';
import { contentInvalid, type NamedFault } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { refuseTransition } from '../../../shared/runtime/api/transition-answer.ts';
import type * as z from 'zod/mini';

type Deps = {
  records: Pick<RecordReader, 'documents' | 'vulnerabilities'>;
  read: ReadCase;
  change: ReturnType<typeof changeFile>;
  digest: Digest;
};

/** One kind of shelf in a case's file: how what is put on it is asked for and read. */
type Shelf<Body> = {
  shelf: ReturnType<typeof shelfOf>;
  body: z.core.$ZodType<Body>;
  correction: z.core.$ZodType<{ why: string; content: Body }>;
  toContent: (body: Body) => Promise<Result<DocumentContent, NamedFault[]>>;
};

/** @param within where in the request the content lies. */
const refuse = (refusal: FilingRefusal, request: ApiRequest, within: string): ApiResponse => {
  switch (refusal.code) {
    case 'document-unknown':
      return problem('not-found', request.language);
    case 'assessment-unknown':
      return contentInvalid(request, [{ pointer: `${within}/assessmentId`, code: 'document-unknown' }]);
    case 'time-to-come':
      return contentInvalid(request, [{ pointer: `${within}/${refusal.field}`, code: 'in-the-future' }]);
    case 'nothing-corrected':
      return problem(refusal.code, request.language);
    case 'document-of-another-kind':
      return problem(refusal.code, request.language, { kind: refusal.kind });
    default:
      return refuseTransition(refusal, request, `${within}/doneAt`);
  }
};

const show = (document: CaseDocument, caseVersion: number) => ({
  caseVersion,
  document: toDocumentView(document, true),
});

/** What somebody wrote, without what the service computed from it. */
const said = (content: DocumentContent): string =>
  canonical(content.kind === 'form' ? { ...content, score: null } : content);

/** The answer to a request that was made before, or null for a new one. */
const repeated = (
  { documentId, content }: Filing,
  documents: readonly CaseDocument[],
  request: ApiRequest,
  caseVersion: number,
): ApiResponse | null => {
  const [first] = documents.filter((one) => one.documentId === documentId && one.revision === 1);
  if (first === undefined) return null;
  if (said(first.content) !== said(content)) return problem('idempotency-key-reused', request.language);
  const holds = latestRevisions(documents).includes(first);
  const body = { caseVersion, document: toDocumentView(first, holds) };
  return json(200, body, { etag: `"${caseVersion}"` });
};

/** The three things done with a shelf: list it, put a document on it, correct one. */
export const makeShelf = <Body>(
  { records, read, change, digest }: Deps,
  { shelf, body, correction, toContent }: Shelf<Body>,
): { list: Answer; file: Answer; correct: Answer } => {
  const prepared = (
    filing: Filing,
    known: Parameters<typeof fileDocument>[1],
    request: ApiRequest,
    within: string,
  ): Prepared<CaseDocument, FilingRefusal> => ({
    decide: (file, context) => {
      const filed = fileDocument(filing, known)(file, context);
      return filed.ok ? { ok: true, value: { change: filed.value.change, made: filed.value.document } } : filed;
    },
    refuse: (refusal) => refuse(refusal, request, within),
    show,
  });
  const knownOf = async (caseId: CaseDocument['caseId']) => {
    const [documents, vulnerabilities] = await Promise.all([
      records.documents(caseId),
      records.vulnerabilities(caseId),
    ]);
    return { documents, vulnerabilities };
  };

  return {
    list: read(async (file) => {
      const documents = await records.documents(file.case.caseId);
      return { items: toDocumentViews(documents.filter(({ content }) => shelfOf(content.kind) === shelf)) };
    }),

    file: change(body, async (given, { file }, request) => {
      const key = readIdempotencyKey(request.headers);
      if (key === null) return problem('idempotency-key-missing', request.language);
      const content = await toContent(given);
      if (!content.ok) return contentInvalid(request, content.error);
      const { caseId, version } = file.case;
      const known = await knownOf(caseId);
      const documentId = newDocumentId(caseId, key, digest);
      const filing: Filing = { documentId, content: content.value, correction: null };
      return repeated(filing, known.documents, request, version) ?? prepared(filing, known, request, '');
    }),

    correct: change(correction, async (given, { file }, request) => {
      const content = await toContent(given.content);
      if (!content.ok)
        return contentInvalid(
          request,
          content.error.map((fault) => ({ ...fault, pointer: `/content${fault.pointer}` })),
        );
      const known = await knownOf(file.case.caseId);
      const before = known.documents.find(
        (one) => one.documentId === request.params['documentId'] && shelfOf(one.content.kind) === shelf,
      );
      if (before === undefined) return problem('not-found', request.language);
      const filing = { documentId: before.documentId, content: content.value, correction: { why: given.why } };
      return prepared(filing, known, request, '/content');
    }),
  };
};
