import { type ReactNode } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Elapsed } from './elapsed.tsx';
import { type Board } from './news.ts';

const Tile = ({ label, alarming, children }: { label: string; alarming: boolean; children: ReactNode }) => (
  <div className={alarming ? 'tile tile-alarming' : 'tile'}>
    <dt>{label}</dt>
    <dd className="number">{children}</dd>
  </div>
);

/** The numbers that are read from across a room. */
export const Tiles = ({ board: { alerts, clocks, load } }: { board: Board }) => {
  const t = useTexts('board');
  const [oldest] = alerts.items;
  const due = (nearness: 'overdue' | 'day' | 'days') =>
    clocks.byNearness.find((one) => one.nearness === nearness)?.clocks ?? 0;
  return (
    <dl className="tiles">
      <Tile label={t('tile.oldest')} alarming={oldest !== undefined}>
        {oldest === undefined ? t('tile.nothing') : <Elapsed since={oldest.raisedAt} />}
      </Tile>
      <Tile label={t('tile.alerts')} alarming={alerts.total > 0}>
        {alerts.total}
      </Tile>
      <Tile label={t('tile.unreachable')} alarming={alerts.unreachable > 0}>
        {alerts.unreachable}
      </Tile>
      <Tile label={t('tile.overdue')} alarming={due('overdue') > 0}>
        {due('overdue')}
      </Tile>
      <Tile label={t('tile.day')} alarming={false}>
        {due('day')}
      </Tile>
      <Tile label={t('tile.nobody')} alarming={load.nobody > 0}>
        {load.nobody}
      </Tile>
    </dl>
  );
};
