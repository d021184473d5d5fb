import { useCallback, useState } from 'react';
import { type Got } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { ChoiceField } from '../../ui/field.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { PartnerLink } from '../routing/link.tsx';
import '../partner.css';

type Listed = Got<'/v1/requests'>['items'][number];

const Line = ({ request: { requestId, state, askedAt, dueAt } }: { request: Listed }) => {
  const t = useTexts('partner');
  const waits = state === 'open' || state === 'unanswered';
  return (
    <li className="card">
      <h2>
        <PartnerLink to={`/partener/solicitari/${requestId}`}>{t('request.title', { number: requestId })}</PartnerLink>
      </h2>
      <p className="tags">
        <span className={state === 'unanswered' ? 'tag tag-danger' : 'tag tag-quiet'}>
          {t(`requestState.${state}`)}
        </span>
        {waits ? <Countdown until={dueAt} /> : null}
      </p>
      <p className="lead">
        {t('request.asked')} <Moment at={askedAt} />
      </p>
    </li>
  );
};

/** What the county asks the institution: what waits for an answer first, what has ended a tap away. */
export const RequestsPage = () => {
  const t = useTexts('partner');
  const { api } = useServices();
  const [state, setState] = useState<'waiting' | 'ended'>('waiting');
  const ask = useCallback(
    () => answered(api.GET('/v1/requests', { params: { query: { state, limit: 50 } } })),
    [api, state],
  );
  const { data, error, retry } = useAnswer(ask, 15_000);
  return (
    <Page title={t('requests.title')}>
      <p>{t('requests.lead')}</p>
      <OfflineBanner>
        <p>{t('mine.offline')}</p>
      </OfflineBanner>
      <ChoiceField
        id="request-state"
        inline
        label={t('requests.show')}
        value={state}
        onChange={setState}
        options={[
          { value: 'waiting', label: t('requests.waiting') },
          { value: 'ended', label: t('requests.ended') },
        ]}
      />
      {error === null ? null : <Failed error={error} retry={retry} />}
      {data === null && error === null ? <Loading /> : null}
      {data?.items.length === 0 ? (
        <Empty title={t(state === 'waiting' ? 'requests.noneWaiting' : 'requests.noneEnded')} />
      ) : null}
      <ul className="cards">
        {data?.items.map((request) => (
          <Line key={request.requestId} request={request} />
        ))}
      </ul>
    </Page>
  );
};
