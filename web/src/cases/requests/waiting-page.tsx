import { useState } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { RequestCard } from './request-card.tsx';
import { useWaiting } from './use-requests.ts';
import '../cases.css';

type Which = 'all' | 'unanswered';

/** Every question institutions still owe an answer to, the most overdue first. */
export const WaitingPage = () => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useWaiting();
  const [which, setWhich] = useState<Which>('all');
  const shown = (data?.items ?? [])
    .filter(({ state }) => which === 'all' || state === which)
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  return (
    <Page title={t('waiting.title')}>
      <OfflineBanner>
        <p>{t('list.offline')}</p>
      </OfflineBanner>
      <ChoiceField
        id="which"
        inline
        label={t('waiting.which')}
        value={which}
        onChange={setWhich}
        options={(['all', 'unanswered'] as const).map((value) => ({ value, label: t(`waiting.${value}`) }))}
      />
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : <p role="status">{t('waiting.count', { count: shown.length })}</p>}
      {data !== undefined && shown.length === 0 ? <Empty title={t('waiting.none')} /> : null}
      {data === undefined || data.next === null ? null : <Notice tone="warn">{t('waiting.incomplete')}</Notice>}
      <section aria-labelledby="waiting">
        <h2 id="waiting" className="visually-hidden">
          {t('waiting.list')}
        </h2>
        <ul className="cards">
          {shown.map((request) => (
            <RequestCard key={request.requestId} request={request}>
              <p>
                <Link to={`/cazuri/${request.caseId}`}>{t('list.case', { id: request.caseId })}</Link>
              </p>
            </RequestCard>
          ))}
        </ul>
      </section>
    </Page>
  );
};
