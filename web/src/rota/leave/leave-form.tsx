import { useState } from 'react';
import { endOfLocalDay, startOfLocalDay } from '../../../../shared/domain/calendar/local-time.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { type RotaRoom } from '../rota-frame.tsx';
import { otherStaff } from '../use-rota.ts';
import { fromDateField } from '../wall-time.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

/** Asks for leave by whole days; a supervisor may enter somebody else's. No reason is asked for. */
export const LeaveForm = ({ rota, me, isEditor, busy, act }: RotaRoom) => {
  const t = useTexts('rota');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [who, setWho] = useState('');
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [asked, setAsked] = useState(false);
  const [from, until] = [fromDateField(first), fromDateField(last)];
  const isOrdered = from !== null && until !== null && from <= until;
  const colleagues = otherStaff(rota.staff, { staffId: me, name: '' });
  return (
    <form
      noValidate
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (from === null || until === null || !isOrdered || busy) return;
        const times = { from: startOfLocalDay(from), until: endOfLocalDay(until) };
        act({ kind: 'leave', key, body: { ...times, ...(who === '' ? {} : { staffId: who }) } }, () => {
          setKey(crypto.randomUUID());
          setFirst('');
          setLast('');
          setAsked(false);
        });
      }}
    >
      {isEditor ? (
        <SelectField
          id="leave-who"
          label={t('leave.who')}
          hint={t('leave.whoHint')}
          none={t('leave.me')}
          options={colleagues.map(({ staffId, name }) => ({ value: staffId, label: name }))}
          value={who}
          onChange={setWho}
        />
      ) : null}
      <div className="field-pair">
        <TextField id="leave-first" type="date" label={t('leave.first')} value={first} onChange={setFirst} />
        <TextField
          id="leave-last"
          type="date"
          label={t('leave.last')}
          fault={asked && !isOrdered ? t('leave.wrong') : undefined}
          value={last}
          onChange={setLast}
        />
      </div>
      <p className="hint">{t('leave.noReason')}</p>
      <FormButtons label={t(who === '' ? 'leave.ask' : 'leave.enter')} busy={busy} />
    </form>
  );
};
