import { useState } from 'react';
import { type Place } from '../../../../shared/domain/places/place.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';
import { type PlaceValues } from '../form/values.ts';
import { useFoundPlaces } from '../../places/use-found-places.ts';

type Props = { id: string; label: string; value: PlaceValues; onChange: (value: PlaceValues) => void };

const Found = ({
  id,
  places,
  onChoose,
}: {
  id: string;
  places: readonly Place[];
  onChoose: (place: Place) => void;
}) => {
  const t = useTexts('partner');
  return (
    <ul className="places" aria-label={t('place.found')} id={`${id}-found`}>
      {places.map((place) => (
        <li key={place.code}>
          <button
            type="button"
            className="place"
            onClick={() => {
              onChoose(place);
            }}
          >
            <strong>{place.name}</strong>
            <span className="hint">
              {t(`place.${place.kind}`)}
              {place.unit === null || place.unit.code === place.code ? '' : `, ${place.unit.name}`}, {place.county}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};

/**
 * A town or village from the nomenclature, found with or without diacritics, and the rest of the address in own words. The list
 * is fetched when it is first needed; until then, and without it, own words are enough.
 */
export const PlaceField = ({ id, label, value, onChange }: Props) => {
  const t = useTexts('partner');
  const [search, setSearch] = useState('');
  // Without the list the address goes in own words.
  const shown = useFoundPlaces(search);
  return (
    <fieldset className="field place-field">
      <legend>{label}</legend>
      {value.siruta === '' ? (
        <>
          <TextField
            id={`${id}-search`}
            type="search"
            label={t('place.search')}
            hint={t('place.hint')}
            value={search}
            onChange={setSearch}
          />
          {shown === null || shown.length === 0 ? null : (
            <Found
              id={id}
              places={shown}
              onChoose={({ code, name, county }) => {
                setSearch('');
                onChange({ ...value, siruta: code, name: `${name} (${county})` });
              }}
            />
          )}
          <p className="hint" role="status">
            {shown === null ? '' : t('place.count', { count: shown.length })}
          </p>
        </>
      ) : (
        <p className="chosen">
          <strong>{value.name}</strong>{' '}
          <button
            type="button"
            className="button button-plain"
            onClick={() => {
              onChange({ ...value, siruta: '', name: '' });
            }}
          >
            {t('place.change')}
          </button>
        </p>
      )}
      <TextField
        id={`${id}-text`}
        label={t('place.text')}
        hint={t('place.textHint')}
        maxLength={200}
        value={value.text}
        onChange={(text) => {
          onChange({ ...value, text });
        }}
      />
    </fieldset>
  );
};
