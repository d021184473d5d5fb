import { useGuest } from '../../sign-in/use-guest.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { CodeSteps } from './code-steps.tsx';
import { useHost } from './use-host.ts';
import '../partner.css';

const NewCode = ({ token }: { token: string }) => {
  const { data, error, retry } = useHost(token);
  return (
    <>
      {error === null ? null : <Failed error={error} retry={retry} />}
      {data === null && error === null ? <Loading /> : null}
      {/* The page that was wanted takes this one's place as soon as there is a session. */}
      {data === null ? null : <CodeSteps token={token} host={data} onOpened={() => undefined} />}
    </>
  );
};

/** In the place of a page that needs a code, for whoever has none any more: they go on where they were. */
export const NewCodePage = () => {
  const t = useTexts('partner');
  const { link } = useGuest();
  if (link === null) return null;
  return (
    <Page title={t('guest.newCode')} narrow>
      <p className="lead">{link.name}</p>
      <p>{t('guest.newCodeText')}</p>
      <OfflineBanner>
        <p>{t('guest.offline')}</p>
      </OfflineBanner>
      <NewCode token={link.token} />
    </Page>
  );
};
