import { cnpCheckDigit } from '../../../shared/domain/person/cnp.ts';

/** A right CNP of an invented girl born on 12 March 2016; `number` tells them apart (0 to 999); `county` 04 is Bacău. */
export const cnpOf = (number: number, county = '04'): string => {
  const twelve = `6160312${county}${String(number).padStart(3, '0')}`;
  return `${twelve}${cnpCheckDigit(twelve)}`;
};

/** SIRUTA codes: Bacău, Moinești and Focșani (in Vrancea); one that does not exist. */
export const places = { bacau: '20297', moinesti: '20876', focsani: '174744', unknown: '999999' } as const;
