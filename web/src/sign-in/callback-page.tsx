import { useEffect, useState } from 'react';
import { useServices } from '../app/services.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Loading } from '../ui/states.tsx';
import { type SignIn } from './sign-in.ts';

/** A code holds once: a page drawn twice must not spend it twice. */
let finishing: Promise<string> | null = null;
const finishOnce = (signIn: SignIn): Promise<string> =>
  (finishing ??= signIn.finish(new URLSearchParams(location.search)));

/** Where the sign-in page sends people back to. */
export const CallbackPage = () => {
  const t = useTexts('app');
  const { signIn } = useServices();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    finishOnce(signIn).then(
      (returnTo) => {
        location.replace(returnTo);
      },
      () => {
        setFailed(true);
      },
    );
  }, [signIn]);
  return (
    <Page title={failed ? t('signIn.failed') : t('signIn.title')} narrow>
      {failed ? (
        <>
          <Notice tone="danger">
            <p>{t('signIn.failedText')}</p>
          </Notice>
          <button type="button" className="button button-primary" onClick={() => void signIn.begin('/')}>
            {t('menu.signIn')}
          </button>
        </>
      ) : (
        <>
          <p>{t('signIn.back')}</p>
          <Loading />
        </>
      )}
    </Page>
  );
};
