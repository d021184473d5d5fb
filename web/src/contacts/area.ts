import { type Area } from '../app/area.ts';
import { lazyPage } from '../app/lazy-page.ts';

/** How somebody is reached: each keeps their own. */
export const contactsArea: Area = {
  roles: ['case-worker', 'supervisor', 'director', 'admin'],
  path: 'contact',
  menu: 'menu.contact',
  pages: [{ path: 'contact', Page: lazyPage(() => import('./contacts-page.tsx'), 'ContactsPage', 'contacts') }],
};
