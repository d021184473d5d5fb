import { Suspense } from 'react';
import { ErrorBoundary } from '../app/error-boundary.tsx';
import { HomePage } from '../app/home-page.tsx';
import { NotFoundPage } from '../app/not-found-page.tsx';
import { CallbackPage } from '../sign-in/callback-page.tsx';
import { Footer } from '../ui/footer.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Loading } from '../ui/states.tsx';
import { usePath } from './routing/location.ts';
import { routeOf, type PartnerRoute } from './routing/route.ts';

const PageOf = ({ route }: { route: PartnerRoute }) => {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'callback':
      return <CallbackPage />;
    case 'unknown':
      return <NotFoundPage />;
  }
};

/** What institutions' people use: the form and what became of what they sent; and the way in for everybody. */
export const PartnerPages = () => {
  const path = usePath();
  return (
    <>
      <Masthead home="/" />
      <ErrorBoundary key={path}>
        <Suspense fallback={<Loading />}>
          <PageOf route={routeOf(path)} />
        </Suspense>
      </ErrorBoundary>
      <Footer />
    </>
  );
};
