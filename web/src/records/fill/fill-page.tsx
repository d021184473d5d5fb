import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { nameBySlug } from '../names.ts';
import { BackToChoice, WritingDocument } from './writing-document.tsx';

/** A document to be written: a form, an assessment, its report, a visit. */
export const FillPage = () => {
  const t = useTexts('records');
  const { id = '', slug = '' } = useParams();
  const name = nameBySlug(slug);
  if (name === undefined) return <NotFoundPage />;
  return (
    <Page title={t(`name.${name}`)} narrow>
      <WritingDocument caseId={id} name={name} documentId={null} />
      <BackToChoice id={id} />
    </Page>
  );
};
