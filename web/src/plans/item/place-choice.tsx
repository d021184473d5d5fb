import { useEffect, useState } from 'react';
import { type Place } from '../../../../shared/domain/places/place.ts';
import { useServices } from '../../app/services.ts';
import { findPlaces } from '../../partner/places/find-places.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { TextField } from '../../ui/field.tsx';

/** Shortest text worth searching for, in letters. */
const shortest = 2;

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
  const { servesCounty } = useServices().config.county;
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<readonly Place[]>([]);
  useEffect(() => {
    if (search.trim().length < shortest) return;
    let wanted = true;
    findPlaces(search, servesCounty).then(
      (places) => {
        if (wanted) setFound(places);
      },
      // The list cannot be fetched: services of the whole county are shown.
      () => {
        if (wanted) setFound([]);
      },
    );
    return () => {
      wanted = false;
    };
  }, [search, servesCounty]);
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
  const shown = search.trim().length < shortest ? [] : found;
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
        {shown.map((place) => (
          <li key={place.code}>
            <button
              type="button"
              className="button button-plain"
              onClick={() => {
                setSearch('');
                onChoose({ code: place.code, name: place.name });
              }}
            >
              {place.name}
              {place.unit === null || place.unit.code === place.code ? '' : ` (${place.unit.name})`}, {place.county}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};
