import { type Got } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Moment } from '../ui/moment.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { useAlertTimeline } from './use-alerts.ts';

type Fact = Got<'/v1/alerts/{id}/timeline'>['items'][number];

const FactLine = ({ fact: { at, what, name, channel } }: { fact: Fact }) => {
  const t = useTexts('on-call');
  return (
    <li>
      <Moment at={at} precise />: {t(`happened.${what}`)}
      {name === null ? null : <strong> {name}</strong>}
      {channel === null ? null : <> ({t(`channel.${channel}`)})</>}
    </li>
  );
};

/** Everything that is known of the alert, in the order in which it happened. */
export const Happened = ({ id }: { id: string }) => {
  const t = useTexts('on-call');
  const { data, isPending, isError, error, refetch } = useAlertTimeline(id);
  return (
    <details className="card">
      <summary>{t('happened.title')}</summary>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      <ol className="facts-in-order">
        {data?.map((fact, position) => (
          <FactLine key={`${position} ${fact.at} ${fact.what}`} fact={fact} />
        ))}
      </ol>
    </details>
  );
};
