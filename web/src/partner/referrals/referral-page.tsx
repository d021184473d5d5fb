import { useCallback } from 'react';
import { type Got, type ReferralView } from '../../api/answers.ts';
import { answered, type Answer } from '../../api/refusal.ts';
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

type GuestView = Got<'/v1/guest/referrals/{id}'>;

/** The county asked the institution something. A guest is told so, not what it was: that is for the institution's accounts. */
const Waits = ({ since, dueBy }: NonNullable<GuestView['waitsForInstitution']>) => {
  const t = useTexts('partner');
  return (
    <Notice tone="warn" title={t('waits.title')}>
      <p>
        {t('waits.since')} <Moment at={since} />. {t('waits.until')} <Moment at={dueBy} />.
      </p>
      <p>{t('waits.who')}</p>
    </Notice>
  );
};

/** What became of a referral, as far as its sender may know. */
export const ReferralPage = () => {
  const t = useTexts('partner');
  const { api, guestApi } = useServices();
  const { link } = useGuest();
  const route = routeOf(usePath());
  const id = route.page === 'referral' ? route.id : '';
  const asGuest = link !== null;
  const ask = useCallback(async (): Promise<Answer<GuestView>> => {
    const params = { path: { id } };
    if (asGuest) return answered(guestApi.GET('/v1/guest/referrals/{id}', { params }));
    const { value, etag } = await answered(api.GET('/v1/referrals/{id}', { params }));
    return { value: { ...value, waitsForInstitution: null }, etag };
  }, [api, guestApi, id, asGuest]);
  const { data, error, retry } = useAnswer(ask, 5_000);
  return (
    <Page title={t('one.title', { number: id })}>
      {error === null ? null : <Failed error={error} retry={retry} />}
      {data === null && error === null ? <Loading /> : null}
      {data === null ? null : (
        <div className="columns columns-2">
          <div>
            {data.waitsForInstitution === null ? null : <Waits {...data.waitsForInstitution} />}
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
            <div className="buttons no-print">
              <ReceiptButton receipt={data.receipt} />
              {asGuest ? null : <ProofButton receipt={data.receipt} />}
            </div>
          </div>
        </div>
      )}
      <p className="no-print">
        <PartnerLink to="/partener/sesizari">{t('one.back')}</PartnerLink>
      </p>
    </Page>
  );
};
