import { useEffect } from 'react';
import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { PartnerLink } from '../routing/link.tsx';
import { usePath } from '../routing/location.ts';
import { flush, useOutboxState } from './outbox-state.ts';

/** How often it is tried again while the device does not say that its line has come back, in ms. */
const patience = 20_000;

/** Above every page of partners: what still waits to be sent and why, and what has left meanwhile. */
export const WaitingBar = () => {
  const t = useTexts('partner');
  const services = useServices();
  const path = usePath();
  const { link, hasSession } = useGuest();
  const { waiting, refused, sent: all, stopped } = useOutboxState();
  // A receipt that is on the screen needs no second telling.
  const sent = all.filter(({ receipt }) => !path.endsWith(`/${receipt}`));
  useEffect(() => {
    const send = (): void => {
      flush(services).catch(reportError);
    };
    send();
    addEventListener('online', send);
    const again = setInterval(send, patience);
    return () => {
      removeEventListener('online', send);
      clearInterval(again);
    };
    // A code that was given back lets go what waited for it.
  }, [services, hasSession]);
  if (waiting === 0 && refused === 0 && sent.length === 0) return null;
  return (
    <div className="page page-narrow waiting-bar">
      {sent.map(({ draftId, receipt }) => (
        <Notice key={draftId} tone="good">
          <p>
            {t('waiting.sent')} <PartnerLink to={`/partener/primit/${receipt}`}>{receipt}</PartnerLink>
          </p>
        </Notice>
      ))}
      {waiting === 0 ? null : (
        <Notice tone="warn" title={t('waiting.title', { count: waiting })}>
          <p>{stopped === 'sign-in' ? t(link === null ? 'waiting.signIn' : 'waiting.code') : t('waiting.line')}</p>
          {stopped === 'sign-in' && link !== null ? (
            <PartnerLink to={`/i/${link.token}`} className="button button-primary">
              {t('waiting.codeButton')}
            </PartnerLink>
          ) : stopped === 'sign-in' ? (
            <button
              type="button"
              className="button button-primary"
              onClick={() => void services.signIn.begin(location.pathname)}
            >
              {t('waiting.signInButton')}
            </button>
          ) : (
            <button type="button" className="button" onClick={() => void flush(services)}>
              {t('waiting.now')}
            </button>
          )}
        </Notice>
      )}
      {refused === 0 ? null : (
        <Notice tone="danger" title={t('waiting.refused', { count: refused })}>
          <p>
            <PartnerLink to="/partener/sesizare">{t('waiting.correct')}</PartnerLink>
          </p>
        </Notice>
      )}
    </div>
  );
};
