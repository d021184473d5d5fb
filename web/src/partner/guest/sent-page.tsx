import { useCallback } from 'react';
import { answered } from '../../api/refusal.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { PartnerLink } from '../routing/link.tsx';
import { ListStates } from '../referrals/list-states.tsx';
import '../partner.css';

/** What was sent from the address that got the code, newest first. */
export const SentPage = () => {
  const t = useTexts('partner');
  const { guest, guestApi } = useServices();
  const { link } = useGuest();
  const ask = useCallback(() => answered(guestApi.GET('/v1/guest/referrals')), [guestApi]);
  const { data, error, retry } = useAnswer(ask, 15_000);
  return (
    <Page title={t('sent.title')}>
      {link === null ? null : <p className="lead">{link.name}</p>}
      <p>
        {t('sent.text')}{' '}
        <button type="button" className="button button-plain" onClick={guest.forget}>
          {t('sent.notMe')}
        </button>
      </p>
      <ListStates data={data} error={error} retry={retry} noneText={t('sent.noneText')} />
      <ul className="cards">
        {data?.items.map(({ referralId, acceptedAt, stage, nextStep, promised, waitsForInstitution }) => (
          <li key={referralId} className="card">
            <h2>
              <PartnerLink to={`/partener/sesizari/${referralId}`}>{referralId}</PartnerLink>
            </h2>
            <p className="tags">
              <span className="tag tag-quiet">{t(`stage.${stage}`)}</span>
              {waitsForInstitution === null ? null : <span className="tag tag-warn">{t('waits.tag')}</span>}
            </p>
            <p>
              {t('mine.sent')} <Moment at={acceptedAt} />
            </p>
            <p>{nextStep}</p>
            {promised === null ? null : (
              <p className="hint">
                {t('sent.promised')} <Moment at={promised.dueBy} />: {promised.what} (
                {t(promised.met ? 'one.met' : 'one.open')})
              </p>
            )}
          </li>
        ))}
      </ul>
    </Page>
  );
};
