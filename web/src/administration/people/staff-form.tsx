import { useState } from 'react';
import { staffRoles, type StaffRole } from '../../../../shared/domain/escalation/policy.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyField, TextField } from '../../ui/field.tsx';
import { idOf } from '../institutions/form-values.ts';
import { type StaffInvitation } from './use-people.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Props = { busy: boolean; onInvite: (body: StaffInvitation) => void; onCancel: () => void };

/** Somebody new at the county. */
export const StaffForm = ({ busy, onInvite, onCancel }: Props) => {
  const t = useTexts('administration');
  const [values, setValues] = useState({ name: '', email: '', phone: '', own: '' });
  const [roles, setRoles] = useState<readonly StaffRole[]>([]);
  const [asked, setAsked] = useState(false);
  const set = (field: keyof typeof values) => (value: string) => {
    setValues((before) => ({ ...before, [field]: value }));
  };
  const staffId = values.own === '' ? idOf(values.name) : values.own;
  const phone = values.phone.replaceAll(/[\s.-]/g, '');
  const faults = {
    name: values.name.trim() === '',
    email: !/^\S+@\S+\.\S+$/.test(values.email.trim()),
    phone: phone !== '' && !/^\+\d{7,15}$/.test(phone),
    staffId: !/^[a-z0-9][a-z0-9-]{1,40}$/.test(staffId),
    roles: roles.length === 0,
  };
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (busy || Object.values(faults).some(Boolean)) return;
        const [name, email] = [values.name.trim(), values.email.trim()];
        onInvite({ staffId, name, email, roles: [...roles], ...(phone === '' ? {} : { phone }) });
      }}
    >
      <h2>{t('staff.newTitle')}</h2>
      <TextField
        id="staff-name"
        label={t('people.name')}
        fault={asked && faults.name ? t('form.required') : undefined}
        value={values.name}
        onChange={set('name')}
        maxLength={120}
      />
      <TextField
        id="staff-id"
        label={t('staff.id')}
        hint={t('staff.idHint')}
        fault={asked && faults.staffId ? t('new.idFault') : undefined}
        value={staffId}
        onChange={set('own')}
        maxLength={41}
        short
      />
      <TextField
        id="staff-email"
        label={t('people.email')}
        hint={t('users.emailHint')}
        fault={asked && faults.email ? t('form.email') : undefined}
        value={values.email}
        onChange={set('email')}
        maxLength={120}
      />
      <TextField
        id="staff-phone"
        type="tel"
        label={t('people.phone')}
        hint={t('form.phoneHint')}
        fault={asked && faults.phone ? t('form.phone') : undefined}
        value={values.phone}
        onChange={set('phone')}
        short
      />
      <ManyField
        id="staff-roles"
        label={t('staff.roles')}
        fault={asked && faults.roles ? t('form.choose') : undefined}
        values={roles}
        onChange={setRoles}
        options={staffRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <FormButtons label={t('staff.invite')} busy={busy} onCancel={onCancel} />
    </form>
  );
};
