import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';
import { Empty, Failed, Loading, OfflineBanner } from '../ui/states.tsx';
import { AlarmChoice } from './alarm-choice.tsx';
import { AlertCard } from './alert-card.tsx';
import { inOrder } from './order.ts';
import { useAnsweredAlerts, useOpenAlerts } from './use-alerts.ts';
import './on-call.css';

const Answered = () => {
  const t = useTexts('on-call');
  const answered = useAnsweredAlerts();
  if (answered.data === undefined || answered.data.length === 0) return null;
  return (
    <section aria-labelledby="answered">
      <h2 id="answered">{t('alerts.answered')}</h2>
      <ul className="cards">
        {answered.data.map((alert) => (
          <AlertCard key={alert.alertId} alert={alert} />
        ))}
      </ul>
    </section>
  );
};

/** What waits for an answer now, worst and soonest first; then what was answered lately. */
export const AlertsPage = () => {
  const t = useTexts('on-call');
  const open = useOpenAlerts();
  return (
    <Page title={t('alerts.title')}>
      <OfflineBanner>
        <p>{t('alerts.offline')}</p>
      </OfflineBanner>
      {open.isError ? <Failed error={open.error} retry={() => void open.refetch()} /> : null}
      {open.isPending ? <Loading /> : null}
      {open.data?.length === 0 ? (
        <Empty title={t('alerts.none')}>
          <p>{t('alerts.noneText')}</p>
        </Empty>
      ) : null}
      {open.data === undefined || open.data.length === 0 ? null : (
        <section aria-labelledby="open">
          <h2 id="open">{t('alerts.open', { count: open.data.length })}</h2>
          <ul className="cards">
            {inOrder(open.data).map((alert) => (
              <AlertCard key={alert.alertId} alert={alert} />
            ))}
          </ul>
        </section>
      )}
      <Answered />
      {open.data === undefined ? null : <AlarmChoice alerts={open.data} />}
    </Page>
  );
};
