import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { type DeadLetterState } from '../answers.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { Refused } from '../parts/refused.tsx';
import { useMessages, useRedrive } from './use-dead-letters.ts';

type Queue = DeadLetterState['queue'];

const Messages = ({ queue, onRedrive }: { queue: Queue; onRedrive: (messageId: string) => void }) => {
  const t = useTexts('administration');
  const { data, isPending, isError, error, refetch } = useMessages(queue, true);
  return (
    <>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data?.length === 0 ? <p>{t('letters.gone')}</p> : null}
      <ul className="cards">
        {data?.map(({ messageId, ids, reason, sentAt }) => (
          <li key={messageId} className="card">
            <p className="code">{ids.length === 0 ? t('letters.noIds') : ids.join(', ')}</p>
            <p className="lead">
              <span className="code">{reason}</span> · <Moment at={sentAt} precise />
            </p>
            <div className="buttons">
              <button
                type="button"
                className="button"
                onClick={() => {
                  onRedrive(messageId);
                }}
              >
                {t('letters.redriveOne')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};

/** One queue of failed work: how much waits, what it is, and back to where it failed. */
export const QueueCard = ({ state: { queue, count, since } }: { state: DeadLetterState }) => {
  const t = useTexts('administration');
  const [open, setOpen] = useState(false);
  const redrive = useRedrive(queue);
  const empty = count === 0;
  return (
    <li className="card">
      <h2>{t(`queue.${queue}`)}</h2>
      <p>{t(`queueText.${queue}`)}</p>
      <p className="tags">
        <span className={`tag ${empty ? 'tag-good' : 'tag-danger'}`}>
          {empty ? t('letters.empty') : t('letters.waiting', { count })}
        </span>
      </p>
      {since === null ? null : (
        <p className="lead">
          {t('letters.since')} <Moment at={since} precise />
        </p>
      )}
      {redrive.isError ? <Refused error={redrive.error} /> : null}
      {redrive.data === undefined ? null : (
        <Notice tone={redrive.data.moved === 0 ? 'warn' : 'good'}>
          <p>
            {t('letters.moved', { count: redrive.data.moved })}{' '}
            {redrive.data.left === 0 ? null : t('letters.left', { count: redrive.data.left })}
          </p>
        </Notice>
      )}
      {open && !empty ? (
        <Messages
          queue={queue}
          onRedrive={(messageId) => {
            if (!redrive.isPending) redrive.mutate([messageId]);
          }}
        />
      ) : null}
      {empty ? null : (
        <div className="buttons">
          <button
            type="button"
            className="button"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            {t(open ? 'letters.hide' : 'letters.look')}
          </button>
          <ConfirmButton
            label={t(redrive.isPending ? 'letters.moving' : 'letters.redriveAll')}
            busy={redrive.isPending}
            title={t('letters.confirmTitle', { count })}
            text={t('letters.confirmText')}
            confirm={t('letters.confirm')}
            onConfirm={() => {
              redrive.mutate(null);
            }}
          />
        </div>
      )}
    </li>
  );
};
