import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { BrowserRouter, NavLink, Navigate, Route, Routes, useLocation } from 'react-router';
import { useSession } from '../sign-in/use-session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Footer } from '../ui/footer.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Loading } from '../ui/states.tsx';
import { Allowed } from './allowed.tsx';
import { areas } from './areas.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { newQueries } from './queries.ts';

const Menu = () => {
  const t = useTexts('app');
  const { roles } = useSession();
  return areas
    .filter((area) => area.roles.some((role) => roles.includes(role)))
    .map(({ path, menu }) => (
      <li key={path}>
        <NavLink to={`/${path}`}>{t(menu)}</NavLink>
      </li>
    ));
};

/** The first part of the console that is this person's; the first of all for whoever has not signed in yet. */
const First = () => {
  const { roles } = useSession();
  const own = areas.find((area) => area.roles.some((role) => roles.includes(role)));
  return <Navigate to={`/${(own ?? areas[0])?.path ?? ''}`} replace />;
};

const Pages = () => {
  const { pathname } = useLocation();
  return (
    // A page that broke must not take the next one with it.
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route index element={<First />} />
          {areas.flatMap(({ roles, pages }) =>
            pages.map(({ path, Page }) => (
              <Route
                key={path}
                path={path}
                element={
                  <Allowed roles={roles}>
                    <Page />
                  </Allowed>
                }
              />
            )),
          )}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  );
};

/** The county staff's console: menu, pages, one store of answers. */
export const Console = () => {
  const [queries] = useState(newQueries);
  return (
    <QueryClientProvider client={queries}>
      <BrowserRouter basename="/consola">
        <Masthead home="/consola/" folds>
          <Menu />
        </Masthead>
        <Pages />
        <Footer />
      </BrowserRouter>
    </QueryClientProvider>
  );
};
