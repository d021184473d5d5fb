import { useCallback, useState } from 'react';
import { type Got } from '../../api/answers.ts';
import { answered } from '../../api/refusal.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { PartnerLink } from '../routing/link.tsx';
import { usePath } from '../routing/location.ts';
import { routeOf } from '../routing/route.ts';
import { AnswerForm } from './answer-form.tsx';
import '../partner.css';

type Request = Got<'/v1/requests/{id}'>;

const Facts = ({ request }: { request: Request }) => {
  const t = useTexts('partner');
  const { state, askedBy, askedAt, dueAt } = request;
  const waits = state === 'open' || state === 'unanswered';
  return (
    <dl className="facts">
      <dt>{t('request.state')}</dt>
      <dd>{t(`requestState.${state}`)}</dd>
      <dt>{t('request.askedBy')}</dt>
      <dd>
        {askedBy}, <Moment at={askedAt} />
      </dd>
      <dt>{t('request.due')}</dt>
      <dd>
        <Moment at={dueAt} /> {waits ? <Countdown until={dueAt} /> : null}
      </dd>
    </dl>
  );
};

type AnswerProps = { request: Request; onAnswered: () => void; onReload: () => void };

const Answer = ({ request, onAnswered, onReload }: AnswerProps) => {
  const t = useTexts('partner');
  const { requestId, version, state, answer, withdrawnAt } = request;
  if (answer !== null)
    return (
      <section aria-labelledby="given">
        <h2 id="given">{t('request.given')}</h2>
        <p className="written">{answer.text}</p>
        <p className="hint">
          <Moment at={answer.at} />
        </p>
      </section>
    );
  if (withdrawnAt !== null)
    return (
      <Notice title={t('request.withdrawn')}>
        <p>
          <Moment at={withdrawnAt} />
        </p>
      </Notice>
    );
  return (
    <>
      {state === 'unanswered' ? (
        <Notice tone="warn" title={t('request.overdue')}>
          <p>{t('request.overdueText')}</p>
        </Notice>
      ) : null}
      <AnswerForm requestId={requestId} version={version} onAnswered={onAnswered} onReload={onReload} />
    </>
  );
};

/** One question of the county, and the institution's answer. */
export const RequestPage = () => {
  const t = useTexts('partner');
  const { api } = useServices();
  const route = routeOf(usePath());
  const id = route.page === 'request' ? route.id : '';
  const [justAnswered, setJustAnswered] = useState(false);
  const ask = useCallback(() => answered(api.GET('/v1/requests/{id}', { params: { path: { id } } })), [api, id]);
  const { data, error, retry } = useAnswer(ask, 30_000);
  return (
    <Page title={t('request.title', { number: id })} narrow>
      {error === null ? null : <Failed error={error} retry={retry} />}
      {data === null && error === null ? <Loading /> : null}
      {data === null ? null : (
        <>
          <div className="card">
            <h2>{t('request.question')}</h2>
            <p className="written">{data.question}</p>
            <Facts request={data} />
          </div>
          {justAnswered && data.answer !== null ? <Notice tone="good" title={t('request.thanks')} /> : null}
          <Answer
            request={data}
            onReload={retry}
            onAnswered={() => {
              setJustAnswered(true);
              retry();
            }}
          />
        </>
      )}
      <p>
        <PartnerLink to="/partener/solicitari">{t('request.back')}</PartnerLink>
      </p>
    </Page>
  );
};
