import { type Place } from '../../../shared/domain/places/place.ts';

/** As many as a phone shows without getting lost. */
const most = 8;

/** The county's own places first, then the rest of the country's. The nomenclature is a chunk of its own. */
export const findPlaces = async (text: string, county: string): Promise<Place[]> => {
  const [{ searchPlaces }, { countyCode }] = await Promise.all([
    import('../../../shared/domain/places/search.ts'),
    import('../../../shared/domain/places/county.ts'),
  ]);
  const own = countyCode.safeParse(county).data;
  const near = own === undefined ? [] : searchPlaces(text, { county: own, limit: most });
  const all = near.length >= most ? [] : searchPlaces(text, { limit: most });
  return [...near, ...all.filter(({ code }) => near.every((one) => one.code !== code))].slice(0, most);
};
