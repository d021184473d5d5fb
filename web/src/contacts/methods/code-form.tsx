import { useState } from 'react';
import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Failed } from '../../ui/states.tsx';
import { useSendCode, useVerify, type MethodView } from '../use-contacts.ts';

/** Gives back the code that came, or asks for another. */
export const CodeForm = ({ method: { methodId, codeUntil } }: { method: MethodView }) => {
  const t = useTexts('contacts');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const verify = useVerify();
  const again = useSendCode();
  const isCode = /^\d{6}$/.test(code.trim());
  const wrong = isRefused(verify.error, 'code-wrong') ? t('code.wrong') : undefined;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (isCode && !verify.isPending) verify.mutate({ methodId, code: code.trim() });
      }}
    >
      {verify.isError && wrong === undefined ? <Failed error={verify.error} /> : null}
      {again.isError ? <Failed error={again.error} /> : null}
      <p role="status">{codeUntil === null ? t('code.none') : t('code.sent')}</p>
      <TextField
        id={`code-${methodId}`}
        short
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        label={t('code.label')}
        hint={t('code.hint')}
        fault={asked && !isCode ? t('code.format') : wrong}
        value={code}
        onChange={setCode}
      />
      <div className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={verify.isPending}>
          {t(verify.isPending ? 'saving' : 'code.verify')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={again.isPending}
          onClick={() => {
            if (!again.isPending) again.mutate(methodId);
          }}
        >
          {t('code.again')}
        </button>
      </div>
    </form>
  );
};
