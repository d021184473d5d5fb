import { useState } from 'react';
import { type Answer } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ChoiceField, TextField } from '../../ui/field.tsx';
import { SaveForm } from '../saving/save-form.tsx';
import { type SettingsView } from '../use-settings.ts';

type Day = SettingsView['days'][number];

/** A day to be added; what is missing of it is said when it is. */
const AddDay = ({ days, onAdd }: { days: readonly Day[]; onAdd: (day: Day) => void }) => {
  const t = useTexts('settings');
  const [date, setDate] = useState('');
  const [kind, setKind] = useState<'free' | 'worked'>('free');
  const [source, setSource] = useState('');
  const [asked, setAsked] = useState(false);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const repeated = days.some((one) => one.date === date);
  const dateFault = isDate ? (repeated ? t('day.repeated') : undefined) : t('day.dateMissing');
  return (
    <fieldset className="card level">
      <legend>{t('day.add')}</legend>
      <TextField
        id="day-date"
        type="date"
        label={t('day.date')}
        fault={asked ? dateFault : undefined}
        short
        value={date}
        onChange={setDate}
      />
      <ChoiceField
        id="day-kind"
        label={t('day.kind')}
        inline
        options={(['free', 'worked'] as const).map((value) => ({ value, label: t(`day.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        id="day-source"
        label={t('day.source')}
        hint={t('day.sourceHint')}
        fault={asked && source.trim() === '' ? t('day.sourceMissing') : undefined}
        value={source}
        onChange={setSource}
        maxLength={200}
      />
      <button
        type="button"
        className="button"
        onClick={() => {
          setAsked(true);
          if (dateFault !== undefined || source.trim() === '') return;
          onAdd({ date, working: kind === 'worked', source: source.trim() });
          setDate('');
          setSource('');
          setAsked(false);
        }}
      >
        {t('day.addButton')}
      </button>
    </fieldset>
  );
};

type Props = { basis: Answer<SettingsView>; onSaved: (version: number) => void; onStale: () => void };

/** Days that a Government decision made free or worked, year by year. */
export const DaysForm = ({ basis, onSaved, onStale }: Props) => {
  const t = useTexts('settings');
  const [days, setDays] = useState<readonly Day[]>(basis.value.days);
  return (
    <>
      {days.length === 0 ? <p>{t('day.none')}</p> : null}
      <ul className="cards">
        {days.map((day) => (
          <li key={day.date} className="card">
            <p>
              <strong>{day.date}</strong>: {t(day.working ? 'day.worked' : 'day.free')} ({day.source})
            </p>
            <button
              type="button"
              className="button"
              onClick={() => {
                setDays(days.filter(({ date }) => date !== day.date));
              }}
            >
              {t('day.remove', { date: day.date })}
            </button>
          </li>
        ))}
      </ul>
      <AddDay
        days={days}
        onAdd={(day) => {
          setDays([...days, day].toSorted((a, b) => a.date.localeCompare(b.date)));
        }}
      />
      <SaveForm
        id="days"
        etag={basis.etag ?? ''}
        change={() => ({ part: 'days', days: [...days] })}
        onFaults={() => undefined}
        onSaved={onSaved}
        onStale={onStale}
      />
    </>
  );
};
