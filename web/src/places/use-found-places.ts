import { useEffect, useState } from 'react';
import { type Place } from '../../../shared/domain/places/place.ts';
import { useServices } from '../app/services.ts';
import { findPlaces } from './find-places.ts';

/** Shortest text worth searching for, in letters. */
const shortest = 2;

/**
 * The places that fit what is being typed, found with or without diacritics; the list is fetched when it is first needed.
 * @returns null while there is nothing to search for; none when none fits, or when the list cannot be fetched.
 */
export const useFoundPlaces = (search: string): readonly Place[] | null => {
  const { servesCounty } = useServices().config.county;
  const [found, setFound] = useState<readonly Place[] | null>(null);
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
  return searching ? found : null;
};

/** `Mărgineni, Mărgineni comună, BC`: the unit once, where it is another than the place. */
export const placeName = ({ code, name, unit, county }: Place): string =>
  unit === null || unit.code === code ? `${name}, ${county}` : `${name}, ${unit.name}, ${county}`;
