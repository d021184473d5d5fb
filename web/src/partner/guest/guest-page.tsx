import { useGuest } from '../../sign-in/use-guest.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { PartnerLink } from '../routing/link.tsx';
import { go, usePath } from '../routing/location.ts';
import { routeOf } from '../routing/route.ts';
import { CodeSteps } from './code-steps.tsx';
import { useHost } from './use-host.ts';
import '../partner.css';

/** Behind an institution's link: whose it is, then a code to a work address, then the form or what the paper's code led to. */
export const GuestPage = () => {
  const t = useTexts('partner');
  const { link, hasSession } = useGuest();
  const route = routeOf(usePath());
  const { id: token, receipt } = route.page === 'guest' ? route : { id: '', receipt: null };
  const { data, error, retry } = useHost(token);
  const wanted = receipt === null ? '/partener/sesizare' : `/partener/sesizari/${receipt}`;
  const step = () => {
    if (data === null) return error === null ? <Loading /> : null;
    if (hasSession && link?.token === token)
      return (
        <div className="buttons">
          <PartnerLink to={wanted} className="button button-primary">
            {t(receipt === null ? 'guest.write' : 'receipt.follow')}
          </PartnerLink>
          <PartnerLink to="/partener/sesizari" className="button">
            {t('sent.title')}
          </PartnerLink>
        </div>
      );
    return (
      <CodeSteps
        token={token}
        host={data}
        onOpened={() => {
          go(wanted);
        }}
      />
    );
  };
  return (
    <Page title={t('guest.title')} narrow>
      {data === null ? null : <p className="lead">{data.name}</p>}
      <OfflineBanner>
        <p>{t('guest.offline')}</p>
      </OfflineBanner>
      {error === null ? null : <Failed error={error} retry={retry} />}
      {step()}
    </Page>
  );
};
