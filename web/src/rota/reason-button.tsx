import { useState } from 'react';
import { DialogButton } from '../app/dialog-button.tsx';
import { FormButtons } from '../ui/form-buttons.tsx';
import { ReasonField } from './reason-field.tsx';

type Props = { label: string; title: string; disabled: boolean; onReason: (why: string) => void };

const ReasonForm = ({ label, onReason, close }: Pick<Props, 'label' | 'onReason'> & { close: () => void }) => {
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
      <ReasonField id="why" asked={asked} value={why} long onChange={setWhy} />
      <FormButtons label={label} danger onCancel={close} />
    </form>
  );
};

/** A step that others will ask about: it needs a reason. */
export const ReasonButton = ({ label, title, disabled, onReason }: Props) => (
  <DialogButton label={`${label}…`} title={title} disabled={disabled}>
    {(close) => <ReasonForm label={label} onReason={onReason} close={close} />}
  </DialogButton>
);
