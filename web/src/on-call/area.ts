import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

/** Alerts: what waits for an answer now. */
export const onCallArea: Area = {
  roles: ['case-worker', 'supervisor', 'director'],
  path: 'alerte',
  menu: 'menu.alerts',
  pages: [
    { path: 'alerte', Page: lazyPage(() => import('./alerts-page.tsx'), 'AlertsPage', 'on-call') },
    { path: 'alerte/:id', Page: lazyPage(() => import('./alert-page.tsx'), 'AlertPage', 'on-call') },
  ],
};
