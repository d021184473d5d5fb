import { useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { type DocumentView } from '../../api/answers.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { nameOf } from '../names.ts';
import { useRevisions } from '../use-records.ts';
import { Answers } from './answers.tsx';
import { Comparison } from './comparison.tsx';
import { Score } from './score.tsx';
import { useReading } from './use-reading.ts';
import '../records.css';

type Name = NonNullable<ReturnType<typeof nameOf>>;

const Compared = ({ name, before, now }: { name: Name; before: DocumentView; now: DocumentView }) => {
  const [earlier, later] = [useReading(name, before), useReading(name, now)];
  if (earlier.sections === null || later.sections === null) return <Loading />;
  return (
    <Comparison
      before={earlier.sections}
      now={later.sections}
      beforeNumber={before.revision}
      nowNumber={now.revision}
    />
  );
};

const Content = ({ name, document }: { name: Name; document: DocumentView }) => {
  const { sections, error } = useReading(name, document);
  if (error !== null) return <Failed error={error} />;
  if (sections === null) return <Loading />;
  return sections.map(({ code, title, lines }) => (
    <section key={code} className="card">
      <h3>{title}</h3>
      <Answers lines={lines} />
    </section>
  ));
};

type Props = { caseId: string; name: Name; revisions: readonly DocumentView[]; newest: DocumentView };

const Reading = ({ caseId, name, revisions, newest }: Props) => {
  const t = useTexts('records');
  const [chosen, setChosen] = useState<string | null>(null);
  const [other, setOther] = useState<string | null>(null);
  const numbered = (number: string | null) => revisions.find(({ revision }) => String(revision) === number);
  const shown = numbered(chosen) ?? newest;
  const before = numbered(other) ?? revisions.find(({ revision }) => revision === shown.revision - 1);
  const options = revisions.map(({ revision }) => ({
    value: String(revision),
    label: t('read.revision', { number: revision }),
  }));
  return (
    <>
      <section className="card" aria-labelledby="signed">
        <h2 id="signed">{t('read.revision', { number: shown.revision })}</h2>
        <p>
          {t('read.signedBy', { name: shown.finishedBy.name })}, <Moment at={shown.finishedAt} /> · {shown.documentId}
        </p>
        {shown.holds ? null : <p className="tag tag-warn">{t('read.superseded')}</p>}
        {shown.corrects === null ? null : <p className="story">{t('read.why', { why: shown.corrects.why })}</p>}
        <Score content={shown.content} />
        <div className="buttons no-print">
          <Link className="button" to={`/cazuri/${caseId}/document/${shown.documentId}/corectura`}>
            {t('read.correct')}
          </Link>
          <button type="button" className="button" onClick={print}>
            {t('read.print')}
          </button>
        </div>
      </section>
      <Content name={name} document={shown} />
      {revisions.length === 1 ? null : (
        <section className="no-print">
          <h2 id="compare">{t('compare.title')}</h2>
          <div className="columns columns-2">
            <SelectField
              id="revision"
              label={t('compare.shown')}
              none={t('compare.newest')}
              value={chosen ?? ''}
              options={options}
              onChange={setChosen}
            />
            <SelectField
              id="other"
              label={t('compare.other')}
              none={t('compare.previous')}
              value={other ?? ''}
              options={options}
              onChange={setOther}
            />
          </div>
          {before === undefined || before === shown ? (
            <p>{t('compare.none')}</p>
          ) : (
            <Compared name={name} before={before} now={shown} />
          )}
        </section>
      )}
    </>
  );
};

/** A signed document: what it says, who signed it, its revisions and what they changed. */
export const DocumentPage = () => {
  const t = useTexts('records');
  const { id = '', documentId = '' } = useParams();
  const state: unknown = useLocation().state;
  const { data, isPending, error, refetch } = useRevisions(id);
  const revisions = (data ?? []).filter((one) => one.documentId === documentId);
  const newest = revisions.at(-1);
  const name = newest === undefined ? undefined : nameOf(newest);
  if (data !== undefined && name === undefined) return <NotFoundPage />;
  return (
    <Page key={name} title={name === undefined ? t('read.title') : t(`name.${name}`)}>
      {isPending ? <Loading /> : null}
      {error === null ? null : <Failed error={error} retry={() => void refetch()} />}
      {state === 'filed' ? (
        <Notice tone="good">
          <p>{t('read.filed')}</p>
        </Notice>
      ) : null}
      {newest === undefined || name === undefined ? null : (
        <Reading caseId={id} name={name} revisions={revisions} newest={newest} />
      )}
      <p className="no-print">
        <Link to={`/cazuri/${id}/fisa`}>{t('choose.back')}</Link> · <Link to={`/cazuri/${id}`}>{t('choose.case')}</Link>
      </p>
    </Page>
  );
};
