import { useState } from 'react';
import { addCalendarDays, localDate } from '../../../../shared/domain/calendar/local-date.ts';
import { endOfLocalDay, startOfLocalDay } from '../../../../shared/domain/calendar/local-time.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, SelectField, TextField } from '../../ui/field.tsx';
import { todayHere } from '../../ui/today.ts';
import { useStaff } from '../people/use-people.ts';
import { type AuditSearch } from './use-audit.ts';

const kinds = ['record', 'person', 'administration'] as const;
type Kind = (typeof kinds)[number];

type Props = { busy: boolean; onSearch: (search: AuditSearch) => void };

/** What is looked for, and in which days. */
export const AuditForm = ({ busy, onSearch }: Props) => {
  const t = useTexts('administration');
  const staff = useStaff();
  const [kind, setKind] = useState<Kind>('record');
  const [id, setId] = useState('');
  const [staffId, setStaffId] = useState('');
  const [from, setFrom] = useState<string>(() => addCalendarDays(todayHere(), -30));
  const [until, setUntil] = useState<string>(todayHere);
  const [asked, setAsked] = useState(false);
  const number = id.trim().toUpperCase();
  const faults = {
    id: kind === 'record' && !/^[A-Z0-9][A-Z0-9-]{5,30}$/.test(number),
    staffId: kind === 'person' && staffId === '',
    from: from === '',
    until: until === '' || until < from,
  };
  const of = (): AuditSearch['of'] => {
    if (kind === 'record') return { kind, id: number };
    return kind === 'person' ? { kind, staffId } : { kind };
  };
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (busy || Object.values(faults).some(Boolean)) return;
        const [first, last] = [localDate.parse(from), localDate.parse(until)];
        onSearch({ of: of(), from: startOfLocalDay(first), until: endOfLocalDay(last) });
      }}
    >
      <ChoiceField
        id="audit-kind"
        inline
        label={t('audit.of')}
        value={kind}
        onChange={setKind}
        options={kinds.map((value) => ({ value, label: t(`audit.of.${value}`) }))}
      />
      {kind === 'record' ? (
        <TextField
          id="audit-id"
          label={t('audit.id')}
          hint={t('audit.idHint')}
          fault={asked && faults.id ? t('audit.idFault') : undefined}
          value={id}
          onChange={setId}
          maxLength={31}
          short
        />
      ) : null}
      {kind === 'person' ? (
        <SelectField
          id="audit-person"
          label={t('audit.person')}
          none={t('audit.choosePerson')}
          fault={asked && faults.staffId ? t('form.choose') : undefined}
          value={staffId}
          onChange={setStaffId}
          options={(staff.data?.value.items ?? []).map((one) => ({ value: one.staffId, label: one.name }))}
        />
      ) : null}
      <TextField
        id="audit-from"
        type="date"
        short
        label={t('audit.from')}
        fault={asked && faults.from ? t('form.required') : undefined}
        value={from}
        onChange={setFrom}
      />
      <TextField
        id="audit-until"
        type="date"
        short
        label={t('audit.until')}
        fault={asked && faults.until ? t('audit.untilFault') : undefined}
        value={until}
        onChange={setUntil}
      />
      <div className="buttons">
        <button type="submit" className="button button-primary" aria-disabled={busy}>
          {t(busy ? 'audit.searching' : 'audit.search')}
        </button>
      </div>
    </form>
  );
};
