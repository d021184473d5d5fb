import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';
import { planPages } from '../plans/pages.ts';
import { recordPages } from '../records/pages.ts';

/** Cases: the work list and each case's file. */
export const casesArea: Area = {
  roles: ['case-worker', 'supervisor', 'director'],
  path: 'cazuri',
  menu: 'menu.cases',
  pages: [
    { path: 'cazuri', Page: lazyPage(() => import('./work-list/work-list-page.tsx'), 'WorkListPage', 'cases') },
    { path: 'cazuri/:id', Page: lazyPage(() => import('./file/case-page.tsx'), 'CasePage', 'cases') },
    ...recordPages,
    ...planPages,
  ],
};
