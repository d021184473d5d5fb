import { type ReactNode } from 'react';
import { type Role } from '../sign-in/person.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { useSession } from '../sign-in/use-session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';

/** Shows a page to whom it is for, asks the others to sign in. The API decides again at every call. */
export const Allowed = ({ roles: wanted, children }: { roles: readonly Role[]; children: ReactNode }) => {
  const t = useTexts('app');
  const { signedIn, roles } = useSession();
  if (!signedIn) return <SignInPage returnTo={location.pathname} />;
  if (wanted.some((role) => roles.includes(role))) return children;
  return (
    <Page title={t('notAllowed.title')} narrow>
      <p>{t('notAllowed.text')}</p>
    </Page>
  );
};
