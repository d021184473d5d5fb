import { useState } from 'react';
import { DialogButton } from '../../app/dialog-button.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Question = {
  title: string;
  text: string;
  confirm: string;
  /** Asks for a reason under this label, and does nothing without one. */
  reason?: string;
};

type FormProps = Omit<Question, 'title'> & { onConfirm: (why: string) => void; close: () => void };

const ConfirmForm = ({ text, confirm, reason, onConfirm, close }: FormProps) => {
  const t = useTexts('administration');
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const lacks = reason !== undefined && why.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (lacks) return;
        onConfirm(why.trim());
        close();
      }}
    >
      <p>{text}</p>
      {reason === undefined ? null : (
        <TextField
          id="confirm-why"
          label={reason}
          fault={asked && lacks ? t('form.required') : undefined}
          value={why}
          onChange={setWhy}
          maxLength={500}
        />
      )}
      <FormButtons label={confirm} danger onCancel={close} />
    </form>
  );
};

type Props = Question & { label: string; busy?: boolean; onConfirm: (why: string) => void };

/** A button for what must not happen by a slip: it asks first, and says what will happen. */
export const ConfirmButton = ({ label, title, busy = false, ...question }: Props) => (
  <DialogButton label={label} title={title} className="button button-danger" disabled={busy}>
    {(close) => <ConfirmForm {...question} close={close} />}
  </DialogButton>
);
