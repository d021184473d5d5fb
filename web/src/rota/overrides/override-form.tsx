import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyField } from '../../ui/field.tsx';
import { type RotaRoom } from '../rota-frame.tsx';
import { otherStaff } from '../use-rota.ts';
import { isWhole, layerTimeWritten, nothingWritten, TimeFields } from './time-fields.tsx';
import { ReasonField } from '../reason-field.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

/** Puts people on a layer instead of those the schedule names. */
export const OverrideForm = ({ rota, busy, act }: RotaRoom) => {
  const t = useTexts('rota');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [written, setWritten] = useState(nothingWritten);
  const [staffIds, setStaffIds] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const times = layerTimeWritten(written);
  return (
    <form
      noValidate
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isWhole(times) || staffIds.length === 0 || reason.trim() === '' || busy) return;
        act({ kind: 'override', key, body: { ...times, staffIds, reason: reason.trim() } }, () => {
          setKey(crypto.randomUUID());
          setWritten(nothingWritten);
          setStaffIds([]);
          setReason('');
          setAsked(false);
        });
      }}
    >
      <TimeFields id="override" rota={rota} asked={asked} written={written} onChange={setWritten} />
      <ManyField
        id="override-people"
        label={t('override.people')}
        fault={asked && staffIds.length === 0 ? t('override.peopleMissing') : undefined}
        options={otherStaff(rota.staff, null).map(({ staffId, name }) => ({ value: staffId, label: name }))}
        values={staffIds}
        onChange={setStaffIds}
      />
      <ReasonField id="override-reason" asked={asked} value={reason} onChange={setReason} />
      <FormButtons label={t('override.add')} busy={busy} />
    </form>
  );
};
