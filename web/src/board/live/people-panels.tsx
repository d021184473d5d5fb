import { Bar } from '../charts/bar.tsx';
import { Mark } from '../../cases/file/mark.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { layerName } from '../../ui/layer-name.ts';
import { Moment } from '../../ui/moment.tsx';
import { type Board } from './news.ts';
import { Panel } from './panel.tsx';

/** Who is on call now, layer by layer; a layer without anybody is the first thing to see. */
export const OnCallPanel = ({ layers }: { layers: Board['onCall'] }) => {
  const t = useTexts('board');
  return (
    <Panel id="on-call" title={t('onCall.title')} empty={layers.length === 0 ? t('onCall.none') : null}>
      <ul className="rows">
        {layers.map(({ layer, people, since, until }) => (
          <li key={layer} className="row">
            <p>
              {people.length === 0 ? (
                <span className="tag tag-danger">{t('onCall.nobody')}</span>
              ) : (
                <strong>{people.map(({ name }) => name).join(', ')}</strong>
              )}
            </p>
            <p className="row-clock lead">{layerName(layer)}</p>
            <p className="hint">
              {since === null ? null : (
                <>
                  {t('onCall.since')} <Moment at={since} />{' '}
                </>
              )}
              {until === null ? t('onCall.open') : t('onCall.until')} {until === null ? null : <Moment at={until} />}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
};

/** Open cases of each person against what the county takes for the most one can work. */
export const LoadPanel = ({ load: { standard, people, nobody } }: { load: Board['load'] }) => {
  const t = useTexts('board');
  const most = Math.max(standard?.atMost ?? 1, ...people.map(({ cases }) => cases));
  return (
    <Panel id="load" title={t('load.title')} empty={people.length === 0 ? t('load.none') : null}>
      {standard === null ? null : (
        <p className="tags">
          <span>{t('load.standard', { rule: standard.rule, most: standard.atMost, source: standard.source })}</span>
          <Mark verification={standard.verification} />
        </p>
      )}
      <ul className="rows">
        {people.map(({ staffId, name, cases }) => {
          const over = standard !== null && cases > standard.atMost;
          return (
            <li key={staffId} className="row">
              <p>{name}</p>
              <p className="row-clock number">
                {over ? <span className="tag tag-danger">{t('load.over')}</span> : null} {cases}
              </p>
              <Bar share={cases / most} mark={standard === null ? null : standard.atMost / most} alarming={over} />
            </li>
          );
        })}
      </ul>
      <p>{t('load.nobody', { count: nobody })}</p>
    </Panel>
  );
};
