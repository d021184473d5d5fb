import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

/** Pages of a case's plans. */
export const planPages: Area['pages'] = [
  {
    path: 'cazuri/:id/planuri',
    Page: lazyPage(() => import('./plans-page.tsx'), 'PlansPage', 'plans', 'records', 'cases'),
  },
  {
    path: 'cazuri/:id/planuri/:planId',
    Page: lazyPage(() => import('./plan-page.tsx'), 'PlanPage', 'plans', 'records', 'cases'),
  },
];
