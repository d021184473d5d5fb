import { describe, expect, it } from 'vitest';
import codes from '../../../../shared/domain/places/data/codes.json' with { type: 'json' };
import names from '../../../../shared/domain/places/data/names.json' with { type: 'json' };
import { counties, countyCodes, directorateCodes } from '../../../../shared/domain/places/county.ts';
import { competentCounty } from '../../../../shared/domain/places/competent-county.ts';
import { namesOfLine, placeByCode } from '../../../../shared/domain/places/place.ts';
import { territoriesOfLine, territoryOf } from '../../../../shared/domain/places/territory.ts';

const everywhere = countyCodes.flatMap((county) => codes[county].flatMap((line) => territoriesOfLine(county, line)));

describe('the nomenclature', () => {
  it('holds the whole country: counties, units, places', () => {
    const units = everywhere.filter(({ kind }) => ['municipality', 'town', 'commune'].includes(kind));
    const members = everywhere.filter(({ kind }) => ['sector', 'locality', 'village'].includes(kind));
    expect(everywhere.filter(({ kind }) => kind === 'county')).toHaveLength(42);
    expect(units).toHaveLength(3181);
    expect(members).toHaveLength(13755);
    expect(everywhere.filter(({ kind }) => kind === 'municipality')).toHaveLength(103);
    expect(everywhere.filter(({ kind }) => kind === 'sector')).toHaveLength(6);
  });

  it('has no code twice', () => {
    expect(new Set(everywhere.map(({ code }) => code)).size).toBe(everywhere.length);
  });

  it('has a name for every code, with commas below and without signs that no name has', () => {
    const wrong = countyCodes.flatMap((county) =>
      codes[county].flatMap((line, at) => {
        const lineNames = namesOfLine(county, at);
        const complete = lineNames.length === territoriesOfLine(county, line).length;
        return complete ? lineNames.filter((name) => !/^[A-ZÂÎĂȘȚa-zâîășț0-9 .-]+$/.test(name)) : [line];
      }),
    );
    expect(wrong).toEqual([]);
    expect(countyCodes.map((county) => names[county].length)).toEqual(
      countyCodes.map((county) => codes[county].length),
    );
  });

  it('stays small enough for a function that starts in milliseconds', () => {
    expect(JSON.stringify(codes).length).toBeLessThan(130_000);
    expect(new TextEncoder().encode(JSON.stringify(names)).length).toBeLessThan(170_000);
  });
});

describe('territoryOf', () => {
  it.each([
    ['20297', { kind: 'municipality', county: 'BC', unit: '20297', urban: true }],
    ['20304', { kind: 'locality', county: 'BC', unit: '20297', urban: true }],
    ['21007', { kind: 'commune', county: 'BC', unit: '21007', urban: false }],
    ['21016', { kind: 'village', county: 'BC', unit: '21007', urban: false }],
    ['1222', { kind: 'locality', county: 'AB', unit: '1213', urban: true }],
    ['1277', { kind: 'village', county: 'AB', unit: '1213', urban: true }],
    ['47', { kind: 'county', county: 'BC', unit: null, urban: false }],
  ])('%s', (code, expected) => {
    expect(territoryOf(code)).toEqual({ code, ...expected });
  });

  it('knows 9026, whose check digit is wrong', () => {
    expect(territoryOf('9026')).toMatchObject({ kind: 'commune', county: 'AB' });
  });

  it.each(['', ' ', '0', '2030', '203041', '20305', 'M20297', 'v1277', '020304', '20304 ', '20297 20304', 'BC'])(
    'does not know %j',
    (code) => {
      expect(territoryOf(code)).toBeNull();
      expect(competentCounty(code)).toBeNull();
      expect(placeByCode(code)).toBeNull();
    },
  );
});

describe('competentCounty', () => {
  it.each([
    ['20297', 'BC'],
    ['95060', 'IS'],
    ['174744', 'VN'],
    ['179150', 'B2'],
    ['47', 'BC'],
  ])('%s → %s', (code, county) => {
    expect(competentCounty(code)).toBe(county);
  });

  it('cannot tell for Bucharest without a sector, though the code is known', () => {
    expect(competentCounty('179132')).toBeNull();
    expect(territoryOf('179132')).toMatchObject({ county: 'B' });
  });

  it('answers for every other place with its county or its sector', () => {
    const odd = everywhere.filter(({ code, county }) => county !== 'B' && competentCounty(code) !== county);
    expect(odd).toEqual([]);
    const sectors = everywhere.filter(({ kind }) => kind === 'sector').map(({ code }) => competentCounty(code));
    expect(sectors).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6']);
  });
});

describe('counties', () => {
  it('are the 47 competent directorates, by the names of the nomenclature', () => {
    expect(counties).toHaveLength(47);
    expect(counties.map(({ code }) => code)).toEqual(directorateCodes);
    const named = counties.filter(({ code }) => !/^B\d$/.test(code));
    const official = countyCodes.filter((code) => code !== 'B').map((code) => ({ code, name: names[code][0] }));
    expect(named).toEqual(official);
  });
});

describe('placeByCode', () => {
  it('names the place and the unit it belongs to', () => {
    expect(placeByCode('20304')).toEqual({
      code: '20304',
      name: 'Bacău',
      kind: 'locality',
      county: 'BC',
      unit: { code: '20297', name: 'Bacău' },
      urban: true,
    });
    expect(placeByCode('23145')).toMatchObject({ name: 'Antohești', unit: { name: 'Izvoru Berheciului' } });
    expect(placeByCode('20929')).toMatchObject({ name: 'Slănic-Moldova' });
    expect(placeByCode('47')).toMatchObject({ name: 'Bacău', unit: null });
  });
});
