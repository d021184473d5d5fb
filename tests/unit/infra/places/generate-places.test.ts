import { describe, expect, it } from 'vitest';
import { compactPlaces } from '../../../../infra/places/compact.ts';
import { placeName } from '../../../../infra/places/place-name.ts';
import { readSiruta } from '../../../../infra/places/read-siruta.ts';

const table = `SIRUTA;DENLOC;CODP;JUD;SIRSUP;TIP
10;JUDEŢUL ALBA;0;1;1;40
1213;MUNICIPIUL  AIUD;0;1;10;4
1222;AIUD;515200;1;1213;9
1277;CIUMBRUD;515202;1;1213;11
9026;BUCERDEA GRÂNOASĂ;0;1;10;3
4204;BUCERDEA GRÂNOASĂ;0;1;9026;22
`;

describe('placeName', () => {
  it.each([
    ['JUDEŢUL CARAŞ-SEVERIN', 'Caraș-Severin'],
    ['MUNICIPIUL  ADJUD', 'Adjud'],
    ['ORAŞ ABRUD', 'Abrud'],
    ['ORAŞU NOU-VII', 'Orașu Nou-Vii'],
    ['ŞTEFAN CEL MARE', 'Ștefan cel Mare'],
    ['ÎNTREGALDE', 'Întregalde'],
    ['I.C.BRĂTIANU', 'I.C.Brătianu'],
    ['GERSA II', 'Gersa II'],
    ['23 AUGUST', '23 August'],
  ])('%s → %s', (official, name) => {
    expect(placeName(official)).toBe(name);
  });
});

describe('the generator', () => {
  it('keeps one line per county and unit, names beside codes', () => {
    const expected = {
      codes: { AB: ['J10', 'M1213 1222 v1277', 'C9026 4204'] },
      names: { AB: ['Alba', 'Aiud;;Ciumbrud', 'Bucerdea Grânoasă;'] },
    };
    expect(compactPlaces(readSiruta(table))).toEqual(expected);
    expect(compactPlaces(readSiruta(table.replaceAll(';', ',')))).toEqual(expected);
  });

  it.each([
    ['a cut line', '1277;CIUMBRUD', 'not a row'],
    ['an unknown type of place', '1278;X;0;1;1213;99', 'unknown type'],
    ['a place without its unit', '1278;X;0;1;5555;23', '1 places hang on no county'],
  ])('refuses %s', (_, line, message) => {
    expect(() => compactPlaces(readSiruta(`${table}${line}\n`))).toThrow(message);
  });
});
