import { Link } from 'react-router';
import { type DocumentView } from '../../api/answers.ts';
import { nameOf } from '../../records/names.ts';
import { Answers } from '../../records/read/answers.tsx';
import { useReading } from '../../records/read/use-reading.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useDocuments } from './use-case-file.ts';

type Name = NonNullable<ReturnType<typeof nameOf>>;
type Shown = { document: DocumentView; printed: boolean };

/** What it says: folded away on the screen, all of it on paper. */
const Content = ({ name, document, printed }: Shown & { name: Name }) => {
  const { sections, error } = useReading(name, document);
  if (error !== null) return <Failed error={error} />;
  if (sections === null) return <Loading />;
  return sections.map(({ code, title, lines }) =>
    printed ? (
      <section key={code}>
        <h4>{title}</h4>
        <Answers lines={lines.filter(({ answer }) => answer !== '')} />
      </section>
    ) : (
      <details key={code}>
        <summary>{title}</summary>
        <Answers lines={lines} />
      </details>
    ),
  );
};

const One = ({ document, printed }: Shown) => {
  const t = useTexts('cases');
  const name = nameOf(document);
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
      {name === undefined ? null : <Content name={name} document={document} printed={printed} />}
    </li>
  );
};

/** Forms, assessments and visits as they were signed off; of each the revision that holds. */
export const Documents = ({ id, printed = false }: { id: string; printed?: boolean }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useDocuments(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <>
      {printed ? null : (
        <p>
          <Link className="button" to="fisa">
            {t('document.write')}
          </Link>
        </p>
      )}
      {data.length === 0 ? <Empty title={t('document.none')} /> : null}
      <ul className="cards">
        {data.map((document) => (
          <One key={document.documentId} document={document} printed={printed} />
        ))}
      </ul>
    </>
  );
};
