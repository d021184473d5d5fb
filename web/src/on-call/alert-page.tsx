import { Link, useParams } from 'react-router';
import { type AlertWithPages } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Countdown } from '../ui/countdown.tsx';
import { Moment } from '../ui/moment.tsx';
import { Page } from '../ui/page.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { UrgencyTag } from '../ui/urgency.tsx';
import { About } from './about.tsx';
import { AnswerButtons } from './answer-buttons.tsx';
import { ContactBy } from './contact-by.tsx';
import { Happened } from './happened.tsx';
import { useAlert } from './use-alerts.ts';
import './on-call.css';

const Facts = ({ alert }: { alert: AlertWithPages }) => {
  const t = useTexts('on-call');
  return (
    <dl className="facts">
      <dt>{t('fact.about')}</dt>
      <dd>
        <About alert={alert} />
      </dd>
      <dt>{t('fact.raised')}</dt>
      <dd>
        <Moment at={alert.raisedAt} precise />
      </dd>
      {alert.acknowledgedBy === null || alert.acknowledgedAt === null ? null : (
        <>
          <dt>{t('fact.acknowledged')}</dt>
          <dd>
            {alert.acknowledgedBy.name}, <Moment at={alert.acknowledgedAt} precise />
          </dd>
        </>
      )}
      {alert.firstContactAt === null ? null : (
        <>
          <dt>{t('fact.firstContact')}</dt>
          <dd>
            <Moment at={alert.firstContactAt} precise />
          </dd>
        </>
      )}
      {alert.caseIds.length === 0 ? null : (
        <>
          <dt>{t('fact.cases')}</dt>
          <dd>
            {alert.caseIds.map((id) => (
              <Link key={id} className="case-link" to={`/cazuri/${id}`}>
                {id}
              </Link>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
};

const PageStory = ({ page }: { page: AlertWithPages['pages'][number] }) => {
  const t = useTexts('on-call');
  const at = page.deliveredAt ?? page.handedAt ?? page.createdAt;
  return (
    <tr>
      <td>{page.step}</td>
      <th scope="row">{page.name}</th>
      <td>{t(`channel.${page.channel}`)}</td>
      <td>
        {t(`page.${page.state}`)}
        {page.failure === null ? null : <span className="hint">{page.failure}</span>}
      </td>
      <td>
        <Moment at={at} precise />
      </td>
    </tr>
  );
};

/** Who was paged, how, and what is known of each page. Handed to the carrier is not the same as delivered. */
const Pages = ({ alert }: { alert: AlertWithPages }) => {
  const t = useTexts('on-call');
  return (
    <>
      <h2 id="paged">{t('pages.title')}</h2>
      <div className="table-frame" role="region" aria-labelledby="paged" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('pages.level')}</th>
              <th scope="col">{t('pages.who')}</th>
              <th scope="col">{t('pages.how')}</th>
              <th scope="col">{t('pages.state')}</th>
              <th scope="col">{t('pages.when')}</th>
            </tr>
          </thead>
          <tbody>
            {alert.pages.map((page) => (
              <PageStory key={`${page.step}-${page.ordinal}`} page={page} />
            ))}
          </tbody>
        </table>
      </div>
      {alert.declines.length === 0 ? null : (
        <>
          <h3>{t('pages.declines')}</h3>
          <ul>
            {alert.declines.map((decline) => (
              <li key={`${decline.staffId} ${decline.at}`}>
                {decline.name}, <Moment at={decline.at} precise />: {t(`decline.${decline.reason}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** One alert: how it stands, what can be done, and everybody it called. */
export const AlertPage = () => {
  const t = useTexts('on-call');
  const { id = '' } = useParams();
  const { data: alert, isPending, isError, error, refetch } = useAlert(id);
  return (
    <Page title={t('alert.title')}>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {alert === undefined ? null : (
        <>
          <p className="tags">
            <UrgencyTag urgency={alert.urgency} />
            <span className={alert.state === 'acknowledged' ? 'tag tag-good' : 'tag tag-danger'}>
              {t(`state.${alert.state}`)}
            </span>
            {alert.answerBy === null ? null : <Countdown until={alert.answerBy} />}
          </p>
          {alert.contactBy === null ? null : (
            <p>
              <ContactBy alert={alert} />
            </p>
          )}
          <div className="card">
            <Facts alert={alert} />
            <AnswerButtons alert={alert} />
          </div>
          <Pages alert={alert} />
          <Happened id={id} />
        </>
      )}
      <p>
        <Link to="/alerte">{t('alert.back')}</Link>
      </p>
    </Page>
  );
};
