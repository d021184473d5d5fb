import { useState } from 'react';
import { DialogButton } from '../app/dialog-button.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ChoiceField } from '../ui/field.tsx';
import { declineReasons, type DeclineReason } from './alert-action.ts';
import { FormButtons } from '../ui/form-buttons.tsx';

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
      <p>{t('decline.text')}</p>
      <ChoiceField
        id="decline-reason"
        label={t('decline.reason')}
        fault={asked && reason === undefined ? t('decline.choose') : undefined}
        options={options}
        value={reason}
        onChange={setReason}
      />
      <FormButtons label={t('decline.confirm')} danger onCancel={close} />
    </form>
  );
};

/** Refuses an alert, with the reason; the next person is paged at once. */
export const DeclineButton = ({ onDecline, busy }: { onDecline: Decline; busy: boolean }) => {
  const t = useTexts('on-call');
  return (
    <DialogButton label={t('action.decline')} title={t('decline.title')} disabled={busy}>
      {(close) => <DeclineForm onDecline={onDecline} close={close} />}
    </DialogButton>
  );
};
