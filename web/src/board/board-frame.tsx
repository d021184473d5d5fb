import { type ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';
import { RoomNav } from '../app/room-nav.tsx';
import './board.css';

const pages = ['tablou', 'cifre', 'depasiri', 'statistici', 'echitate'] as const;

/** A page of this room, and the way to the others. */
export const BoardFrame = ({ title, children }: { title: string; children: ReactNode }) => {
  const t = useTexts('board');
  return (
    <Page title={title}>
      <RoomNav label={t('pages.label')} pages={pages.map((page) => [`/${page}`, t(`pages.${page}`)])} />
      {children}
    </Page>
  );
};
