import { Link } from 'react-router';
import { About } from '../../on-call/about.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { Elapsed } from './elapsed.tsx';
import { type Board } from './news.ts';
import { NewTag, Panel, Rows } from './panel.tsx';

type Alerts = Board['alerts'];

const useLevelName = () => {
  const t = useTexts('board');
  return (level: number | null) => (level === null ? t('alert.lastResort') : t('alert.level', { level }));
};

const Counts = ({ alerts }: { alerts: Alerts }) => {
  const levelName = useLevelName();
  return (
    <p className="tags">
      {alerts.byUrgency
        .filter((one) => one.alerts > 0)
        .map((one) => (
          <span key={one.urgency} className="tagged-count">
            <UrgencyTag urgency={one.urgency} /> {one.alerts}
          </span>
        ))}
      {alerts.byLevel.map((one) => (
        <span key={one.level ?? 'last'} className="tagged-count">
          <span className="tag tag-quiet">{levelName(one.level)}</span> {one.alerts}
        </span>
      ))}
    </p>
  );
};

const Row = ({ alert, isNew }: { alert: Alerts['items'][number]; isNew: boolean }) => {
  const t = useTexts('board');
  const levelName = useLevelName();
  return (
    <li className={isNew ? 'row row-new' : 'row'}>
      <p>
        <Link to={`/alerte/${alert.alertId}`}>
          <About alert={alert} />
        </Link>
      </p>
      <p className="row-clock">
        <Elapsed since={alert.raisedAt} />
      </p>
      <p className="tags">
        <UrgencyTag urgency={alert.urgency} />
        <span className="tag tag-quiet">{levelName(alert.level)}</span>
        {alert.state === 'unreachable' ? <span className="tag tag-danger">{t('alert.unreachable')}</span> : null}
        {alert.state === 'gathering' ? <span className="tag tag-quiet">{t('alert.gathering')}</span> : null}
        {isNew ? <NewTag /> : null}
      </p>
    </li>
  );
};

/** Alerts nobody has answered, those that wait longest first. */
export const AlertsPanel = ({ alerts, fresh }: { alerts: Alerts; fresh: ReadonlySet<string> }) => {
  const t = useTexts('board');
  return (
    <Panel id="open-alerts" title={t('alerts.title')} empty={alerts.total === 0 ? t('alerts.none') : null}>
      <Counts alerts={alerts} />
      <Rows of="open-alerts">
        {alerts.items.map((alert) => (
          <Row key={alert.alertId} alert={alert} isNew={fresh.has(alert.alertId)} />
        ))}
      </Rows>
      {alerts.total > alerts.items.length ? <p>{t('more', { count: alerts.total - alerts.items.length })}</p> : null}
    </Panel>
  );
};
