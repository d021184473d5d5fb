import { useState } from 'react';
import { placeName, useFoundPlaces } from '../../places/use-found-places.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';

type Props = {
  place: string;
  fault: string | undefined;
  onChoose: (siruta: string, place: string) => void;
};

/** The town or commune an institution works in, found with or without diacritics. */
export const PlaceSearch = ({ place, fault, onChoose }: Props) => {
  const t = useTexts('administration');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const found = useFoundPlaces(search);
  return (
    <>
      <TextField
        id="place-search"
        type="search"
        label={t('field.place')}
        hint={place === '' ? t('form.placeHint') : t('form.placeNow', { place })}
        fault={fault}
        value={search}
        onChange={setSearch}
      />
      {found === null ? null : (
        <SelectField
          id="place"
          label={t('form.placeFound', { count: found.length })}
          none={t('form.choosePlace')}
          value={chosen}
          onChange={(code) => {
            const one = found.find((each) => each.code === code);
            setChosen(code);
            if (one !== undefined) onChoose(code, one.name);
          }}
          options={found.map((one) => ({ value: one.code, label: placeName(one) }))}
        />
      )}
    </>
  );
};
