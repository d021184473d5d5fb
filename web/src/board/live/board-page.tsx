import { useRef } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { useNow } from '../../ui/use-now.ts';
import { BoardFrame } from '../board-frame.tsx';
import { AlertsPanel } from './alerts-panel.tsx';
import { ClocksPanel } from './clocks-panel.tsx';
import { Freshness } from './freshness.tsx';
import { newRows, type SeenBoard } from './news.ts';
import { LoadPanel, OnCallPanel } from './people-panels.tsx';
import { Tiles } from './tiles.tsx';
import { useBoard } from './use-board.ts';
import { WordPanel } from './word-panel.tsx';

/** Read out when something came up; the rows themselves change too often to be. */
const News = ({ fresh }: { fresh: ReadonlySet<string> }) => {
  const t = useTexts('board');
  return (
    <p className="visually-hidden" role="status">
      {fresh.size === 0 ? '' : t('news', { count: fresh.size })}
    </p>
  );
};

const Panels = ({ seen, updatedAt }: { seen: SeenBoard; updatedAt: number }) => {
  const t = useTexts('board');
  const wall = useRef<HTMLDivElement>(null);
  const fresh = newRows(seen, useNow());
  const { board } = seen;
  return (
    <div ref={wall} className="wall">
      <News fresh={fresh} />
      <div className="board-head">
        <Freshness updatedAt={updatedAt} />
        <button
          type="button"
          className="button button-plain no-print"
          onClick={() => {
            void (document.fullscreenElement === null ? wall.current?.requestFullscreen() : document.exitFullscreen());
          }}
        >
          {t('wall')}
        </button>
      </div>
      <Tiles board={board} />
      <div className="board">
        <AlertsPanel alerts={board.alerts} fresh={fresh} />
        <ClocksPanel clocks={board.clocks} fresh={fresh} />
        <div className="board-people">
          <OnCallPanel layers={board.onCall} />
          <LoadPanel load={board.load} />
          <WordPanel board={board} />
        </div>
      </div>
    </div>
  );
};

/** What the county must look at now; it changes by itself, and says when it last could. */
export const BoardPage = () => {
  const t = useTexts('board');
  const { data, dataUpdatedAt, isError, error, isPending, refetch } = useBoard();
  return (
    <BoardFrame title={t('board.title')}>
      {isError && data === undefined ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {data === undefined ? null : <Panels seen={data} updatedAt={dataUpdatedAt} />}
    </BoardFrame>
  );
};
