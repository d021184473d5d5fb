import { useState } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { dateWords } from './date-words.ts';

export type FieldFrame = { id: string; label: string; hint?: string | undefined; fault?: string | undefined };

/** The ids of what is said about a field, for `aria-describedby`. */
export const describedBy = ({ id, hint, fault }: FieldFrame): string | undefined => {
  const parts = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === undefined ? [] : [`${id}-fault`])];
  return parts.length === 0 ? undefined : parts.join(' ');
};

/** What is said about a field: how to fill it in, and what is wrong with it. */
export const Words = ({ id, hint, fault }: FieldFrame) => (
  <>
    {hint === undefined ? null : (
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {fault === undefined ? null : (
      <span className="fault" id={`${id}-fault`}>
        {fault}
      </span>
    )}
  </>
);

type TextProps = FieldFrame & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'tel' | 'email' | 'date' | 'time' | 'datetime-local' | 'search';
  inputMode?: 'numeric' | 'tel' | 'text';
  long?: boolean;
  short?: boolean;
  maxLength?: number;
  autoComplete?: string;
};

const dated = ['date', 'datetime-local'];

/** One line of text, or several; a native control. A date is repeated in words, and one that is not whole is said to be so. */
export const TextField = ({ value, onChange, type = 'text', long = false, short = false, ...given }: TextProps) => {
  const t = useTexts('app');
  const [isHalf, setHalf] = useState(false);
  const rest = { ...given, fault: given.fault ?? (isHalf ? t('date.half') : undefined) };
  const { id, label, fault, inputMode, maxLength, autoComplete = 'off' } = rest;
  const words = dated.includes(type) ? dateWords(value) : null;
  const shared = {
    id,
    name: id,
    value,
    autoComplete,
    maxLength,
    className: short ? 'input input-short' : 'input',
    'aria-describedby':
      [describedBy(rest), words === null ? undefined : `${id}-words`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': fault === undefined ? undefined : true,
  };
  return (
    <div className={fault === undefined ? 'field' : 'field field-faulty'}>
      <label htmlFor={id}>{label}</label>
      <Words {...rest} />
      {long ? (
        <textarea
          {...shared}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
          }}
        />
      ) : (
        <input
          {...shared}
          type={type}
          inputMode={inputMode}
          onChange={({ currentTarget }) => {
            setHalf(false);
            onChange(currentTarget.value);
          }}
          onBlur={({ currentTarget }) => {
            setHalf(currentTarget.validity.badInput);
          }}
        />
      )}
      {words === null ? null : (
        <span className="hint" id={`${id}-words`}>
          {words}
        </span>
      )}
    </div>
  );
};

export type Option<V extends string> = { value: V; label: string; hint?: string };

type ChoiceProps<V extends string> = FieldFrame & {
  options: readonly Option<V>[];
  value: V | undefined;
  onChange: (value: V) => void;
  inline?: boolean;
};

/** One of a few, all in sight. */
export const ChoiceField = <V extends string>({
  options,
  value,
  onChange,
  inline = false,
  ...frame
}: ChoiceProps<V>) => (
  <fieldset
    className={frame.fault === undefined ? 'field' : 'field field-faulty'}
    id={frame.id}
    aria-describedby={describedBy(frame)}
  >
    <legend>{frame.label}</legend>
    <Words {...frame} />
    <div className={inline ? 'choices-inline' : undefined}>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="radio"
            name={frame.id}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>
            {option.label}
            {option.hint === undefined ? null : <span className="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);

type ManyProps<V extends string> = FieldFrame & {
  options: readonly Option<V>[];
  values: readonly V[];
  onChange: (values: V[]) => void;
  inline?: boolean;
};

/** Any of a few, all in sight; kept in the order of the options. */
export const ManyField = <V extends string>({ options, values, onChange, inline = false, ...frame }: ManyProps<V>) => (
  <fieldset
    className={frame.fault === undefined ? 'field' : 'field field-faulty'}
    id={frame.id}
    aria-describedby={describedBy(frame)}
  >
    <legend>{frame.label}</legend>
    <Words {...frame} />
    <div className={inline ? 'choices-inline' : undefined}>
      {options.map((option) => (
        <label key={option.value} className="choice">
          <input
            type="checkbox"
            name={frame.id}
            checked={values.includes(option.value)}
            onChange={({ currentTarget: { checked } }) => {
              onChange(
                options
                  .map((one) => one.value)
                  .filter((one) => (one === option.value ? checked : values.includes(one))),
              );
            }}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  </fieldset>
);

type SelectProps = FieldFrame & {
  options: readonly Option<string>[];
  value: string;
  onChange: (value: string) => void;
  /** What it says while nothing is chosen. */
  none: string;
};

/** One of many, in the device's own list. */
export const SelectField = ({ options, value, onChange, none, ...frame }: SelectProps) => (
  <div className={frame.fault === undefined ? 'field' : 'field field-faulty'}>
    <label htmlFor={frame.id}>{frame.label}</label>
    <Words {...frame} />
    <select
      id={frame.id}
      className="input"
      value={value}
      aria-describedby={describedBy(frame)}
      aria-invalid={frame.fault === undefined ? undefined : true}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
