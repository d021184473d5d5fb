import { useState } from 'react';
import { placeName, useFoundPlaces } from '../../places/use-found-places.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';

export type ChosenPlace = { code: string; name: string };

/** Where the person lives, to find what is given there; nothing chosen finds the whole county's. */
export const PlaceChoice = ({
  chosen,
  onChoose,
}: {
  chosen: ChosenPlace | null;
  onChoose: (place: ChosenPlace | null) => void;
}) => {
  const t = useTexts('plans');
  const [search, setSearch] = useState('');
  // When the list cannot be fetched, services of the whole county are shown.
  const found = useFoundPlaces(search) ?? [];
  if (chosen !== null)
    return (
      <p>
        {t('place.chosen', { name: chosen.name })}{' '}
        <button
          type="button"
          className="button button-plain"
          onClick={() => {
            onChoose(null);
          }}
        >
          {t('place.remove')}
        </button>
      </p>
    );
  return (
    <>
      <TextField
        id="place"
        type="search"
        label={t('place.label')}
        hint={t('place.hint')}
        value={search}
        onChange={setSearch}
      />
      <ul className="found-places" aria-label={t('place.found')}>
        {found.map((place) => (
          <li key={place.code}>
            <button
              type="button"
              className="button button-plain"
              onClick={() => {
                setSearch('');
                onChoose({ code: place.code, name: place.name });
              }}
            >
              {placeName(place)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
