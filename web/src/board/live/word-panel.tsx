import { Link } from 'react-router';
import { useTexts } from '../../texts/use-texts.ts';
import { layerName } from '../../ui/layer-name.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Elapsed } from './elapsed.tsx';
import { type Board } from './news.ts';
import { Panel } from './panel.tsx';

const journeyTones = { out: 'tag tag-quiet', missing: 'tag tag-danger', duress: 'tag tag-danger' } as const;

const Journey = ({ one }: { one: Board['dispatches'][number] }) => {
  const t = useTexts('board');
  const names = one.pair.map(({ name }) => name).join(', ');
  const to = one.alertId === null ? `/cazuri/${one.caseId ?? ''}` : `/alerte/${one.alertId}`;
  return (
    <li className="row">
      <p>
        <Link to={to}>{t('journey.of', { names })}</Link>
      </p>
      <p className="row-clock">{one.checkInBy === null ? null : <Countdown until={one.checkInBy} />}</p>
      <p className="tags">
        <span className={journeyTones[one.state]}>{t(`journey.${one.state}`)}</span>
        <span className="hint">
          {t('journey.heard')} <Elapsed since={one.lastHeardAt} />
        </span>
      </p>
    </li>
  );
};

const handoverTones = { awaiting: 'tag tag-quiet', overdue: 'tag tag-danger', unsigned: 'tag tag-danger' } as const;

const Handover = ({ one }: { one: Board['handovers'][number] }) => {
  const t = useTexts('board');
  const names = one.incoming.map(({ name }) => name).join(', ');
  return (
    <li className="row">
      <p>
        <Link to="/predari">
          {t('handover.of', { layer: layerName(one.layer), names: names === '' ? t('onCall.nobody') : names })}
        </Link>
      </p>
      <p className="row-clock">
        <Elapsed since={one.at} />
      </p>
      <p className="tags">
        <span className={handoverTones[one.state]}>{t(`handover.${one.state}`)}</span>
        <span className="hint">{t('handover.alerts', { count: one.alerts })}</span>
      </p>
    </li>
  );
};

const CallBack = ({ one }: { one: Board['callBacks'][number] }) => {
  const t = useTexts('board');
  return (
    <li className="row">
      <p>{t('callBack.of', { name: one.promisedBy.name })}</p>
      <p className="row-clock">
        <Countdown until={one.dueAt} />
      </p>
      <p className="hint">
        <Moment at={one.dueAt} />
      </p>
    </li>
  );
};

/** What people owe each other by word: teams on the road, shifts to be signed for, calls to be made. */
export const WordPanel = ({ board: { dispatches, handovers, callBacks } }: { board: Board }) => {
  const t = useTexts('board');
  const total = dispatches.length + handovers.length + callBacks.length;
  return (
    <Panel id="word" title={t('word.title')} empty={total === 0 ? t('word.none') : null}>
      <ul className="rows">
        {dispatches.map((one) => (
          <Journey key={one.dispatchId} one={one} />
        ))}
        {handovers.map((one) => (
          <Handover key={one.handoverId} one={one} />
        ))}
        {callBacks.map((one) => (
          <CallBack key={one.callBackId} one={one} />
        ))}
      </ul>
    </Panel>
  );
};
