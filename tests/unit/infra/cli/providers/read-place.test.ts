import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../../../infra/cli/providers/read-place.ts';

const read = (place: string, siruta = '') => {
  const answer = readPlace({ siruta, place }, 'BC');
  return answer.ok ? answer.value : answer.error;
};

describe('the place of a service', () => {
  it.each([
    ['Bacău', '20297'],
    ['MUNICIPIUL BACAU', '20297'],
    ['Mun. Bacău, jud. Bacău', '20297'],
    ['Tg. Ocna', '20965'],
    ['oraș Slănic Moldova', '20910'],
    ['com. Traian', '25861'],
    ['sat Traian, com. Traian', '25870'],
    ['sat Valea Seacă, com. Nicolae Bălcescu', '23788'],
    ['Prăjoaia', '23332'],
  ])('%j is %s', (text, siruta) => {
    expect(read(text)).toMatchObject({ place: { siruta, county: 'BC' }, doubt: null });
  });

  it('keeps the unit it belongs to', () => {
    expect(read('Prăjoaia')).toMatchObject({ place: { name: 'Prăjoaia', unit: { name: 'Livezi' } } });
  });

  it('is the code when there is one, of any county', () => {
    expect(read('Focșani', '174744')).toMatchObject({ place: { county: 'VN', name: 'Focșani' }, doubt: null });
    expect(read('', '25870')).toMatchObject({ place: { siruta: '25870' }, doubt: null });
    expect(read('Onești', '0')).toMatchObject({ place: { siruta: '20563' } });
  });

  it('tells when the name beside the code is another place’s', () => {
    expect(read('Onești', '20297')).toMatchObject({
      place: { siruta: '20297' },
      doubt: 'codul SIRUTA este al localității Bacău, nu „Onești”',
    });
  });

  it.each([
    ['', '', 'place', 'lipsește'],
    ['Atlantida', '', 'place', '„Atlantida” nu este o localitate a județului BC; completați codul SIRUTA'],
    ['Focșani', '', 'place', '„Focșani” nu este o localitate a județului BC; completați codul SIRUTA'],
    ['sat Bacău', '', 'place', '„sat Bacău” nu este o localitate a județului BC; completați codul SIRUTA'],
    [
      'Buda',
      '',
      'place',
      '„Buda” poate fi Buda (Berzunți), Buda (Blăgești), Buda (Răchitoasa); completați codul SIRUTA',
    ],
    ['Bacău', '999999', 'siruta', '„999999” nu este un cod SIRUTA'],
    ['Bacău', '47', 'siruta', '„47” este codul județului, nu al localității'],
  ])('is refused: %j with the code %j', (text, siruta, column, reason) => {
    expect(read(text, siruta)).toEqual({ column, reason });
  });
});
