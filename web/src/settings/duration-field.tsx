import { useTexts } from '../texts/use-texts.ts';
import { durationOf, durationUnits, quantityOf, type DurationUnit } from './words.ts';
import { type Duration } from './use-settings.ts';
import { describedBy, Words } from '../ui/field.tsx';

/** A length of time as it is being typed: the number may be anything yet. */
export type TypedDuration = { quantity: string; unit: DurationUnit };

export const typed = (length: Duration): TypedDuration => {
  const { quantity, unit } = quantityOf(length);
  return { quantity: String(quantity), unit };
};

const longest = 9_999;

/** The duration that was typed; null: it is none. */
export const durationTyped = ({ quantity, unit }: TypedDuration): Duration | null => {
  const number = Number(quantity.trim());
  return /^\d+$/.test(quantity.trim()) && number >= 1 && number <= longest ? durationOf(number, unit) : null;
};

type Props = {
  id: string;
  label: string;
  hint?: string | undefined;
  fault: string | undefined;
  value: TypedDuration;
  onChange: (value: TypedDuration) => void;
};

/** A number and its unit. */
export const DurationField = ({ id, label, hint, fault, value, onChange }: Props) => {
  const t = useTexts('settings');
  return (
    <div className={fault === undefined ? 'field' : 'field field-faulty'} role="group" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <Words id={id} label={label} hint={hint} fault={fault} />
      <div className="duration">
        <input
          id={id}
          className="input"
          inputMode="numeric"
          autoComplete="off"
          maxLength={5}
          value={value.quantity}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={describedBy({ id, label, hint, fault })}
          onChange={({ currentTarget }) => {
            onChange({ ...value, quantity: currentTarget.value });
          }}
        />
        <select
          className="input"
          aria-label={t('length.unit', { what: label })}
          value={value.unit}
          onChange={({ currentTarget }) => {
            const unit = durationUnits.find((one) => one === currentTarget.value);
            if (unit !== undefined) onChange({ ...value, unit });
          }}
        >
          {durationUnits.map((unit) => (
            <option key={unit} value={unit}>
              {t(`unit.${unit}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
};
