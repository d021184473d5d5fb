import { useServices } from '../app/services.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';

/** Asks to sign in; afterwards the person is where they were. */
export const SignInPage = ({ returnTo }: { returnTo: string }) => {
  const t = useTexts('app');
  const { signIn, config } = useServices();
  return (
    <Page title={t('signIn.title')} narrow>
      <p className="lead">{config.directorate.name}</p>
      <p>{t('signIn.text')}</p>
      <button type="button" className="button button-primary button-huge" onClick={() => void signIn.begin(returnTo)}>
        {t('menu.signIn')}
      </button>
    </Page>
  );
};
