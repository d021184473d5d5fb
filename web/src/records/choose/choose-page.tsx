import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { documentNames, dueDocuments, type DocumentName } from '../../../../shared/domain/assessment/due-documents.ts';
import { type DocumentView } from '../../api/answers.ts';
import { useCase, useClocks } from '../../cases/file/use-case-file.ts';
import { useMe } from '../../app/use-me.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { draftIdOf, makeSheetStore } from '../drafts/sheet-draft.ts';
import { nameOf, writtenIn } from '../names.ts';
import { useRevisions } from '../use-records.ts';
import { Choice, DueList } from './due-list.tsx';
import '../records.css';

const isAssessment = ({ content }: DocumentView): boolean =>
  content.kind === 'initial-assessment' || content.kind === 'detailed-assessment';

/** Which documents of the case this person has begun on this device. */
const useBegun = (caseId: string): ((name: DocumentName) => boolean) => {
  const [store] = useState(makeSheetStore);
  const { data: me } = useMe();
  const staffId = me?.speaksFor === 'county' ? me.staffId : null;
  const { data } = useQuery({
    queryKey: ['sheet-drafts', caseId],
    staleTime: 0,
    networkMode: 'always',
    queryFn: async () => (await store.list()).map(({ draftId }) => draftId),
  });
  return (name) => staffId !== null && (data ?? []).includes(draftIdOf({ staffId, caseId, name, correctionOf: null }));
};

const Filed = ({ id, documents }: { id: string; documents: readonly DocumentView[] }) => {
  const t = useTexts('records');
  const holding = documents.filter(({ holds }) => holds).toReversed();
  if (holding.length === 0) return <p className="lead">{t('choose.noneFiled')}</p>;
  return (
    <ul className="cards">
      {holding.map((document) => {
        const name = nameOf(document);
        return (
          <li key={document.documentId} className="card">
            <p>
              <Link to={`/cazuri/${id}/document/${document.documentId}`}>
                {name === undefined ? document.documentId : t(`name.${name}`)}
              </Link>{' '}
              · {document.finishedBy.name}, <Moment at={document.finishedAt} />
              {document.revision === 1 ? '' : ` · ${t('read.revision', { number: document.revision })}`}
            </p>
          </li>
        );
      })}
    </ul>
  );
};

/** What can be written about a case: first what it waits for now, then everything else, then what was signed. */
export const ChoosePage = () => {
  const t = useTexts('records');
  const { id = '' } = useParams();
  const seen = useCase(id);
  const clocks = useClocks(id);
  const documents = useRevisions(id);
  const begun = useBegun(id);
  const error = seen.error ?? clocks.error ?? documents.error;
  const ready = seen.data !== undefined && clocks.data !== undefined && documents.data !== undefined;
  const due = ready ? dueDocuments(seen.data.value.stage, clocks.data.items, writtenIn(documents.data)) : [];
  const hasAssessment = documents.data?.some(isAssessment) ?? false;
  return (
    <Page title={t('choose.title')}>
      <OfflineBanner>
        <p>{t('fill.offline')}</p>
      </OfflineBanner>
      {error === null ? null : (
        <Failed
          error={error}
          retry={() => {
            void seen.refetch();
            void clocks.refetch();
            void documents.refetch();
          }}
        />
      )}
      {error === null && !ready ? <Loading /> : null}
      {!ready ? null : (
        <>
          <section aria-labelledby="due">
            <h2 id="due">{t('choose.due')}</h2>
            {due.length === 0 ? <p className="lead">{t('choose.nothingDue')}</p> : null}
            <DueList id={id} seen={seen.data} due={due} begun={begun} hasAssessment={hasAssessment} />
          </section>
          <section aria-labelledby="others">
            <h2 id="others">{t('choose.others')}</h2>
            <ul className="cards">
              {documentNames
                .filter((name) => due.every((one) => one.name !== name))
                .map((name) => (
                  <li key={name} className="card">
                    <h3>{t(`name.${name}`)}</h3>
                    <p className="lead">{t(`about.${name}`)}</p>
                    <Choice id={id} seen={seen.data} name={name} begun={begun(name)} hasAssessment={hasAssessment} />
                  </li>
                ))}
            </ul>
          </section>
          <section aria-labelledby="filed">
            <h2 id="filed">{t('choose.filed')}</h2>
            <Filed id={id} documents={documents.data} />
          </section>
        </>
      )}
      <p>
        <Link to={`/cazuri/${id}`}>{t('choose.case')}</Link>
      </p>
    </Page>
  );
};
