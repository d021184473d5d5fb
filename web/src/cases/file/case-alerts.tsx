import { Link } from 'react-router';
import { type AlertView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { useCaseAlerts } from './use-case-file.ts';

const One = ({ alert }: { alert: AlertView }) => {
  const t = useTexts('cases');
  const { about } = alert;
  const title =
    about.kind === 'overdue'
      ? t('alerts.overdue', { rule: about.rule })
      : t('alerts.referral', { number: alert.referralId ?? '' });
  return (
    <li className="card">
      <h3>
        <Link to={`/alerte/${alert.alertId}`}>{title}</Link>
      </h3>
      <p className="tags">
        <UrgencyTag urgency={alert.urgency} />
        <span className={alert.acknowledgedBy === null ? 'tag tag-danger' : 'tag tag-good'}>
          {t(alert.acknowledgedBy === null ? 'alerts.open' : 'alerts.taken')}
        </span>
        {alert.answerBy === null ? null : <Countdown until={alert.answerBy} />}
      </p>
      <dl className="facts">
        <dt>{t('alerts.raised')}</dt>
        <dd>
          <Moment at={alert.raisedAt} />
        </dd>
        {alert.acknowledgedBy === null || alert.acknowledgedAt === null ? null : (
          <>
            <dt>{t('alerts.takenBy')}</dt>
            <dd>
              {alert.acknowledgedBy.name}, <Moment at={alert.acknowledgedAt} />
            </dd>
          </>
        )}
        <dt>{t('fact.contact')}</dt>
        <dd>{alert.firstContactAt === null ? t('contact.no') : <Moment at={alert.firstContactAt} />}</dd>
      </dl>
    </li>
  );
};

/** The alerts about the case: those of its referrals, and those of its overdue clocks. */
export const CaseAlerts = ({ id }: { id: string }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = useCaseAlerts(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  if (data.items.length === 0) return <Empty title={t('alerts.none')} />;
  return (
    <ul className="cards">
      {data.items.map((alert) => (
        <One key={alert.alertId} alert={alert} />
      ))}
    </ul>
  );
};
