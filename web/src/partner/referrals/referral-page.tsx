import { useCallback } from 'react';
import { type ReferralView } from '../../api/answers.ts';
import { answered, isRefused } from '../../api/refusal.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useServices } from '../../app/services.ts';
import { useGuest } from '../../sign-in/use-guest.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { ProofButton, ReceiptButton } from '../receipt/file-buttons.tsx';
import { PartnerLink } from '../routing/link.tsx';
import { usePath } from '../routing/location.ts';
import { routeOf } from '../routing/route.ts';
import '../partner.css';

const Stages = ({ stages }: Pick<ReferralView, 'stages'>) => {
  const t = useTexts('partner');
  return (
    <ol className="stages">
      {stages.map(({ stage, at }) => (
        <li key={stage} className={at === null ? 'stage' : 'stage stage-reached'}>
          <strong>{t(`stage.${stage}`)}</strong>
          <span className="hint">{at === null ? t('stage.notYet') : <Moment at={at} />}</span>
        </li>
      ))}
    </ol>
  );
};

const Promises = ({ deadlines }: Pick<ReferralView, 'deadlines'>) => {
  const t = useTexts('partner');
  if (deadlines.length === 0) return null;
  return (
    <section aria-labelledby="promised">
      <h2 id="promised">{t('one.promised')}</h2>
      <ul className="cards">
        {deadlines.map(({ rule, what, dueBy, met, source, verification }) => (
          <li key={rule} className="card">
            <p>
              <strong>{what}</strong>{' '}
              <span className={met ? 'tag tag-good' : 'tag tag-quiet'}>{t(met ? 'one.met' : 'one.open')}</span>
            </p>
            <p>
              {t('one.by')} <Moment at={dueBy} />
            </p>
            {source === null ? null : (
              <p className="hint">
                {source}
                {verification === 'verified' || verification === null ? '' : ` (${t('one.unverified')})`}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What became of a referral, as far as its sender may know. */
export const ReferralPage = () => {
  const t = useTexts('partner');
  const { api, guest } = useServices();
  const { link, hasSession } = useGuest();
  const route = routeOf(usePath());
  const id = route.page === 'referral' ? route.id : '';
  const asGuest = link !== null;
  const ask = useCallback(() => {
    const params = { path: { id } };
    if (!asGuest) return answered(api.GET('/v1/referrals/{id}', { params }));
    // Asked again once a code was given back.
    const headers = { authorization: `Bearer ${hasSession ? (guest.current() ?? '') : ''}` };
    return answered(api.GET('/v1/guest/referrals/{id}', { params, headers }));
  }, [api, guest, id, asGuest, hasSession]);
  const { data, error, retry } = useAnswer(ask, 5_000);
  return (
    <Page title={t('one.title', { number: id })}>
      {error === null ? null : link !== null && isRefused(error, 'guest-session-over') ? (
        <Notice tone="warn" title={t('waiting.code')}>
          <PartnerLink to={`/i/${link.token}`} className="button button-primary">
            {t('waiting.codeButton')}
          </PartnerLink>
        </Notice>
      ) : (
        <Failed error={error} retry={retry} />
      )}
      {data === null && error === null ? <Loading /> : null}
      {data === null ? null : (
        <div className="columns columns-2">
          <div>
            <div className="card">
              <h2>{t('one.next')}</h2>
              <p>{data.nextStep}</p>
            </div>
            <Stages stages={data.stages} />
            {data.outcomes.length === 0 ? null : (
              <section aria-labelledby="outcomes">
                <h2 id="outcomes">{t('one.outcomes')}</h2>
                <ul>
                  {data.outcomes.map(({ subject, outcome, toCounty, reason }) => (
                    <li key={subject}>
                      {t('one.person', { number: subject + 1 })}: {t(`outcome.${outcome}`)}
                      {toCounty === undefined ? '' : ` (${toCounty})`}
                      {reason === undefined ? '' : `: ${t(`dismissed.${reason}`)}`}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
          <div>
            <Promises deadlines={data.deadlines} />
            {link === null ? (
              <div className="buttons no-print">
                <ReceiptButton receipt={data.receipt} />
                <ProofButton receipt={data.receipt} />
              </div>
            ) : null}
          </div>
        </div>
      )}
      <p className="no-print">
        <PartnerLink to="/partener/sesizari">{t('one.back')}</PartnerLink>
      </p>
    </Page>
  );
};
