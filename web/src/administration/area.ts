import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

const room = 'administration';

/** Administration: institutions with their people and systems, the county's staff, drills, failed work, the audit. */
export const administrationArea: Area = {
  roles: ['admin'],
  path: 'administrare',
  menu: 'menu.administration',
  pages: [
    { path: 'administrare', Page: lazyPage(() => import('./hub-page.tsx'), 'HubPage', room) },
    {
      path: 'administrare/institutii',
      Page: lazyPage(() => import('./institutions/institutions-page.tsx'), 'InstitutionsPage', room),
    },
    {
      path: 'administrare/institutie-noua',
      Page: lazyPage(() => import('./institutions/new-institution-page.tsx'), 'NewInstitutionPage', room),
    },
    {
      path: 'administrare/institutii/:id',
      Page: lazyPage(() => import('./institutions/institution-page.tsx'), 'InstitutionPage', room),
    },
    { path: 'administrare/personal', Page: lazyPage(() => import('./people/people-page.tsx'), 'PeoplePage', room) },
    { path: 'administrare/aplicatii', Page: lazyPage(() => import('./clients/clients-page.tsx'), 'ClientsPage', room) },
    { path: 'administrare/exercitii', Page: lazyPage(() => import('./drills/drills-page.tsx'), 'DrillsPage', room) },
    {
      path: 'administrare/lucrari-esuate',
      Page: lazyPage(() => import('./dead-letters/dead-letters-page.tsx'), 'DeadLettersPage', room),
    },
    { path: 'administrare/audit', Page: lazyPage(() => import('./audit/audit-page.tsx'), 'AuditPage', room, 'cases') },
  ],
};
