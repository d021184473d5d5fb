import { useState } from 'react';
import { Refusal } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { hasHalfDate } from '../../ui/date-words.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { readLocal } from '../file/read-local.ts';
import { useKept } from '../../ui/use-kept.ts';
import { useAsk, useInstitutions } from './use-requests.ts';

type Field = 'institutionId' | 'question' | 'dueAt';

/** A question to an institution, with a term of its own or the county's. */
export const AskForm = ({ id }: { id: string }) => {
  const t = useTexts('cases');
  const institutions = useInstitutions();
  const [institutionId, setInstitutionId] = useKept(`${id} ask institution`);
  const [question, setQuestion] = useKept(`${id} ask question`);
  const [dueAt, setDueAt] = useKept(`${id} ask due`);
  const written = { institutionId, question, dueAt };
  const set = { institutionId: setInstitutionId, question: setQuestion, dueAt: setDueAt };
  const [asked, setAsked] = useState(false);
  // One key for one question: sent again after a lost answer it is the same question.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const ask = useAsk(id);
  const told = ask.error instanceof Refusal ? (ask.error.problem.errors ?? []) : [];
  const faultOf = (name: Field): string | undefined =>
    told.find(({ pointer }) => pointer === `/${name}`)?.detail ??
    (asked && name !== 'dueAt' && written[name].trim() === '' ? t('step.required') : undefined);
  const field = (name: Field) => ({
    id: `ask-${name}`,
    fault: faultOf(name),
    value: written[name],
    onChange: (value: string) => {
      ask.reset();
      set[name](value);
    },
  });
  if (institutions.isPending) return <Loading />;
  const known = institutions.data ?? [];
  return (
    <form
      className="card no-print"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (hasHalfDate(event.currentTarget)) return;
        if (institutionId.trim() === '' || question.trim() === '' || ask.isPending) return;
        const due = readLocal(dueAt);
        ask.mutate(
          { key, body: { institutionId: institutionId.trim(), question, ...(due === null ? {} : { dueAt: due }) } },
          {
            onSuccess: () => {
              setInstitutionId('');
              setQuestion('');
              setDueAt('');
              setAsked(false);
              setKey(crypto.randomUUID());
            },
            // What was refused was not asked: what is written instead is another question.
            onError: (error) => {
              if (error instanceof Refusal) setKey(crypto.randomUUID());
            },
          },
        );
      }}
    >
      <h3>{t('ask.title')}</h3>
      {known.length === 0 ? (
        <TextField {...field('institutionId')} short label={t('ask.institution')} hint={t('ask.institutionCode')} />
      ) : (
        <SelectField
          {...field('institutionId')}
          label={t('ask.institution')}
          none={t('step.choose')}
          options={known.map(({ institutionId, name, kind }) => ({
            value: institutionId,
            label: `${name} (${t(`institution.${kind}`)})`,
          }))}
        />
      )}
      <TextField {...field('question')} long label={t('ask.question')} hint={t('ask.questionHint')} maxLength={4_000} />
      <TextField {...field('dueAt')} type="datetime-local" short label={t('ask.dueAt')} hint={t('ask.dueAtHint')} />
      {ask.isError && told.length === 0 ? <Failed error={ask.error} /> : null}
      {ask.isSuccess && question === '' ? (
        <Notice tone="good">
          <p>{t('ask.done')}</p>
        </Notice>
      ) : null}
      <button type="submit" className="button button-primary" aria-disabled={ask.isPending}>
        {t(ask.isPending ? 'ask.sending' : 'ask.send')}
      </button>
    </form>
  );
};
