import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

/** The board and what is counted, for those who watch over the work of others. */
export const boardArea: Area = {
  roles: ['supervisor', 'director'],
  path: 'tablou',
  menu: 'menu.board',
  pages: [
    {
      path: 'tablou',
      Page: lazyPage(() => import('./live/board-page.tsx'), 'BoardPage', 'board', 'on-call', 'cases', 'rota'),
    },
    { path: 'cifre', Page: lazyPage(() => import('./figures/figures-page.tsx'), 'FiguresPage', 'board', 'rota') },
    {
      path: 'depasiri',
      Page: lazyPage(() => import('./breaches/breaches-page.tsx'), 'BreachesPage', 'board', 'cases'),
    },
    { path: 'statistici', Page: lazyPage(() => import('./statistics/statistics-page.tsx'), 'StatisticsPage', 'board') },
    { path: 'echitate', Page: lazyPage(() => import('./fairness/fairness-page.tsx'), 'FairnessPage', 'board') },
  ],
};
