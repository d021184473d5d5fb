import { type ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';
import './board.css';

const pages = ['tablou', 'cifre', 'depasiri', 'statistici', 'echitate'] as const;

/** A page of this room, and the way to the others. */
export const BoardFrame = ({ title, children }: { title: string; children: ReactNode }) => {
  const t = useTexts('board');
  return (
    <Page title={title}>
      <nav className="board-pages no-print" aria-label={t('pages.label')}>
        <ul className="menu">
          {pages.map((page) => (
            <li key={page}>
              <NavLink to={`/${page}`}>{t(`pages.${page}`)}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  );
};
