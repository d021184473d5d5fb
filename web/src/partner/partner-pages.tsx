import { Suspense, type ReactNode } from 'react';
import { Allowed } from '../app/allowed.tsx';
import { ErrorBoundary } from '../app/error-boundary.tsx';
import { HomePage } from '../app/home-page.tsx';
import { lazyPage } from '../app/lazy-page.ts';
import { NotFoundPage } from '../app/not-found-page.tsx';
import { useGuest } from '../sign-in/use-guest.ts';
import { CallbackPage } from '../sign-in/callback-page.tsx';
import { Footer } from '../ui/footer.tsx';
import { Masthead } from '../ui/masthead.tsx';
import { Loading } from '../ui/states.tsx';
import { Menu } from './menu.tsx';
import { usePath } from './routing/location.ts';
import { routeOf, type PartnerRoute } from './routing/route.ts';

const WaitingBar = lazyPage(() => import('./drafts/waiting-bar.tsx'), 'WaitingBar', 'partner');
const FormPage = lazyPage(() => import('./form/form-page.tsx'), 'FormPage', 'partner');

const GuestPage = lazyPage(() => import('./guest/guest-page.tsx'), 'GuestPage', 'partner');
const NewCodePage = lazyPage(() => import('./guest/new-code-page.tsx'), 'NewCodePage', 'partner');
const SentPage = lazyPage(() => import('./guest/sent-page.tsx'), 'SentPage', 'partner');
const ReceiptPage = lazyPage(() => import('./receipt/receipt-page.tsx'), 'ReceiptPage', 'partner');
const ReferralsPage = lazyPage(() => import('./referrals/referrals-page.tsx'), 'ReferralsPage', 'partner');
const RequestsPage = lazyPage(() => import('./requests/requests-page.tsx'), 'RequestsPage', 'partner');
const RequestPage = lazyPage(() => import('./requests/request-page.tsx'), 'RequestPage', 'partner');
const ReferralPage = lazyPage(() => import('./referrals/referral-page.tsx'), 'ReferralPage', 'partner');

/** For the institution's people; guests see what their code shows them, and are asked for a new one when it is over. */
const ForSender = ({ guest, children }: { guest: ReactNode; children: ReactNode }) => {
  const { link, hasSession } = useGuest();
  if (link === null) return <Allowed roles={['partner']}>{children}</Allowed>;
  return hasSession ? guest : <NewCodePage />;
};

const PageOf = ({ route }: { route: PartnerRoute }) => {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'callback':
      return <CallbackPage />;
    // Not behind sign-in: a draft can be written and kept without a line. Sending asks for it.
    case 'form':
      return <FormPage />;
    case 'guest':
      return <GuestPage />;
    case 'receipt':
      return <ReceiptPage />;
    case 'referrals':
      return (
        <ForSender guest={<SentPage />}>
          <ReferralsPage />
        </ForSender>
      );
    case 'referral':
      return (
        <ForSender guest={<ReferralPage />}>
          <ReferralPage />
        </ForSender>
      );
    case 'requests':
      return (
        <Allowed roles={['partner']}>
          <RequestsPage />
        </Allowed>
      );
    case 'request':
      return (
        <Allowed roles={['partner']}>
          <RequestPage />
        </Allowed>
      );
    case 'unknown':
      return <NotFoundPage />;
  }
};

/** What institutions' people use: the form and what became of what they sent; and the way in for everybody. */
export const PartnerPages = () => {
  const path = usePath();
  return (
    <>
      <Masthead home="/">
        <Menu />
      </Masthead>
      {path.startsWith('/partener') ? (
        <Suspense>
          <WaitingBar />
        </Suspense>
      ) : null}
      <ErrorBoundary key={path}>
        <Suspense fallback={<Loading />}>
          <PageOf route={routeOf(path)} />
        </Suspense>
      </ErrorBoundary>
      <Footer />
    </>
  );
};
