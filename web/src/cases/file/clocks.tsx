import { type CaseView, type DeadlineView } from '../../api/answers.ts';
import { type Answer } from '../../api/refusal.ts';
import { useTexts, type Tell } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { ClockActions } from './clock-actions.tsx';
import { Mark } from './mark.tsx';
import { useClocks } from './use-case-file.ts';

const tones = {
  open: 'tag tag-quiet',
  paused: 'tag tag-warn',
  breached: 'tag tag-danger',
  met: 'tag tag-good',
  cancelled: 'tag tag-quiet',
} as const;

const nextSteps = ['reminder', 'due', 'overdue-told', 'pause-ends'] as const;

/** What the clock does next, and to whom it tells it. */
const wordsOfNext = (t: Tell<'cases'>, what: string, to: string | null): string => {
  const known = nextSteps.find((one) => one === what);
  const whom = (['case-worker', 'supervisor', 'director'] as const).find((one) => one === to);
  return [known === undefined ? what : t(`next.${known}`), whom === undefined ? '' : t(`told.${whom}`)]
    .filter(Boolean)
    .join(' ');
};

const Breach = ({ breach }: { breach: NonNullable<DeadlineView['breach']> }) => {
  const t = useTexts('cases');
  return (
    <>
      <dt>{t('clock.breachedAt')}</dt>
      <dd>
        <Moment at={breach.recordedAt} />
        {breach.article === null ? '' : `, ${breach.article}`}
      </dd>
      <dt>{t('clock.explanation')}</dt>
      <dd>
        {breach.explanations.length === 0
          ? t('clock.unexplained')
          : breach.explanations.map(({ at, text }) => (
              <p key={at}>
                <Moment at={at} />: {text}
              </p>
            ))}
      </dd>
    </>
  );
};

const Clock = ({ id, clock, seen }: { id: string; clock: DeadlineView; seen: Answer<CaseView> | null }) => {
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
        <dt>{t('clock.event')}</dt>
        <dd>
          {clock.event}, <Moment at={clock.eventAt} />
        </dd>
        <dt>{t('clock.strict')}</dt>
        <dd>
          <Moment at={clock.strictDue} />
        </dd>
        <dt>{t('clock.legal')}</dt>
        <dd>
          <Moment at={clock.latestLegal} />
        </dd>
        {clock.pausedUntil === null ? null : (
          <>
            <dt>{t('clock.pausedUntil')}</dt>
            <dd>
              <Moment at={clock.pausedUntil} />
            </dd>
          </>
        )}
        {clock.metAt === null ? null : (
          <>
            <dt>{t('clock.metAt')}</dt>
            <dd>
              <Moment at={clock.metAt} />
            </dd>
          </>
        )}
        {clock.next === null ? null : (
          <>
            <dt>{t('clock.next')}</dt>
            <dd>
              {wordsOfNext(t, clock.next.what, clock.next.to)}, <Moment at={clock.next.at} />
            </dd>
          </>
        )}
        {clock.breach === null ? null : <Breach breach={clock.breach} />}
        <dt>{t('clock.source')}</dt>
        <dd>
          {[clock.source ?? t('clock.promise'), clock.article].filter((part) => part !== null).join(', ')}{' '}
          <Mark verification={clock.verification} />
        </dd>
      </dl>
      {seen === null ? null : <ClockActions id={id} clock={clock} seen={seen} />}
    </li>
  );
};

/**
 * Every clock of the case: both instants, the rule's source and how sure we are of it, and what can be done with it.
 * @param seen the case as it is on the screen; null where nothing is to be done, as in print.
 */
export const Clocks = ({ id, seen }: { id: string; seen: Answer<CaseView> | null }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useClocks(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  if (data.items.length === 0) return <Empty title={t('clock.none')} />;
  return (
    <ul className="cards">
      {data.items.map((clock) => (
        <Clock key={clock.deadlineId} id={id} clock={clock} seen={seen} />
      ))}
    </ul>
  );
};
