import { useState } from 'react';
import { DialogButton } from '../app/dialog-button.tsx';
import { useTexts } from '../texts/use-texts.ts';
import { ChoiceField, TextField } from '../ui/field.tsx';
import { FormButtons } from '../ui/form-buttons.tsx';

type Escalate = (level: number | 'last-resort', reason: string) => void;

/** What people write as a level, counted from 1; the policy counts from 0. */
const levelOf = (written: string): number | null => {
  const level = Number(written);
  return Number.isInteger(level) && level >= 1 && level <= 50 ? level - 1 : null;
};

const EscalateForm = ({ onEscalate, close }: { onEscalate: Escalate; close: () => void }) => {
  const t = useTexts('on-call');
  const [where, setWhere] = useState<'level' | 'last-resort'>('last-resort');
  const [written, setWritten] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const level = where === 'last-resort' ? where : levelOf(written);
  const options = (['last-resort', 'level'] as const).map((value) => ({ value, label: t(`escalate.${value}`) }));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (level === null || reason.trim() === '') return;
        onEscalate(level, reason.trim());
        close();
      }}
    >
      <p>{t('escalate.text')}</p>
      <ChoiceField id="escalate-to" label={t('escalate.to')} options={options} value={where} onChange={setWhere} />
      {where === 'level' ? (
        <TextField
          id="escalate-level"
          short
          inputMode="numeric"
          label={t('escalate.number')}
          hint={t('escalate.numberHint')}
          fault={asked && level === null ? t('escalate.numberWrong') : undefined}
          value={written}
          onChange={setWritten}
        />
      ) : null}
      <TextField
        id="escalate-reason"
        long
        maxLength={500}
        label={t('escalate.reason')}
        fault={asked && reason.trim() === '' ? t('escalate.reasonMissing') : undefined}
        value={reason}
        onChange={setReason}
      />
      <FormButtons label={t('escalate.confirm')} danger onCancel={close} />
    </form>
  );
};

/** Sends the alert to another level at once: supervisors and directors, with a reason that is kept. */
export const EscalateButton = ({ onEscalate, busy }: { onEscalate: Escalate; busy: boolean }) => {
  const t = useTexts('on-call');
  return (
    <DialogButton label={t('action.escalate')} title={t('escalate.title')} disabled={busy}>
      {(close) => <EscalateForm onEscalate={onEscalate} close={close} />}
    </DialogButton>
  );
};
