import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { nameOf } from '../names.ts';
import { useRevisions } from '../use-records.ts';
import { BackToChoice, WritingDocument } from './writing-document.tsx';

/** A signed document to be written again, beside what it said. */
export const CorrectPage = () => {
  const t = useTexts('records');
  const { id = '', documentId = '' } = useParams();
  const { data, isPending, error } = useRevisions(id);
  const document = data?.find((one) => one.documentId === documentId);
  const name = document === undefined ? undefined : nameOf(document);
  if (isPending || error !== null)
    return (
      <Page title={t('correct.title')} narrow>
        {isPending ? <Loading /> : <Failed error={error} />}
      </Page>
    );
  if (name === undefined) return <NotFoundPage />;
  return (
    <Page title={t('correct.title')} narrow>
      <p className="lead">{t(`name.${name}`)}</p>
      <WritingDocument caseId={id} name={name} documentId={documentId} />
      <BackToChoice id={id} />
    </Page>
  );
};
