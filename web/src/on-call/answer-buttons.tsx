import { useRef } from 'react';
import { type AlertView } from '../api/answers.ts';
import { useStaff } from '../app/use-me.ts';
import { useSession } from '../sign-in/use-session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Failed } from '../ui/states.tsx';
import { type AlertAction } from './alert-action.ts';
import { DeclineButton } from './decline-button.tsx';
import { EscalateButton } from './escalate-button.tsx';
import { HandOverButton } from './hand-over-button.tsx';
import { Offer } from './offer.tsx';
import { useAlertAction } from './use-alerts.ts';

const Primary = ({ label, busy, onPress }: { label: string; busy: boolean; onPress: () => void }) => (
  <button
    type="button"
    className="button button-primary answer-now"
    aria-disabled={busy}
    onClick={() => {
      if (!busy) onPress();
    }}
  >
    {label}
  </button>
);

/**
 * What can be done with an alert as it stands: take or refuse it while it is open, then note the first contact, or hand it over.
 * Supervisors may send it on. The place keeps the focus when the button that was pressed is gone.
 */
export const AnswerButtons = ({ alert }: { alert: AlertView }) => {
  const t = useTexts('on-call');
  const me = useStaff();
  const { roles } = useSession();
  const action = useAlertAction(alert.alertId);
  const place = useRef<HTMLDivElement>(null);
  const busy = action.isPending;
  const act = (wanted: AlertAction) => {
    place.current?.focus();
    action.mutate(wanted);
  };
  const { state, offer } = alert;
  const isTaken = state === 'acknowledged';
  const isOpen = !isTaken && state !== 'ended';
  const isOwed = isTaken && alert.firstContactAt === null;
  const isMine = isTaken && alert.acknowledgedBy?.staffId === me?.staffId;
  const mayEscalate = roles.includes('supervisor') || roles.includes('director');
  return (
    <div ref={place} tabIndex={-1} role="group" aria-label={t('action.group')} className="answer-place">
      {action.isError ? <Failed error={action.error} /> : null}
      <p role="status" className="hint">
        {busy ? t('action.saving') : ''}
      </p>
      {offer === null ? null : <Offer offer={offer} me={me} busy={busy} act={act} />}
      {isOpen || isOwed ? (
        <div className="buttons">
          {isOpen ? (
            <>
              <Primary
                label={t('action.acknowledge')}
                busy={busy}
                onPress={() => {
                  act({ kind: 'acknowledge' });
                }}
              />
              <DeclineButton
                busy={busy}
                onDecline={(reason) => {
                  act({ kind: 'decline', reason });
                }}
              />
            </>
          ) : (
            <Primary
              label={t('action.firstContact')}
              busy={busy}
              onPress={() => {
                act({ kind: 'first-contact' });
              }}
            />
          )}
          {isMine && offer === null ? (
            <HandOverButton
              busy={busy}
              onHandOver={(to) => {
                act({ kind: 'hand-over', to });
              }}
            />
          ) : null}
          {mayEscalate ? (
            <EscalateButton
              busy={busy}
              onEscalate={(level, reason) => {
                act({ kind: 'escalate', level, reason });
              }}
            />
          ) : null}
        </div>
      ) : null}
    </div>
  );
};
