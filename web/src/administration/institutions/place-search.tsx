import { useEffect, useState } from 'react';
import { type Place } from '../../../../shared/domain/places/place.ts';
import { useServices } from '../../app/services.ts';
import { findPlaces } from '../../partner/places/find-places.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { SelectField, TextField } from '../../ui/field.tsx';

/** Shortest text worth searching for, in letters. */
const shortest = 2;

type Props = {
  place: string;
  fault: string | undefined;
  onChoose: (siruta: string, place: string) => void;
};

/** The town or commune an institution works in, found with or without diacritics. */
export const PlaceSearch = ({ place, fault, onChoose }: Props) => {
  const t = useTexts('administration');
  const { servesCounty } = useServices().config.county;
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly Place[]>([]);
  const [chosen, setChosen] = useState('');
  const searching = search.trim().length >= shortest;
  useEffect(() => {
    if (!searching) return;
    let wanted = true;
    findPlaces(search, servesCounty).then(
      (places) => {
        if (wanted) setFound(places);
      },
      () => {
        if (wanted) setFound([]);
      },
    );
    return () => {
      wanted = false;
    };
  }, [search, searching, servesCounty]);
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
      {searching ? (
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
          options={found.map(({ code, name, unit, county }) => ({
            value: code,
            label: unit === null || unit.code === code ? `${name}, ${county}` : `${name}, ${unit.name}, ${county}`,
          }))}
        />
      ) : null}
    </>
  );
};
