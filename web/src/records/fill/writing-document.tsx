import { useState } from 'react';
import { Link } from 'react-router';
import { type DocumentName } from '../../../../shared/domain/assessment/due-documents.ts';
import { type DocumentView } from '../../api/answers.ts';
import { Mark } from '../../cases/file/mark.tsx';
import { useCase } from '../../cases/file/use-case-file.ts';
import { useMe } from '../../app/use-me.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { draftIdOf, makeSheetStore, newSheetDraft, type About } from '../drafts/sheet-draft.ts';
import { type Definition } from '../sheet/sheet.ts';
import { nothingWritten, valuesOf } from '../sheet/values.ts';
import { useKeptDraft } from '../use-kept-draft.ts';
import { useRevisions } from '../use-records.ts';
import { useSheet } from '../use-sheet.ts';
import { Filling } from './filling.tsx';
import '../records.css';

/** Where a form comes from and how sure we are of it; said to whoever fills it in. */
const Source = ({ form: { source, verification, note } }: { form: Definition }) => (
  <details className="fold">
    <summary>
      {source} <Mark verification={verification} />
    </summary>
    <p>{note}</p>
  </details>
);

type Writing = {
  caseId: string;
  name: DocumentName;
  corrected: DocumentView | null;
  documents: readonly DocumentView[];
};

const versionOf = (document: DocumentView | null): number | null =>
  document?.content.kind === 'form' ? document.content.formVersion : null;

const Writing = ({ caseId, name, corrected, documents }: Writing) => {
  const t = useTexts('records');
  const [store] = useState(makeSheetStore);
  const seen = useCase(caseId);
  const me = useMe();
  const staffId = me.data?.speaksFor === 'county' ? me.data.staffId : null;
  const correctionOf = corrected?.documentId ?? null;
  const about: About | null = staffId === null ? null : { staffId, caseId, name, correctionOf };
  const kept = useKeptDraft(store, about === null ? null : draftIdOf(about));
  // A device that keeps nothing is no reason not to write; the page says that the draft is not kept.
  const draft = kept.isError ? null : kept.data;
  const version = draft?.formVersion ?? versionOf(corrected);
  const { sheet, isPending, error, retry } = useSheet(name, version, draft !== undefined);
  const failed = seen.error ?? me.error ?? error;
  if (failed !== null) return <Failed error={failed} retry={retry} />;
  if (about === null || seen.data === undefined || draft === undefined || isPending) return <Loading />;
  if (sheet === null) return <Failed error={null} />;
  const values = corrected === null ? nothingWritten : valuesOf(sheet, corrected.content);
  return (
    <>
      {sheet.form === null ? null : <Source form={sheet.form} />}
      {draft === null ? null : (
        <p className="hint" role="status">
          {t('fill.resumed')}
        </p>
      )}
      <Filling
        caseId={caseId}
        sheet={sheet}
        store={store}
        begin={() => draft ?? newSheetDraft(about, sheet.form?.version ?? null, values, Date.now())}
        seen={seen.data}
        assessments={documents.filter(
          ({ content, holds }) =>
            holds && (content.kind === 'initial-assessment' || content.kind === 'detailed-assessment'),
        )}
      />
    </>
  );
};

/** A document on the screen, with what was begun of it on this device. */
export const WritingDocument = (props: Omit<Writing, 'documents' | 'corrected'> & { documentId: string | null }) => {
  const { data, isError, error, refetch } = useRevisions(props.caseId);
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const corrected =
    props.documentId === null
      ? null
      : (data.find(({ documentId, holds }) => holds && documentId === props.documentId) ?? null);
  return <Writing caseId={props.caseId} name={props.name} corrected={corrected} documents={data} />;
};

/** Back to what can be written about the case. */
export const BackToChoice = ({ id }: { id: string }) => {
  const t = useTexts('records');
  return (
    <p>
      <Link to={`/cazuri/${id}/fisa`}>{t('choose.back')}</Link>
    </p>
  );
};
