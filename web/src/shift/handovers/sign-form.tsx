import { useState } from 'react';
import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { TextField } from '../../ui/field.tsx';
import { Failed } from '../../ui/states.tsx';
import { useSign, type HandoverView } from './use-handovers.ts';

/** Signs for what was handed over, with a note if there is something to say. */
export const SignForm = ({ handover }: { handover: HandoverView }) => {
  const t = useTexts('shift');
  const sign = useSign(handover.handoverId);
  const [note, setNote] = useState('');
  /** As it was when the form was opened: what is signed for. */
  const [basis, setBasis] = useState(handover);
  if (isRefused(sign.error, 'version-stale'))
    return (
      <Conflict
        changes={[
          { what: t('handover.state'), before: t(`state.${basis.state}`), now: t(`state.${handover.state}`) },
        ].filter(({ before, now }) => before !== now)}
        onContinue={() => {
          setBasis(handover);
          sign.reset();
        }}
      />
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!sign.isPending) sign.mutate({ version: basis.version, note: note.trim() });
      }}
    >
      {sign.isError ? <Failed error={sign.error} /> : null}
      <TextField
        id={`note-${handover.handoverId}`}
        long
        maxLength={2_000}
        label={t('sign.note')}
        hint={t('sign.noteHint')}
        value={note}
        onChange={setNote}
      />
      <button type="submit" className="button button-primary" aria-disabled={sign.isPending}>
        {t(sign.isPending ? 'sign.saving' : 'sign.sign')}
      </button>
    </form>
  );
};
