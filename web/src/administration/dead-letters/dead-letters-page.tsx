import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { QueueCard } from './queue-card.tsx';
import { useDeadLetters } from './use-dead-letters.ts';
import '../administration.css';

/** Work that failed for good: it waits here for two weeks, and nothing of it is lost until then. */
export const DeadLettersPage = () => {
  const t = useTexts('administration');
  const { data, isPending, isError, isFetching, error, dataUpdatedAt, refetch } = useDeadLetters();
  return (
    <Page title={t('letters.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      <p>{t('letters.text')}</p>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data === undefined ? null : (
        <p className="lead" role="status">
          {t('letters.lookedAt')} <Moment at={new Date(dataUpdatedAt).toISOString()} precise />{' '}
          <button
            type="button"
            className="button"
            aria-disabled={isFetching}
            onClick={() => {
              if (!isFetching) void refetch();
            }}
          >
            {t(isFetching ? 'letters.looking' : 'letters.again')}
          </button>
        </p>
      )}
      <ul className="cards">
        {data?.map((state) => (
          <QueueCard key={state.queue} state={state} />
        ))}
      </ul>
      <BackLink />
    </Page>
  );
};
