import { useState } from 'react';
import { Refusal } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, TextField } from '../../ui/field.tsx';
import { Failed } from '../../ui/states.tsx';
import { useAddMethod, type NewMethod } from '../use-contacts.ts';

const kinds = ['sms', 'voice', 'email'] as const;
type Kind = (typeof kinds)[number];

const methodOf = (kind: Kind, address: string, label: string): NewMethod => {
  const named = label === '' ? {} : { label };
  return kind === 'email' ? { channel: kind, email: address, ...named } : { channel: kind, phone: address, ...named };
};

/** What the API says of the field itself, when it is that which is wrong. */
const saidOfField = (error: unknown): string | undefined =>
  error instanceof Refusal ? error.problem.errors?.[0]?.detail : undefined;

/** Adds a telephone or an e-mail address; a code goes there at once, so that nobody is paged at a stranger's. */
export const AddForm = () => {
  const t = useTexts('contacts');
  const [kind, setKind] = useState<Kind>('sms');
  const [address, setAddress] = useState('');
  const [label, setLabel] = useState('');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState(false);
  const add = useAddMethod();
  const missing = asked && address.trim() === '' ? t('add.missing') : undefined;
  const said = saidOfField(add.error);
  return (
    <form
      noValidate
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (address.trim() === '' || add.isPending) return;
        add.mutate(
          { key, method: methodOf(kind, address.trim(), label.trim()) },
          {
            onSuccess: () => {
              setKey(crypto.randomUUID());
              setAddress('');
              setLabel('');
              setAsked(false);
            },
          },
        );
      }}
    >
      {add.isError && said === undefined ? <Failed error={add.error} /> : null}
      <ChoiceField
        id="add-kind"
        inline
        label={t('add.kind')}
        options={kinds.map((value) => ({ value, label: t(`channel.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        id="add-address"
        short
        type={kind === 'email' ? 'email' : 'tel'}
        label={t(kind === 'email' ? 'add.email' : 'add.phone')}
        hint={t(kind === 'email' ? 'add.emailHint' : 'add.phoneHint')}
        fault={missing ?? said}
        value={address}
        onChange={(value) => {
          setAddress(value);
          // Something else under the same key would be refused.
          setKey(crypto.randomUUID());
        }}
      />
      <TextField id="add-label" short maxLength={60} label={t('add.label')} value={label} onChange={setLabel} />
      <button type="submit" className="button button-primary" aria-disabled={add.isPending}>
        {t(add.isPending ? 'saving' : 'add.send')}
      </button>
    </form>
  );
};
