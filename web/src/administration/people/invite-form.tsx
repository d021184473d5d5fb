import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Props = { busy: boolean; onInvite: (name: string, email: string) => void; onCancel: () => void };

/** Whom an invitation goes to. */
export const InviteForm = ({ busy, onInvite, onCancel }: Props) => {
  const t = useTexts('administration');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [asked, setAsked] = useState(false);
  const isEmail = /^\S+@\S+\.\S+$/.test(email.trim());
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (name.trim() !== '' && isEmail && !busy) onInvite(name.trim(), email.trim());
      }}
    >
      <h3>{t('users.inviteTitle')}</h3>
      <TextField
        id="user-name"
        label={t('people.name')}
        fault={asked && name.trim() === '' ? t('form.required') : undefined}
        value={name}
        onChange={setName}
        maxLength={120}
      />
      <TextField
        id="user-email"
        label={t('people.email')}
        hint={t('users.emailHint')}
        fault={asked && !isEmail ? t('form.email') : undefined}
        value={email}
        onChange={setEmail}
        maxLength={120}
      />
      <FormButtons label={t('users.invite')} busy={busy} onCancel={onCancel} />
    </form>
  );
};
