import { Link } from 'react-router';
import { type DocumentView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useDocuments } from './use-case-file.ts';

const One = ({ document }: { document: DocumentView }) => {
  const t = useTexts('cases');
  return (
    <li className="card">
      <h3>
        <Link to={`document/${document.documentId}`}>
          {document.readable?.title ?? t(`document.${document.content.kind}`)}
        </Link>
      </h3>
      <p>
        {document.finishedBy.name}, <Moment at={document.finishedAt} /> · {document.documentId}
        {document.corrects === null ? '' : ` · ${t('document.revision', { number: document.revision })}`}
      </p>
      {document.readable?.sections.map((section) => (
        <details key={section.title}>
          <summary>{section.title}</summary>
          <dl className="facts">
            {section.lines.map((line) => [
              <dt key={`${line.code} label`}>{line.label}</dt>,
              <dd key={line.code}>{line.answer}</dd>,
            ])}
          </dl>
        </details>
      ))}
    </li>
  );
};

/** Forms, assessments and visits as they were signed off; of each the revision that holds. */
export const Documents = ({ id }: { id: string }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useDocuments(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <>
      <p>
        <Link className="button" to="fisa">
          {t('document.write')}
        </Link>
      </p>
      {data.length === 0 ? <Empty title={t('document.none')} /> : null}
      <ul className="cards">
        {data.map((document) => (
          <One key={document.documentId} document={document} />
        ))}
      </ul>
    </>
  );
};
