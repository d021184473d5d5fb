import { useState } from 'react';
import { answered } from '../../api/refusal.ts';
import { useServices } from '../../app/services.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { Failed } from '../../ui/states.tsx';
import { refusedText } from './refused-text.ts';

type Props = { token: string; domains: readonly string[]; onSent: (email: string) => void };

/** Where the code goes. The address is kept nowhere on the device. */
export const AddressForm = ({ token, domains, onSent }: Props) => {
  const t = useTexts('partner');
  const { api } = useServices();
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await answered(
        api.POST('/v1/guest/links/{token}/code', { params: { path: { token } }, body: { email: email.trim() } }),
      );
      onSent(email.trim());
    } catch (found) {
      setError(found);
      setBusy(false);
    }
  };
  const told = refusedText(error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <p>{t('guest.text')}</p>
      <TextField
        id="email"
        type="email"
        label={t('guest.email')}
        hint={t('guest.emailHint', { domains: domains.map((one) => `@${one}`).join(', ') })}
        fault={told ?? undefined}
        autoComplete="email"
        maxLength={254}
        value={email}
        onChange={setEmail}
      />
      {error === null || told !== null ? null : <Failed error={error} />}
      <button type="submit" className="button button-primary" aria-disabled={busy}>
        {t(busy ? 'guest.sending' : 'guest.send')}
      </button>
    </form>
  );
};
