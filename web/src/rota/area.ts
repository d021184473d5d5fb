import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

/** The rota: who is on call when, and how people change it. */
export const rotaArea: Area = {
  roles: ['case-worker', 'supervisor', 'director'],
  path: 'rota',
  menu: 'menu.rota',
  pages: [
    { path: 'rota', Page: lazyPage(() => import('./calendar/rota-page.tsx'), 'RotaPage', 'rota') },
    { path: 'rota/schimburi', Page: lazyPage(() => import('./swaps/swaps-page.tsx'), 'SwapsPage', 'rota') },
    { path: 'rota/concedii', Page: lazyPage(() => import('./leave/leave-page.tsx'), 'LeavePage', 'rota') },
    { path: 'rota/inlocuiri', Page: lazyPage(() => import('./overrides/overrides-page.tsx'), 'OverridesPage', 'rota') },
    { path: 'rota/istoric', Page: lazyPage(() => import('./history/history-page.tsx'), 'HistoryPage', 'rota') },
    { path: 'rota/calendar', Page: lazyPage(() => import('./feeds/feeds-page.tsx'), 'FeedsPage', 'rota') },
  ],
};
