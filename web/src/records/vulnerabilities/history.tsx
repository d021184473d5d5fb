import { Link } from 'react-router';
import { type VulnerabilityList } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';

type Recorded = NonNullable<VulnerabilityList['items'][number]['record']>;
type Past = Recorded['history'][number];

/** Where a finding comes from, or what removed it. */
const Source = ({ id, past }: { id: string; past: Past }) => {
  const t = useTexts('records');
  if (past.what === 'removed') {
    const { removal } = past;
    return removal.kind === 'event' ? (
      <>{t('history.event', { what: removal.what, on: removal.on.split('-').reverse().join('.') })}</>
    ) : (
      <Link to={`/cazuri/${id}/planuri/${removal.planId}`}>{t('history.service')}</Link>
    );
  }
  const { origin } = past;
  return origin.kind === 'import' ? (
    <>{t('history.import', { source: origin.source, reference: origin.reference })}</>
  ) : (
    <Link to={`/cazuri/${id}/document/${origin.documentId}`}>{t('history.document')}</Link>
  );
};

/** Everything that happened to a vulnerability, newest first; nothing is ever taken out. */
export const History = ({ id, record }: { id: string; record: Recorded }) => {
  const t = useTexts('records');
  return (
    <details className="fold">
      <summary>{t('history.title', { count: record.history.length })}</summary>
      <ol>
        {record.history.toReversed().map((past, index) => (
          <li key={`${past.at} ${index}`}>
            {t(`history.${past.what}`)} · {'name' in past.by ? past.by.name : t('history.service-itself')},{' '}
            <Moment at={past.at} /> · <Source id={id} past={past} />
          </li>
        ))}
      </ol>
    </details>
  );
};
