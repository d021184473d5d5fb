import { useCallback, useState } from 'react';
import { answered } from '../../api/refusal.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { go, usePath } from '../routing/location.ts';
import { routeOf } from '../routing/route.ts';
import { AddressForm } from './address-form.tsx';
import { CodeForm } from './code-form.tsx';
import '../partner.css';

/** Behind an institution's link: whose it is, then a code to a work address, then the form. */
export const GuestPage = () => {
  const t = useTexts('partner');
  const { api, guest } = useServices();
  const { link, hasSession } = useGuest();
  const route = routeOf(usePath());
  const token = route.page === 'guest' ? route.id : '';
  const [address, setAddress] = useState<string | null>(null);
  const ask = useCallback(
    () => answered(api.GET('/v1/guest/links/{token}', { params: { path: { token } } })),
    [api, token],
  );
  const { data, error, retry } = useAnswer(ask);
  const write = (): void => {
    go('/partener/sesizare');
  };
  const step = () => {
    if (data === null) return error === null ? <Loading /> : null;
    if (hasSession && link?.token === token)
      return (
        <button type="button" className="button button-primary button-huge" onClick={write}>
          {t('guest.write')}
        </button>
      );
    return address === null ? (
      <AddressForm token={token} domains={data.emailDomains} onSent={setAddress} />
    ) : (
      <CodeForm
        token={token}
        email={address}
        onOpened={(opened) => {
          guest.begin({ token, name: data.name, kind: data.kind }, opened);
          write();
        }}
        onAnother={() => {
          setAddress(null);
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
