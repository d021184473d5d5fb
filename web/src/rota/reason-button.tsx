import { useState } from 'react';
import { DialogButton } from '../app/dialog-button.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { TextField } from '../ui/field.tsx';

type Props = { label: string; title: string; disabled: boolean; onReason: (why: string) => void };

const ReasonForm = ({ label, onReason, close }: Pick<Props, 'label' | 'onReason'> & { close: () => void }) => {
  const t = useTexts('rota');
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const isMissing = why.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isMissing) return;
        onReason(why.trim());
        close();
      }}
    >
      <TextField
        id="why"
        long
        maxLength={500}
        label={t('reason.label')}
        hint={t('reason.hint')}
        fault={asked && isMissing ? t('reason.missing') : undefined}
        value={why}
        onChange={setWhy}
      />
      <div className="buttons">
        <button type="submit" className="button button-danger">
          {label}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
};

/** A step that others will ask about: it needs a reason. */
export const ReasonButton = ({ label, title, disabled, onReason }: Props) => (
  <DialogButton label={`${label}…`} title={title} disabled={disabled}>
    {(close) => <ReasonForm label={label} onReason={onReason} close={close} />}
  </DialogButton>
);
