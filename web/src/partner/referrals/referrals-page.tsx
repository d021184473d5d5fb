import { useCallback } from 'react';
import { answered } from '../../api/refusal.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { TableButton } from '../receipt/file-buttons.tsx';
import { PartnerLink } from '../routing/link.tsx';
import { ListStates } from './list-states.tsx';
import '../partner.css';

/** What the institution sent, newest first. */
export const ReferralsPage = () => {
  const t = useTexts('partner');
  const { api } = useServices();
  const ask = useCallback(() => answered(api.GET('/v1/referrals', { params: { query: { limit: 50 } } })), [api]);
  const { data, error, retry } = useAnswer(ask, 15_000);
  return (
    <Page title={t('mine.title')}>
      <ListStates data={data} error={error} retry={retry} noneText={t('mine.noneText')} />
      {data === null || data.items.length === 0 ? null : (
        <div className="buttons">
          <TableButton />
        </div>
      )}
      <ul className="cards">
        {data?.items.map(({ referralId, stage, acceptedAt, claimedUrgency }) => (
          <li key={referralId} className="card">
            <h2>
              <PartnerLink to={`/partener/sesizari/${referralId}`}>{referralId}</PartnerLink>
            </h2>
            <p className="tags">
              <UrgencyTag urgency={claimedUrgency} />
              <span className="tag tag-quiet">{t(`stage.${stage}`)}</span>
            </p>
            <p className="lead">
              {t('mine.sent')} <Moment at={acceptedAt} />
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
};
