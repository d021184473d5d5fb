import { type RequestView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useRequests } from '../requests/use-requests.ts';

export const waits = ({ state }: RequestView): boolean => state === 'open' || state === 'unanswered';

/** Before a case is closed for good: whose answers still wait, and that the questions are taken back with it. */
export const WaitingRequests = ({ id }: { id: string }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useRequests(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  const waiting = data.filter(waits);
  if (waiting.length === 0) return null;
  return (
    <Notice tone="warn" title={t('closes.title')}>
      <ul>
        {waiting.map(({ requestId, institution, question, dueAt }) => (
          <li key={requestId}>
            {institution.name}, {t('closes.until')} <Moment at={dueAt} />: {question}
          </li>
        ))}
      </ul>
      <p>{t('closes.text')}</p>
    </Notice>
  );
};
