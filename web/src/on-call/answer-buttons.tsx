import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useState } from 'react';
import { type AlertView } from '../api/answers.ts';
import { useTexts } from '../texts/use-texts.ts';
import { ChoiceField } from '../ui/field.tsx';
import { Failed } from '../ui/states.tsx';
import { declineReasons, useAlertAction, type DeclineReason } from './use-alerts.ts';

type Decline = (reason: DeclineReason) => void;

const DeclineForm = ({ onDecline, close }: { onDecline: Decline; close: () => void }) => {
  const t = useTexts('on-call');
  const [reason, setReason] = useState<DeclineReason>();
  const [asked, setAsked] = useState(false);
  const options = declineReasons.map((value) => ({ value, label: t(`decline.${value}`) }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (reason === undefined) return;
        onDecline(reason);
        close();
      }}
    >
      <Heading slot="title">{t('decline.title')}</Heading>
      <p>{t('decline.text')}</p>
      <ChoiceField
        id="decline-reason"
        label={t('decline.reason')}
        fault={asked && reason === undefined ? t('decline.choose') : undefined}
        options={options}
        value={reason}
        onChange={setReason}
      />
      <div className="buttons">
        <button type="submit" className="button button-danger">
          {t('decline.confirm')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('decline.cancel')}
        </button>
      </div>
    </form>
  );
};

const DeclineButton = ({ onDecline, busy }: { onDecline: Decline; busy: boolean }) => {
  const t = useTexts('on-call');
  return (
    <DialogTrigger>
      <Button className="button" isDisabled={busy}>
        {t('action.decline')}
      </Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">{({ close }) => <DeclineForm onDecline={onDecline} close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
};

/** What can be done with an alert as it stands: take or refuse it while it is open, then note the first contact. */
export const AnswerButtons = ({ alert }: { alert: AlertView }) => {
  const t = useTexts('on-call');
  const action = useAlertAction(alert.alertId);
  const busy = action.isPending;
  return (
    <>
      {action.isError ? <Failed error={action.error} /> : null}
      {alert.state === 'acknowledged' ? null : (
        <div className="buttons">
          <button
            type="button"
            className="button button-primary"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) action.mutate({ kind: 'acknowledge' });
            }}
          >
            {busy ? t('action.saving') : t('action.acknowledge')}
          </button>
          <DeclineButton
            busy={busy}
            onDecline={(reason) => {
              action.mutate({ kind: 'decline', reason });
            }}
          />
        </div>
      )}
      {alert.state === 'acknowledged' && alert.firstContactAt === null ? (
        <div className="buttons">
          <button
            type="button"
            className="button button-primary"
            aria-disabled={busy}
            onClick={() => {
              if (!busy) action.mutate({ kind: 'first-contact' });
            }}
          >
            {busy ? t('action.saving') : t('action.firstContact')}
          </button>
        </div>
      ) : null}
    </>
  );
};
