import { useState } from 'react';
import { answered, isRefused } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Failed } from '../../ui/states.tsx';
import { refusedText } from './refused-text.ts';

type Opened = { session: string; expiresAt: string };
type Props = { token: string; email: string; onOpened: (opened: Opened) => void; onAnother: () => void };

/** The code that came by mail, given back. */
export const CodeForm = ({ token, email, onOpened, onAnother }: Props) => {
  const t = useTexts('partner');
  const { api } = useServices();
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const open = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const call = api.POST('/v1/guest/links/{token}/session', { params: { path: { token } }, body: { email, code } });
      onOpened((await answered(call)).value);
    } catch (found) {
      setError(found);
      setBusy(false);
    }
  };
  const told = refusedText(error);
  const triesLeft = isRefused(error, 'code-wrong') ? error.problem['triesLeft'] : undefined;
  const tries = typeof triesLeft === 'number' ? ` ${t('guest.tries', { count: triesLeft })}` : '';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void open();
      }}
    >
      <Notice>
        <p>{t('guest.sent', { email })}</p>
      </Notice>
      <TextField
        id="code"
        short
        inputMode="numeric"
        label={t('guest.code')}
        hint={t('guest.codeHint')}
        fault={told === null ? undefined : `${told}${tries}`}
        autoComplete="one-time-code"
        maxLength={6}
        value={code}
        onChange={(text) => {
          setCode(text.replaceAll(/\D/g, ''));
        }}
      />
      {error === null || told !== null ? null : <Failed error={error} />}
      <div className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={busy}>
          {t('guest.open')}
        </button>
        <button type="button" className="button" onClick={onAnother}>
          {t('guest.another')}
        </button>
      </div>
    </form>
  );
};
