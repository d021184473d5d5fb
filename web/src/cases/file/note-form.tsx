import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, Refusal } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { useKept } from '../../ui/use-kept.ts';

const useWriteNote = (id: string) => {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, key }: { text: string; key: string }) =>
      answered(
        api.POST('/v1/cases/{id}/notes', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { text },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', id, 'timeline'] }),
  });
};

/** A note for whoever works the case after; once written it stays as it is. */
export const NoteForm = ({ id }: { id: string }) => {
  const t = useTexts('cases');
  const [text, setText] = useKept(`${id} note`);
  const [asked, setAsked] = useState(false);
  // One key for one note: sent again after a lost answer it is the same note.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const write = useWriteNote(id);
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (text.trim() === '' || write.isPending) return;
        write.mutate(
          { text, key },
          {
            onSuccess: () => {
              setText('');
              setAsked(false);
              setKey(crypto.randomUUID());
            },
            // What was refused was not written: other words are another note.
            onError: (error) => {
              if (error instanceof Refusal) setKey(crypto.randomUUID());
            },
          },
        );
      }}
    >
      <TextField
        id="note"
        long
        label={t('note.label')}
        hint={t('note.hint')}
        maxLength={4_000}
        value={text}
        onChange={setText}
        fault={asked && text.trim() === '' ? t('note.empty') : undefined}
      />
      {write.isError ? <Failed error={write.error} /> : null}
      {write.isSuccess && text === '' ? (
        <Notice tone="good">
          <p>{t('note.done')}</p>
        </Notice>
      ) : null}
      <button type="submit" className="button" aria-disabled={write.isPending}>
        {t(write.isPending ? 'step.saving' : 'note.write')}
      </button>
    </form>
  );
};
