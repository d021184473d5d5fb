import { useState } from 'react';
import { type CaseView, type DeadlineView } from '../../api/answers.ts';
import { isRefused, Refusal, type Answer } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { ClockForm } from './clock-form.tsx';
import { possibleWith, type ClockAction } from './clock-choices.ts';
import { SinceThen } from './since-then.tsx';
import { useCase, useClockChange } from './use-case-file.ts';

const because = [
  'already-ended',
  'already-overdue',
  'already-paused',
  'pause-reason-not-allowed',
  'pause-used-up',
  'no-breach',
  'not-paused',
  'same-facts',
  'same-text',
  'event-in-future',
  'no-rule-in-force',
  'several-rules-in-force',
] as const;

const Refused = ({ error }: { error: unknown }) => {
  const t = useTexts('cases');
  const why = error instanceof Refusal ? because.find((one) => one === error.problem['because']) : undefined;
  if (why === undefined) return <Failed error={error} />;
  return (
    <Notice tone="danger">
      <p>{t(`refused.${why}`)}</p>
    </Notice>
  );
};

type Props = { id: string; clock: DeadlineView; seen: Answer<CaseView> };

/** What can be done with a clock as it stands, each with what will come of it. */
export const ClockActions = ({ id, clock, seen }: Props) => {
  const t = useTexts('cases');
  const [action, setAction] = useState<ClockAction | null>(null);
  /** As it was when the action was chosen: what was decided on. */
  const [etag, setEtag] = useState(seen.etag);
  const { refetch } = useCase(id);
  const change = useClockChange(id, clock.deadlineId);
  const possible = possibleWith(clock);
  const begin = (chosen: ClockAction | null) => {
    change.reset();
    setEtag(seen.etag);
    setAction(chosen);
  };
  if (possible.length === 0) return null;
  if (isRefused(change.error, 'version-stale'))
    return (
      <Conflict
        changes={[]}
        onContinue={() => {
          void refetch().then(({ data }) => {
            change.reset();
            if (data !== undefined) setEtag(data.etag);
          });
        }}
      >
        <SinceThen error={change.error} />
      </Conflict>
    );
  return (
    <div className="no-print">
      {change.isError ? <Refused error={change.error} /> : null}
      {change.isSuccess && action === null ? (
        <Notice tone="good">
          <p>{t('clock.done')}</p>
        </Notice>
      ) : null}
      {action === null ? (
        <div className="buttons">
          {possible.map((one) => (
            <button
              key={one}
              type="button"
              className="button button-plain"
              onClick={() => {
                begin(one);
              }}
            >
              {t(`do.${one}`)}
              <span className="visually-hidden"> {clock.rule}</span>
            </button>
          ))}
        </div>
      ) : (
        <ClockForm
          key={action}
          clock={clock}
          action={action}
          busy={change.isPending}
          onCancel={() => {
            begin(null);
          }}
          onSend={(body) => {
            change.mutate(
              { etag: etag ?? '', body },
              {
                onSuccess: () => {
                  setAction(null);
                },
              },
            );
          }}
        />
      )}
    </div>
  );
};
