import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import { spokenMoment } from '../../ui/moment.tsx';
import { currentLanguage } from '../../texts/texts.ts';
import { layerName } from '../../ui/layer-name.ts';
import { type RotaRoom } from '../rota-frame.tsx';
import { otherStaff, type ShiftView } from '../use-rota.ts';
import { fromField, toField } from '../wall-time.ts';
import { ReasonField } from '../reason-field.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

export type OfferedTime = Pick<ShiftView, 'layer' | 'from' | 'until'>;

const keyOf = ({ layer, from }: OfferedTime): string => `${layer} ${from}`;

type Props = RotaRoom & { shifts: readonly ShiftView[]; start: OfferedTime | null };

/** Offers a shift of one's own, or a part of it, to a colleague or to whoever takes it. */
export const SwapForm = ({ rota, me, busy, act, shifts, start }: Props) => {
  const t = useTexts('rota');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [layer, setLayer] = useState(start?.layer ?? '');
  const [chosen, setChosen] = useState('');
  const [from, setFrom] = useState(start === null ? '' : toField(start.from));
  const [until, setUntil] = useState(start === null ? '' : toField(start.until));
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [begins, ends] = [fromField(from), fromField(until)];
  const isOrdered = begins !== null && ends !== null && begins < ends;
  const choose = (wanted: string) => {
    setChosen(wanted);
    const shift = shifts.find((one) => keyOf(one) === wanted);
    if (shift === undefined) return;
    setLayer(shift.layer);
    setFrom(toField(shift.from));
    setUntil(toField(shift.until));
  };
  const language = currentLanguage();
  const options = shifts.map((shift) => ({
    value: keyOf(shift),
    label: `${layerName(shift.layer)}: ${spokenMoment(shift.from, language)} – ${spokenMoment(shift.until, language)}`,
  }));
  return (
    <form
      noValidate
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (layer === '' || begins === null || ends === null || !isOrdered || reason.trim() === '' || busy) return;
        const body = { layer, from: begins, until: ends, reason: reason.trim(), ...(to === '' ? {} : { to }) };
        act({ kind: 'swap', key, body }, () => {
          setKey(crypto.randomUUID());
          setReason('');
          setAsked(false);
        });
      }}
    >
      <SelectField
        id="swap-shift"
        label={t('swap.shift')}
        hint={layer === '' ? t('swap.shiftHint') : t('swap.layer', { layer: layerName(layer) })}
        none={t('swap.shiftNone')}
        fault={asked && layer === '' ? t('swap.shiftMissing') : undefined}
        options={options}
        value={chosen}
        onChange={choose}
      />
      <div className="field-pair">
        <TextField id="swap-from" type="datetime-local" label={t('time.from')} value={from} onChange={setFrom} />
        <TextField
          id="swap-until"
          type="datetime-local"
          label={t('time.until')}
          fault={asked && !isOrdered ? t('time.wrong') : undefined}
          value={until}
          onChange={setUntil}
        />
      </div>
      <SelectField
        id="swap-to"
        label={t('swap.to')}
        none={t('swap.anyone')}
        options={otherStaff(rota.staff, { staffId: me, name: '' }).map(({ staffId, name }) => ({
          value: staffId,
          label: name,
        }))}
        value={to}
        onChange={setTo}
      />
      <ReasonField id="swap-reason" asked={asked} value={reason} onChange={setReason} />
      <FormButtons label={t('swap.offer')} busy={busy} />
    </form>
  );
};
