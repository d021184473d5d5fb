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
    {
      path: 'cazuri/:id',
      Page: lazyPage(() => import('./file/case-page.tsx'), 'CasePage', 'cases', 'records', 'plans'),
    },
    ...recordPages,
    ...planPages,
    {
      path: 'cazuri/:id/tipar',
      Page: lazyPage(() => import('./file/print-page.tsx'), 'PrintPage', 'cases', 'records', 'plans'),
    },
  ],
};

/** Finding a case. */
export const searchArea: Area = {
  roles: casesArea.roles,
  path: 'cautare',
  menu: 'menu.search',
  pages: [{ path: 'cautare', Page: lazyPage(() => import('./search/search-page.tsx'), 'SearchPage', 'cases') }],
};

/** What institutions still owe an answer to, over all cases. */
export const requestsArea: Area = {
  roles: casesArea.roles,
  path: 'solicitari',
  menu: 'menu.requests',
  pages: [{ path: 'solicitari', Page: lazyPage(() => import('./requests/waiting-page.tsx'), 'WaitingPage', 'cases') }],
};
