import { useState } from 'react';
import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { useSignOff, type RuleView } from '../use-settings.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

/** The director's word that the rule was compared with its act, of the row as it is on the screen. */
export const SignOffForm = ({ view, onClose }: { view: RuleView; onClose: () => void }) => {
  const t = useTexts('settings');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const signing = useSignOff();
  const missing = note.trim() === '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing || signing.isPending) return;
        signing.mutate({ key: view.key, content: view.content, note: note.trim() }, { onSuccess: onClose });
      }}
    >
      <TextField
        id={`${view.key}-note`}
        label={t('signOff.note')}
        hint={t('signOff.noteHint')}
        fault={asked && missing ? t('signOff.noteMissing') : undefined}
        value={note}
        onChange={setNote}
        maxLength={500}
      />
      {signing.isError ? (
        isRefused(signing.error, 'version-stale') ? (
          <Notice tone="warn" title={t('signOff.stale')} />
        ) : (
          <Failed error={signing.error} />
        )
      ) : null}
      <FormButtons label={t('signOff.sign')} busy={signing.isPending} onCancel={onClose} />
    </form>
  );
};
