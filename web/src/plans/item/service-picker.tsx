import { useState } from 'react';
import { useTexts, type Tell } from '../../texts/use-texts.ts';
import { ChoiceField, TextField, type Option } from '../../ui/field.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useServiceSearch, type ProviderView } from '../use-plans.ts';
import { serviceKey } from './item-values.ts';
import { PlaceChoice, type ChosenPlace } from './place-choice.tsx';

type Service = ProviderView['services'][number];

/** How many places are left, as far as the register knows. */
const roomIn = (t: Tell<'plans'>, { capacity, occupancy, waitingList }: Service): string => {
  const places =
    capacity === null || occupancy === null
      ? t('service.placesUnknown')
      : t('service.places', { free: Math.max(0, capacity - occupancy), all: capacity });
  return waitingList === null || waitingList === 0
    ? places
    : `${places}, ${t('service.waiting', { count: waitingList })}`;
};

const optionsOf = (t: Tell<'plans'>, providers: readonly ProviderView[]): Option<string>[] =>
  providers.flatMap(({ providerId, name, freshness, services }) =>
    services.map((service) => ({
      value: serviceKey(providerId, service.serviceId),
      label: `${service.name} – ${name}`,
      hint: [service.place.name, roomIn(t, service), freshness.note].filter((part) => part !== null).join(' · '),
    })),
  );

type Props = {
  need: string;
  /** Completed years, where the case knows them. */
  age: string;
  value: string;
  fault: string | undefined;
  onChange: (service: string) => void;
};

/** A service of the register that serves the need: by place and age, with its free places and how fresh the entry is. */
export const ServicePicker = ({ need, age: known, value, fault, onChange }: Props) => {
  const t = useTexts('plans');
  const [place, setPlace] = useState<ChosenPlace | null>(null);
  const [age, setAge] = useState(known);
  const fits = /^\d{0,3}$/.test(age.trim());
  const { data, isLoading, error, refetch } = useServiceSearch({
    need,
    place: place?.code ?? '',
    age: fits ? age.trim() : '',
  });
  const options = optionsOf(t, data?.providers ?? []);
  return (
    <div className="picker">
      <PlaceChoice chosen={place} onChoose={setPlace} />
      <TextField
        id="age"
        label={t('service.age')}
        inputMode="numeric"
        short
        maxLength={3}
        value={age}
        fault={fits ? undefined : t('fault.age')}
        onChange={setAge}
      />
      {isLoading ? <Loading /> : null}
      {error === null ? null : <Failed error={error} retry={() => void refetch()} />}
      <p role="status" className="hint">
        {need === '' ? t('service.needFirst') : data === undefined ? '' : t('service.count', { count: options.length })}
      </p>
      {data?.complete === false ? <p className="hint">{t('service.incomplete')}</p> : null}
      {options.length === 0 ? (
        fault === undefined ? null : (
          <p className="fault">{fault}</p>
        )
      ) : (
        <ChoiceField
          id="service"
          label={t('service.label')}
          options={options}
          value={value}
          fault={fault}
          onChange={onChange}
        />
      )}
    </div>
  );
};
