import { useState } from 'react';
import { usePlans } from '../../cases/file/use-case-file.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, SelectField, TextField } from '../../ui/field.tsx';
import { todayHere } from '../../ui/today.ts';
import { type Removal } from './use-vulnerabilities.ts';
import { FormButtons } from '../../ui/form-buttons.tsx';

type Props = { caseId: string; code: string; busy: boolean; onClose: (removal: Removal) => void; onCancel: () => void };

/** A vulnerability is closed with what removed it: a service of an approved plan, or something that happened. */
export const CloseForm = ({ caseId, code, busy, onClose, onCancel }: Props) => {
  const t = useTexts('records');
  const { data } = usePlans(caseId);
  const services = (data?.items ?? []).flatMap(({ plan, items }) =>
    plan.state === 'approved' || (plan.state === 'ended' && plan.approval !== null)
      ? items.map((item) => ({ value: `${plan.planId} ${item.itemId}`, label: `${item.needLabel}: ${item.what}` }))
      : [],
  );
  const [by, setBy] = useState<'service' | 'event'>('service');
  const [service, setService] = useState('');
  const [what, setWhat] = useState('');
  const [on, setOn] = useState<string>(todayHere);
  const [asked, setAsked] = useState(false);
  const required = (text: string) => (asked && text.trim() === '' ? t('close.missing') : undefined);
  const removal = (): Removal | null => {
    if (by === 'event') return what.trim() === '' || on === '' ? null : { kind: 'event', what, on };
    const [planId, itemId] = service.split(' ');
    return planId === undefined || itemId === undefined ? null : { kind: 'service', planId, itemId };
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        const chosen = removal();
        if (chosen !== null && !busy) onClose(chosen);
      }}
    >
      <ChoiceField
        id={`by-${code}`}
        inline
        label={t('close.by')}
        value={by}
        onChange={setBy}
        options={(['service', 'event'] as const).map((value) => ({ value, label: t(`close.${value}`) }))}
      />
      {by === 'service' ? (
        <SelectField
          id={`service-${code}`}
          label={t('close.which')}
          hint={services.length === 0 ? t('close.noService') : undefined}
          none={t('close.choose')}
          value={service}
          options={services}
          fault={required(service)}
          onChange={setService}
        />
      ) : (
        <>
          <TextField
            id={`what-${code}`}
            label={t('close.what')}
            long
            maxLength={1_000}
            value={what}
            fault={required(what)}
            onChange={setWhat}
          />
          <TextField
            id={`on-${code}`}
            label={t('close.on')}
            type="date"
            short
            value={on}
            fault={required(on)}
            onChange={setOn}
          />
        </>
      )}
      <FormButtons label={t('close.confirm')} busy={busy} onCancel={onCancel} />
    </form>
  );
};
