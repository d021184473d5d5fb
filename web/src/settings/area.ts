import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

/** The county's rules: policies and their simulator, terms, durations, forms, messages, and who changed what. */
export const settingsArea: Area = {
  roles: ['admin', 'supervisor', 'director'],
  path: 'reguli',
  menu: 'menu.settings',
  pages: [
    { path: 'reguli', Page: lazyPage(() => import('./policies/policies-page.tsx'), 'PoliciesPage', 'settings') },
    {
      path: 'reguli/politici/:urgency',
      Page: lazyPage(() => import('./policies/policy-page.tsx'), 'PolicyPage', 'settings'),
    },
    {
      path: 'reguli/simulare',
      Page: lazyPage(() => import('./simulation/simulation-page.tsx'), 'SimulationPage', 'settings'),
    },
    { path: 'reguli/termene', Page: lazyPage(() => import('./rules/rules-page.tsx'), 'RulesPage', 'settings') },
    {
      path: 'reguli/durate',
      Page: lazyPage(() => import('./durations/durations-page.tsx'), 'DurationsPage', 'settings'),
    },
    { path: 'reguli/formulare', Page: lazyPage(() => import('./forms/forms-page.tsx'), 'FormsPage', 'settings') },
    { path: 'reguli/mesaje', Page: lazyPage(() => import('./messages/messages-page.tsx'), 'MessagesPage', 'settings') },
    { path: 'reguli/istoric', Page: lazyPage(() => import('./history/history-page.tsx'), 'HistoryPage', 'settings') },
  ],
};
