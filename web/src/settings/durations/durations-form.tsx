import { useState } from 'react';
import { type Answer } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { ManyField, TextField } from '../../ui/field.tsx';
import { DurationField, durationTyped, typed, type TypedDuration } from '../duration-field.tsx';
import { SaveForm } from '../saving/save-form.tsx';
import { type NamedFault } from '../saving/use-saving.ts';
import { type SettingsView } from '../use-settings.ts';

const names = ['linkValidFor', 'retryUnreachableAfter', 'handOverWithin', 'dispatchCheckIn', 'callBackGrace'] as const;
type Name = (typeof names)[number];

type Typed = Record<Name, TypedDuration> & {
  signWithin: TypedDuration;
  signEmpty: boolean;
  storm: { moreThan: string; within: TypedDuration; gatherFor: TypedDuration } | null;
};

const usualStorm = {
  moreThan: '10',
  within: { quantity: '10', unit: 'minutes' },
  gatherFor: { quantity: '2', unit: 'minutes' },
} as const;

const typedOf = ({ durations }: SettingsView): Typed => ({
  linkValidFor: typed(durations.linkValidFor),
  retryUnreachableAfter: typed(durations.retryUnreachableAfter),
  handOverWithin: typed(durations.handOverWithin),
  dispatchCheckIn: typed(durations.dispatchCheckIn),
  callBackGrace: typed(durations.callBackGrace),
  signWithin: typed(durations.shiftHandover.signWithin),
  signEmpty: durations.shiftHandover.signEmpty,
  storm:
    durations.storm === undefined
      ? null
      : {
          moreThan: String(durations.storm.moreThan),
          within: typed(durations.storm.within),
          gatherFor: typed(durations.storm.gatherFor),
        },
});

type Durations = SettingsView['durations'];

const stormOf = ({ storm }: Typed): Durations['storm'] | null => {
  if (storm === null) return undefined;
  const [within, gatherFor] = [durationTyped(storm.within), durationTyped(storm.gatherFor)];
  if (within === null || gatherFor === null || !/^[1-9]\d{0,5}$/.test(storm.moreThan.trim())) return null;
  return { moreThan: Number(storm.moreThan.trim()), within, gatherFor };
};

/** The durations that were typed; null: some are none. */
const durationsOf = (values: Typed): Durations | null => {
  const [linkValidFor, retryUnreachableAfter, handOverWithin, dispatchCheckIn, callBackGrace] = names.map((name) =>
    durationTyped(values[name]),
  );
  const signWithin = durationTyped(values.signWithin);
  const storm = stormOf(values);
  if (!linkValidFor || !retryUnreachableAfter || !handOverWithin || !dispatchCheckIn || !callBackGrace) return null;
  if (signWithin === null || storm === null) return null;
  return {
    linkValidFor,
    retryUnreachableAfter,
    handOverWithin,
    dispatchCheckIn,
    callBackGrace,
    shiftHandover: { signWithin, signEmpty: values.signEmpty },
    ...(storm === undefined ? {} : { storm }),
  };
};

type Props = { basis: Answer<SettingsView>; onSaved: (version: number) => void; onStale: () => void };

/** Everything that lasts, but the terms of the law. */
export const DurationsForm = ({ basis, onSaved, onStale }: Props) => {
  const t = useTexts('settings');
  const [values, setValues] = useState(() => typedOf(basis.value));
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState<readonly NamedFault[]>([]);
  const faultOf = (value: TypedDuration, pointer: string): string | undefined =>
    asked && durationTyped(value) === null
      ? t('fault.duration')
      : told.find((one) => one.pointer === `/change/durations/${pointer}`)?.detail;
  const { storm } = values;
  return (
    <>
      {names.map((name) => (
        <DurationField
          key={name}
          id={name}
          label={t(`field.${name}`)}
          hint={t(`hint.${name}`)}
          fault={faultOf(values[name], name)}
          value={values[name]}
          onChange={(value) => {
            setValues({ ...values, [name]: value });
          }}
        />
      ))}
      <DurationField
        id="signWithin"
        label={t('field.signWithin')}
        hint={t('hint.signWithin')}
        fault={faultOf(values.signWithin, 'shiftHandover/signWithin')}
        value={values.signWithin}
        onChange={(signWithin) => {
          setValues({ ...values, signWithin });
        }}
      />
      <ManyField
        id="signEmpty"
        label={t('durations.handover')}
        options={[{ value: 'empty', label: t('field.signEmpty') }]}
        values={values.signEmpty ? ['empty'] : []}
        onChange={(chosen) => {
          setValues({ ...values, signEmpty: chosen.length > 0 });
        }}
      />
      <ManyField
        id="storm"
        label={t('field.storm')}
        hint={t('hint.storm')}
        options={[{ value: 'storm', label: t('durations.stormOn') }]}
        values={storm === null ? [] : ['storm']}
        onChange={(chosen) => {
          setValues({ ...values, storm: chosen.length === 0 ? null : usualStorm });
        }}
      />
      {storm === null ? null : (
        <>
          <TextField
            id="moreThan"
            label={t('field.moreThan')}
            fault={asked && !/^[1-9]\d{0,5}$/.test(storm.moreThan.trim()) ? t('fault.duration') : undefined}
            inputMode="numeric"
            short
            maxLength={6}
            value={storm.moreThan}
            onChange={(moreThan) => {
              setValues({ ...values, storm: { ...storm, moreThan } });
            }}
          />
          <DurationField
            id="within"
            label={t('field.within')}
            fault={faultOf(storm.within, 'storm/within')}
            value={storm.within}
            onChange={(within) => {
              setValues({ ...values, storm: { ...storm, within } });
            }}
          />
          <DurationField
            id="gatherFor"
            label={t('field.gatherFor')}
            fault={faultOf(storm.gatherFor, 'storm/gatherFor')}
            value={storm.gatherFor}
            onChange={(gatherFor) => {
              setValues({ ...values, storm: { ...storm, gatherFor } });
            }}
          />
        </>
      )}
      <SaveForm
        id="durations"
        etag={basis.etag ?? ''}
        change={() => {
          setAsked(true);
          const durations = durationsOf(values);
          return durations === null ? null : { part: 'durations', durations };
        }}
        onFaults={setTold}
        onSaved={onSaved}
        onStale={onStale}
      />
    </>
  );
};
