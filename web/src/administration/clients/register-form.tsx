import { useState } from 'react';
import { apiScopes, type ApiScope } from '../../../../shared/domain/institution/api-scope.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyField, TextField } from '../../ui/field.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Props = { busy: boolean; onRegister: (label: string, scopes: ApiScope[]) => void; onCancel: () => void };

const usual: readonly ApiScope[] = ['semnal/referrals.submit', 'semnal/referrals.read'];

/** What a new system is called, and what it may do. */
export const RegisterForm = ({ busy, onRegister, onCancel }: Props) => {
  const t = useTexts('administration');
  const [label, setLabel] = useState('');
  const [scopes, setScopes] = useState<readonly ApiScope[]>(usual);
  const [asked, setAsked] = useState(false);
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (label.trim() !== '' && scopes.length > 0 && !busy) onRegister(label.trim(), [...scopes]);
      }}
    >
      <h3>{t('clients.registerTitle')}</h3>
      <TextField
        id="client-label"
        label={t('clients.label')}
        hint={t('clients.labelHint')}
        fault={asked && label.trim() === '' ? t('form.required') : undefined}
        value={label}
        onChange={setLabel}
        maxLength={80}
      />
      <ManyField
        id="client-scopes"
        label={t('clients.scopes')}
        fault={asked && scopes.length === 0 ? t('form.choose') : undefined}
        values={scopes}
        onChange={setScopes}
        options={apiScopes.map((value) => ({ value, label: t(`scope.${value}`) }))}
      />
      <FormButtons label={t('clients.register')} busy={busy} onCancel={onCancel} />
    </form>
  );
};
