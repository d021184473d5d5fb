import { useRef, useState } from 'react';
import * as z from 'zod/mini';
import { answered, isRefused } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { currentLanguage } from '../../texts/texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Conflict, type Change } from '../../ui/conflict.tsx';
import { TextField } from '../../ui/field.tsx';
import { spokenMoment } from '../../ui/moment.tsx';
import { longestAnswer } from '../form/limits.ts';
import { Failed } from '../../ui/states.tsx';

const steps = z.array(z.object({ what: z.enum(['sent', 'unanswered', 'answered', 'withdrawn']), at: z.string() }));

type Props = { requestId: string; version: number; onAnswered: () => void; onReload: () => void };

/** The answer to a question, on the version of it that is on the screen. */
export const AnswerForm = ({ requestId, version, onAnswered, onReload }: Props) => {
  const t = useTexts('partner');
  const { api } = useServices();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  /** The same words sent again are one answer; other words are another. */
  const sent = useRef({ text: '', key: '' });

  const send = async (): Promise<void> => {
    const answer = text.trim();
    setMissing(answer === '');
    if (answer === '') return;
    if (sent.current.text !== answer) sent.current = { text: answer, key: crypto.randomUUID() };
    setBusy(true);
    setError(null);
    try {
      const header = { 'If-Match': `"${version}"`, 'Idempotency-Key': sent.current.key };
      const params = { path: { id: requestId }, header };
      await answered(api.POST('/v1/requests/{id}/answer', { params, body: { answer } }));
      onAnswered();
    } catch (found) {
      setError(found);
    } finally {
      setBusy(false);
    }
  };

  const changes = (): Change[] | null => {
    if (!isRefused(error, 'version-stale')) return null;
    const told = steps.safeParse(error.problem['changes']);
    return (told.data ?? []).map(({ what, at }) => ({
      what: t('request.state'),
      before: '',
      now: `${t(`requestStep.${what}`)}, ${spokenMoment(at, currentLanguage())}`,
    }));
  };
  const conflict = changes();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      {conflict === null ? null : (
        <Conflict
          changes={conflict}
          onContinue={() => {
            setError(null);
            onReload();
          }}
        />
      )}
      <TextField
        id="answer"
        long
        label={t('request.answer')}
        hint={t('request.answerHint')}
        fault={missing ? t('request.answerMissing') : undefined}
        maxLength={longestAnswer}
        value={text}
        onChange={setText}
      />
      {error === null || conflict !== null ? null : <Failed error={error} />}
      <button type="submit" className="button button-primary" aria-disabled={busy}>
        {t(busy ? 'form.sending' : 'request.send')}
      </button>
    </form>
  );
};
