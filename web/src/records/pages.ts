import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

/** What is written about a case: forms, assessments, visits, vulnerabilities. */
export const recordPages: Area['pages'] = [
  {
    path: 'cazuri/:id/fisa',
    Page: lazyPage(() => import('./choose/choose-page.tsx'), 'ChoosePage', 'records', 'cases'),
  },
  {
    path: 'cazuri/:id/fisa/:slug',
    Page: lazyPage(() => import('./fill/fill-page.tsx'), 'FillPage', 'records', 'cases'),
  },
  {
    path: 'cazuri/:id/document/:documentId',
    Page: lazyPage(() => import('./read/document-page.tsx'), 'DocumentPage', 'records', 'cases'),
  },
  {
    path: 'cazuri/:id/document/:documentId/corectura',
    Page: lazyPage(() => import('./fill/correct-page.tsx'), 'CorrectPage', 'records', 'cases'),
  },
  {
    path: 'cazuri/:id/vulnerabilitati',
    Page: lazyPage(
      () => import('./vulnerabilities/vulnerabilities-page.tsx'),
      'VulnerabilitiesPage',
      'records',
      'plans',
      'cases',
    ),
  },
];
