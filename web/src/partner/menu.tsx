import { useServices } from '../app/services.ts';
import { useGuest } from '../sign-in/use-guest.ts';
import { useSession } from '../sign-in/use-session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { isInstitutionKnown } from './institution/use-institution.ts';
import { PartnerLink } from './routing/link.tsx';
import { go, usePath } from './routing/location.ts';

const NewReferral = () => {
  const t = useTexts('app');
  return (
    <li>
      <PartnerLink to="/partener/sesizare">{t('menu.newReferral')}</PartnerLink>
    </li>
  );
};

const MyReferrals = () => {
  const t = useTexts('app');
  return (
    <li>
      <PartnerLink to="/partener/sesizari">{t('menu.referrals')}</PartnerLink>
    </li>
  );
};

/** A guest's way out: the device forgets the institution, and what the code opened. Drafts stay. */
const Leave = () => {
  const t = useTexts('app');
  const { guest } = useServices();
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          guest.leave();
          go('/');
        }}
      >
        {t('menu.signOut')}
      </button>
    </li>
  );
};

const SignIn = () => {
  const t = useTexts('app');
  const { signIn } = useServices();
  const path = usePath();
  const returnTo = path.startsWith('/partener') ? path : '/';
  return (
    <li>
      <button type="button" onClick={() => void signIn.begin(returnTo)}>
        {t('menu.account')}
      </button>
    </li>
  );
};

/** Where whoever is here can go: only what leads somewhere for them. */
export const Menu = () => {
  const t = useTexts('app');
  const { signedIn, roles } = useSession();
  const { link } = useGuest();
  if (signedIn)
    return roles.includes('partner') ? (
      <>
        <NewReferral />
        <MyReferrals />
        <li>
          <PartnerLink to="/partener/solicitari">{t('menu.requests')}</PartnerLink>
        </li>
      </>
    ) : null;
  if (link !== null)
    return (
      <>
        <NewReferral />
        <MyReferrals />
        <Leave />
      </>
    );
  return (
    <>
      {/* On a partner's device the form is there without a line, and without signing in. */}
      {isInstitutionKnown() ? <NewReferral /> : null}
      <SignIn />
    </>
  );
};
