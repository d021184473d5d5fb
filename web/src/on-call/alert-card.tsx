import { Link } from 'react-router';
import { type AlertView } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Countdown } from '../ui/countdown.tsx';
import { Moment } from '../ui/moment.tsx';
import { UrgencyTag } from '../ui/urgency.tsx';
import { About } from './about.tsx';
import { AnswerButtons } from './answer-buttons.tsx';
import { ContactBy } from './contact-by.tsx';

/** An alert in a list: what it is about by number, how long is left, what can be done. No name and no place. */
export const AlertCard = ({ alert }: { alert: AlertView }) => {
  const t = useTexts('on-call');
  return (
    <li className={`card alert-card alert-${alert.urgency}`}>
      <h3>
        <Link to={`/alerte/${alert.alertId}`}>
          <About alert={alert} />
        </Link>
      </h3>
      <p className="tags">
        <UrgencyTag urgency={alert.urgency} />
        {alert.answerBy === null ? null : <Countdown until={alert.answerBy} />}
        {alert.state === 'unreachable' ? <span className="tag tag-danger">{t('alert.unreachable')}</span> : null}
      </p>
      <p className="lead">
        {t('alert.raised')} <Moment at={alert.raisedAt} precise />
        {alert.acknowledgedBy === null ? ` · ${t('alert.level', { level: alert.step })}` : null}
      </p>
      {alert.acknowledgedBy === null ? null : (
        <p>
          {t('alert.takenBy', { name: alert.acknowledgedBy.name })}
          {alert.firstContactAt === null ? ` ${t('alert.noContact')}` : ` ${t('alert.contacted')}`}
          <ContactBy alert={alert} />
        </p>
      )}
      <AnswerButtons alert={alert} />
    </li>
  );
};
