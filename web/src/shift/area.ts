import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

/** My shift: whether I must answer now and tonight, what I hold, and what a shift hands to the next. */
export const shiftArea: Area = {
  roles: ['case-worker', 'supervisor', 'director'],
  path: 'tura',
  menu: 'menu.shift',
  pages: [
    {
      path: 'tura',
      Page: lazyPage(() => import('./now/shift-page.tsx'), 'ShiftPage', 'shift', 'on-call'),
    },
    {
      path: 'predari',
      Page: lazyPage(() => import('./handovers/handovers-page.tsx'), 'HandoversPage', 'shift'),
    },
  ],
};
