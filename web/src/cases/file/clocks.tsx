import { type DeadlineView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { Mark } from './mark.tsx';
import { useClocks } from './use-case-file.ts';

const tones = {
  open: 'tag tag-quiet',
  paused: 'tag tag-warn',
  breached: 'tag tag-danger',
  met: 'tag tag-good',
  cancelled: 'tag tag-quiet',
} as const;

const Clock = ({ clock }: { clock: DeadlineView }) => {
  const t = useTexts('cases');
  const running = clock.state === 'open' || clock.state === 'breached';
  return (
    <li className="card">
      <h3>
        {clock.rule}: {clock.obligation}
      </h3>
      <p className="tags">
        <span className={tones[clock.state]}>{t(`clock.${clock.state}`)}</span>
        {running ? <Countdown until={clock.strictDue} /> : null}
      </p>
      <dl className="facts">
        <dt>{t('clock.strict')}</dt>
        <dd>
          <Moment at={clock.strictDue} />
        </dd>
        <dt>{t('clock.legal')}</dt>
        <dd>
          <Moment at={clock.latestLegal} />
        </dd>
        {clock.metAt === null ? null : (
          <>
            <dt>{t('clock.metAt')}</dt>
            <dd>
              <Moment at={clock.metAt} />
            </dd>
          </>
        )}
        <dt>{t('clock.source')}</dt>
        <dd>
          {[clock.source, clock.article].filter((part) => part !== null).join(', ')}{' '}
          <Mark verification={clock.verification} />
        </dd>
      </dl>
    </li>
  );
};

/** Every clock of the case: both instants, the rule's source and how sure we are of it. */
export const Clocks = ({ id }: { id: string }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useClocks(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  if (data.items.length === 0) return <Empty title={t('clock.none')} />;
  return (
    <ul className="cards">
      {data.items.map((clock) => (
        <Clock key={clock.deadlineId} clock={clock} />
      ))}
    </ul>
  );
};
