import { type ReactNode } from 'react';
import { type RequestView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { whyWords } from '../file/why-words.ts';
import { Moment } from '../../ui/moment.tsx';

const tones = {
  open: 'tag tag-quiet',
  unanswered: 'tag tag-danger',
  answered: 'tag tag-good',
  withdrawn: 'tag tag-quiet',
} as const;

/** A question to an institution: how it stands, since when it is silent, what it answered. */
export const RequestCard = ({ request, children }: { request: RequestView; children?: ReactNode }) => {
  const t = useTexts('cases');
  const waits = request.state === 'open' || request.state === 'unanswered';
  return (
    <li className="card">
      <h3>{request.institution.name}</h3>
      <p className="tags">
        <span className={tones[request.state]}>{t(`request.${request.state}`)}</span>
        {waits ? <Countdown until={request.dueAt} /> : null}
      </p>
      <p className="story">{request.question}</p>
      <dl className="facts">
        <dt>{t('request.askedBy')}</dt>
        <dd>
          {request.askedBy.name}, <Moment at={request.askedAt} />
        </dd>
        <dt>{t('request.due')}</dt>
        <dd>
          <Moment at={request.dueAt} />
          {request.term.kind === 'rule' ? `, ${t('request.usualTerm', { rule: request.term.rule })}` : ''}
        </dd>
        {request.silentSince === null ? null : (
          <>
            <dt>{t('request.silentSince')}</dt>
            <dd>
              <Moment at={request.silentSince} />
            </dd>
          </>
        )}
        {request.answer === null ? null : (
          <>
            <dt>{t('request.answerAt')}</dt>
            <dd>
              <Moment at={request.answer.at} />
            </dd>
            <dt>{t('request.answer')}</dt>
            <dd>{request.answer.text}</dd>
          </>
        )}
        {request.withdrawn === null ? null : (
          <>
            <dt>{t('request.withdrawnBy')}</dt>
            <dd>
              {request.withdrawn.by.name}, <Moment at={request.withdrawn.at} />:{' '}
              {whyWords(t, { what: 'request.withdrawn', why: request.withdrawn.why })}
            </dd>
          </>
        )}
      </dl>
      {children}
    </li>
  );
};
