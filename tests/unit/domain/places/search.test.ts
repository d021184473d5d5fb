import { describe, expect, it } from 'vitest';
import { competentCounty } from '../../../../shared/domain/places/competent-county.ts';
import { searchPlaces } from '../../../../shared/domain/places/search.ts';

const found = (text: string, options?: Parameters<typeof searchPlaces>[1]) =>
  searchPlaces(text, options).map(({ name, kind, county }) => `${name} ${kind} ${county}`);

describe('searchPlaces', () => {
  it('finds with and without diacritics, in either keyboard and either spelling', () => {
    const expected = found('Târgu Ocna', { limit: 3 });
    expect(expected).toContain('Târgu Ocna town BC');
    for (const text of ['targu ocna', 'TÂRGU OCNA', 'Tîrgu Ocna', 'tg. ocna', '  târgu-ocna '])
      expect(found(text, { limit: 3 })).toEqual(expected);
    expect(found('ştefan cel', { limit: 1 })).toEqual(found('ștefan cel', { limit: 1 }));
  });

  it('puts a municipality before towns, communes and villages that start alike', () => {
    expect(found('bac', { county: 'BC' })).toEqual([
      'Bacău municipality BC',
      'Băcioiu village BC',
      'Bâclești village BC',
    ]);
    expect(found('alba', { limit: 2 })[0]).toBe('Alba Iulia municipality AB');
  });

  it('puts an exact name before longer ones of its size', () => {
    expect(found('alba', { limit: 2 })[1]).toBe('Alba village BT');
  });

  it('finds the beginning of any word, after the names that start so', () => {
    const places = found('moldova', { county: 'BC' });
    expect(places).toContain('Slănic-Moldova town BC');
    expect(found('mold slan')).toContain('Slănic-Moldova town BC');
    expect(found('oldova', { county: 'BC' })).toEqual([]);
  });

  it('offers the sectors of Bucharest, never Bucharest as a whole, and no counties', () => {
    expect(found('bucuresti', { county: 'B' })).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `București Sectorul ${n} sector B`),
    );
    expect(found('sector 2', { county: 'B' })).toEqual(['București Sectorul 2 sector B']);
    expect(searchPlaces('a', { limit: 10_000 }).filter(({ code }) => competentCounty(code) === null)).toEqual([]);
  });

  it('offers a town once, though its main locality has the same name', () => {
    expect(found('onesti', { county: 'BC' })).toEqual(['Onești municipality BC']);
  });

  it('is limited, and always in the same order', () => {
    expect(searchPlaces('valea')).toHaveLength(20);
    expect(searchPlaces('valea', { limit: 5 })).toEqual(searchPlaces('valea', { limit: 50 }).slice(0, 5));
    expect(searchPlaces(' - ')).toEqual([]);
  });
});
