import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';

type Question = {
  title: string;
  text: string;
  confirm: string;
  /** Asks for a reason under this label, and does nothing without one. */
  reason?: string;
};

type FormProps = Question & { onConfirm: (why: string) => void; close: () => void };

const ConfirmForm = ({ title, text, confirm, reason, onConfirm, close }: FormProps) => {
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
      <Heading slot="title">{title}</Heading>
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
      <div className="buttons">
        <button type="submit" className="button button-danger">
          {confirm}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('form.cancel')}
        </button>
      </div>
    </form>
  );
};

type Props = Question & { label: string; busy?: boolean; onConfirm: (why: string) => void };

/** A button for what must not happen by a slip: it asks first, and says what will happen. */
export const ConfirmButton = ({ label, busy = false, ...question }: Props) => (
  <DialogTrigger>
    <Button className="button button-danger" isDisabled={busy}>
      {label}
    </Button>
    <ModalOverlay className="overlay" isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">{({ close }) => <ConfirmForm {...question} close={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
