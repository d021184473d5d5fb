import { useState } from 'react';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyField, TextField } from '../../ui/field.tsx';
import { type RotaRoom } from '../rota-frame.tsx';
import { otherStaff } from '../use-rota.ts';
import { isWhole, layerTimeWritten, nothingWritten, TimeFields } from './time-fields.tsx';
import { turnsFrom } from './turns-from.ts';
import { ReasonField } from '../reason-field.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';

/** How many days a turn may last. */
const longestTurn = 31;

const daysOf = (written: string): number | null => {
  const days = Number(written);
  return Number.isInteger(days) && days >= 1 && days <= longestTurn ? days : null;
};

/** Replaces the whole schedule of a layer for a while: people take turns, in the order of the list. */
export const ScheduleForm = ({ rota, busy, act }: RotaRoom) => {
  const t = useTexts('rota');
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [written, setWritten] = useState(nothingWritten);
  const [turn, setTurn] = useState('1');
  const [handOff, setHandOff] = useState('08:00');
  const [order, setOrder] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const times = layerTimeWritten(written);
  const days = daysOf(turn);
  const isClock = /^\d{2}:\d{2}$/.test(handOff);
  return (
    <form
      noValidate
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!isWhole(times) || days === null || !isClock || order.length === 0 || reason.trim() === '' || busy) return;
        const instead = turnsFrom({ from: written.from, days, handOff, people: order });
        act({ kind: 'schedule', key, body: { ...times, instead, reason: reason.trim() } }, () => {
          setKey(crypto.randomUUID());
          setWritten(nothingWritten);
          setOrder([]);
          setReason('');
          setAsked(false);
        });
      }}
    >
      <TimeFields id="schedule" rota={rota} asked={asked} written={written} onChange={setWritten} />
      <div className="field-pair">
        <TextField
          id="schedule-turn"
          inputMode="numeric"
          label={t('schedule.turn')}
          fault={asked && days === null ? t('schedule.turnWrong') : undefined}
          value={turn}
          onChange={setTurn}
        />
        <TextField
          id="schedule-hand-off"
          type="time"
          label={t('schedule.handOff')}
          fault={asked && !isClock ? t('schedule.handOffWrong') : undefined}
          value={handOff}
          onChange={setHandOff}
        />
      </div>
      <ManyField
        id="schedule-order"
        label={t('schedule.order')}
        hint={t('schedule.orderHint')}
        fault={asked && order.length === 0 ? t('override.peopleMissing') : undefined}
        options={otherStaff(rota.staff, null).map(({ staffId, name }) => ({ value: staffId, label: name }))}
        values={order}
        onChange={setOrder}
      />
      <ReasonField id="schedule-reason" asked={asked} value={reason} onChange={setReason} />
      <FormButtons label={t('schedule.add')} busy={busy} />
    </form>
  );
};
