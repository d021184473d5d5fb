import {
  correctDocument,
  finishDocument,
  latestRevisions,
  type CaseDocument,
  type CorrectionRefusal,
  type DocumentContent,
  type DocumentId,
} from '../../domain/assessment/case-document.ts';
import { documentClocks } from '../../domain/assessment/document-clocks.ts';
import { stepOf, type DocumentStep } from '../../domain/assessment/document-step.ts';
import { decideTransition, type Transitioned, type TransitionRefusal } from '../../domain/case/decide-transition.ts';
import { transitionClocks } from '../../domain/clock/transition-clocks.ts';
import { findingsInForm } from '../../domain/form/findings-in-form.ts';
import { findForm } from '../../domain/form/forms.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type Vulnerability, type VulnerabilityFinding } from '../../domain/vulnerability/vulnerability.ts';
import { type CaseFile } from '../../ports/cases.ts';
import { type DecidedChange, type DecisionContext } from '../cases/change-case.ts';
import { documentRecord, vulnerabilityRecord } from '../cases/file-records.ts';
import { noteFindings } from './note-findings.ts';
import { stay } from './stay.ts';

/** What is filed: a new document, or another revision of one. */
export type Filing = { documentId: DocumentId; content: DocumentContent; correction: { why: string } | null };

export type FilingRefusal =
  | TransitionRefusal
  | CorrectionRefusal
  | { code: 'document-unknown' }
  /** The assessment a report is about is not in the file. */
  | { code: 'assessment-unknown' }
  | { code: 'time-to-come'; field: 'doneAt' | 'startedAt' | 'endedAt' };

type Known = { documents: readonly CaseDocument[]; vulnerabilities: readonly Vulnerability[] };

const findingsIn = (content: DocumentContent): VulnerabilityFinding[] => {
  if (content.kind === 'form') {
    const definition = findForm(content.form, content.formVersion);
    if (definition === null) throw new Error(`no form ${content.form} of version ${content.formVersion}`);
    return findingsInForm(definition, content.answers);
  }
  return 'findings' in content ? content.findings : [];
};

const timeToCome = (content: DocumentContent, now: string): FilingRefusal | null => {
  if ('doneAt' in content) return content.doneAt > now ? { code: 'time-to-come', field: 'doneAt' } : null;
  if (content.kind !== 'home-visit') return null;
  if (content.startedAt > now) return { code: 'time-to-come', field: 'startedAt' };
  return content.endedAt > now ? { code: 'time-to-come', field: 'endedAt' } : null;
};

/** The document as it will lie in the file. */
const written = (
  { documentId, content, correction }: Filing,
  file: CaseFile,
  documents: readonly CaseDocument[],
  { by, now }: DecisionContext,
): Result<{ document: CaseDocument; before: CaseDocument | null }, FilingRefusal> => {
  const finishing = { by: { staffId: by.staffId, name: by.name }, now };
  if (correction === null) {
    const { caseId } = file.case;
    return ok({ document: finishDocument({ documentId, caseId }, content, finishing), before: null });
  }
  const before = documents.find((one) => one.documentId === documentId);
  if (before === undefined) return err({ code: 'document-unknown' });
  const corrected = correctDocument(before, content, correction.why, finishing);
  return corrected.ok ? ok({ document: corrected.value, before }) : corrected;
};

/** The step a document brings with it now. One that its earlier revision already brought is not made again. */
const stepToMake = (content: DocumentContent, before: CaseDocument | null): DocumentStep | null => {
  const step = stepOf(content);
  if (step === null || before === null) return step;
  return stepOf(before.content)?.transition === step.transition ? null : { ...step, must: false };
};

/** Makes the step, or null where it is not possible and the document can do without. */
const makeStep = (
  step: DocumentStep | null,
  document: CaseDocument,
  file: CaseFile,
  context: DecisionContext,
): Result<Transitioned | null, TransitionRefusal> => {
  if (step === null) return ok(null);
  const { content, documentId } = document;
  const request = {
    transition: step.transition,
    documentId,
    happenedAt: step.must && 'doneAt' in content ? content.doneAt : undefined,
  };
  const made = decideTransition(file.case, request, { by: context.by, staff: context.rota.staff, now: context.now });
  return made.ok || step.must ? made : ok(null);
};

/**
 * Files a document in its case, or corrects one: the document itself, the step in the life of the case it brings with it, the
 * clocks it meets and starts, and the vulnerabilities it finds, in one change.
 */
export const fileDocument =
  (filing: Filing, known: Known) =>
  (
    file: CaseFile,
    context: DecisionContext,
  ): Result<{ change: DecidedChange; document: CaseDocument }, FilingRefusal> => {
    const { content, correction } = filing;
    const tooEarly = timeToCome(content, context.now);
    if (tooEarly !== null) return err(tooEarly);
    const holding = latestRevisions(known.documents);
    if (content.kind === 'assessment-report' && !holding.some(({ documentId }) => documentId === content.assessmentId))
      return err({ code: 'assessment-unknown' });
    const filed = written(filing, file, holding, context);
    if (!filed.ok) return filed;
    const { document, before } = filed.value;
    const step = makeStep(stepToMake(content, before), document, file, context);
    if (!step.ok) return step;

    const documents = latestRevisions([...known.documents, document]);
    const what = correction === null ? 'document.filed' : 'document.corrected';
    const moved =
      step.value ?? stay(file.case, { what, why: correction?.why ?? null, documentId: document.documentId }, context);
    const made = step.value === null ? null : { transition: step.value.entry.what, at: step.value.at };
    const clocks = [
      ...(step.value === null ? [] : transitionClocks(step.value, file.deadlines, context)),
      ...documentClocks(document, { step: made, documents, deadlines: file.deadlines }, context),
    ];
    const origin = {
      kind: content.kind === 'form' ? ('form' as const) : ('assessment' as const),
      documentId: document.documentId,
    };
    const found = noteFindings(file.case.caseId, findingsIn(content), origin, known.vulnerabilities, context);
    const records = [documentRecord(document), ...found.map(vulnerabilityRecord)];
    return ok({ change: { case: moved.case, entry: moved.entry, clocks, records }, document });
  };
