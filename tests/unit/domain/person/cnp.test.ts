import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cnpCheckDigit, parseCnp } from '../../../../shared/domain/person/cnp.ts';

const now = new Date('2026-11-23T10:00:00Z');
const complete = (firstTwelve: string) => `${firstTwelve}${cnpCheckDigit(firstTwelve)}`;

describe('parseCnp', () => {
  it.each([
    ['1800101123450', 'male', '1980-01-01'],
    ['5110102441483', 'male', '2011-01-02'],
    ['1740501415486', 'male', '1974-05-01'],
    ['1040229319996', 'male', '1904-02-29'],
    [complete('296022904001'), 'female', '1996-02-29'],
    [complete('400022804001'), 'female', '1800-02-28'],
    [complete('600022922001'), 'female', '2000-02-29'],
  ])('%s is a %s born on %s', (cnp, sex, birthDate) => {
    expect(parseCnp(cnp, now)).toEqual({ ok: true, value: { sex, birthDate, foreignResident: false, warnings: [] } });
  });

  it.each([
    ['1800101123456', 'cnp-check-digit'],
    ['180010112345', 'cnp-length'],
    ['18001011234500', 'cnp-length'],
    ['', 'cnp-length'],
    ['1800101 12345', 'cnp-digits'],
    ['18001O1123450', 'cnp-digits'],
    ['０800101123450', 'cnp-digits'],
    [complete('080010112345'), 'cnp-sex-digit'],
    [complete('180130112345'), 'cnp-birth-date'],
    [complete('197022904001'), 'cnp-birth-date'],
    [complete('400022904001'), 'cnp-birth-date'],
    [complete('100022904001'), 'cnp-birth-date'],
    [complete('527010104001'), 'cnp-birth-date'],
  ])('%s is refused: %s', (cnp, error) => {
    expect(parseCnp(cnp, now)).toEqual({ ok: false, error });
  });

  it('accepts the day of birth from midnight in Romania, not the next day', () => {
    const cnp = complete('526112404001');
    expect(parseCnp(cnp, new Date('2026-11-23T22:05:00Z'))).toMatchObject({ ok: true });
    expect(parseCnp(cnp, new Date('2026-11-23T20:00:00Z'))).toMatchObject({ ok: false });
  });

  it.each([
    ['726112304001', '2026-11-23', 'male'],
    ['826112504001', '1926-11-25', 'female'],
    ['800022904001', '2000-02-29', 'female'],
    ['918010104001', '2018-01-01', 'unknown'],
  ])('takes a foreign resident %s to be born on %s, the latest date possible', (firstTwelve, birthDate, sex) => {
    const expected = { sex, birthDate, foreignResident: true, warnings: [] };
    expect(parseCnp(complete(firstTwelve), now)).toEqual({ ok: true, value: expected });
  });

  it('only warns of unusual county digits', () => {
    const warningsFor = (county: string) => {
      const parsed = parseCnp(complete(`5110102${county}148`), now);
      return parsed.ok ? parsed.value.warnings : parsed.error;
    };
    for (const county of ['01', '04', '39', '40', '46', '51', '52']) expect(warningsFor(county)).toEqual([]);
    for (const county of ['00', '47', '50', '53', '70', '80', '99'])
      expect(warningsFor(county)).toEqual(['cnp-county-unusual']);
  });
});

describe('any CNP', () => {
  const person = fc.record({
    born: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }),
    female: fc.boolean(),
    county: fc.integer({ min: 1, max: 46 }),
    serial: fc.integer({ min: 1, max: 999 }),
  });
  const firstTwelveOf = ({ born, female, county, serial }: typeof person extends fc.Arbitrary<infer P> ? P : never) => {
    const sexDigit = (born.getUTCFullYear() < 2000 ? 1 : 5) + Number(female);
    const date = born.toISOString().slice(2, 10).replaceAll('-', '');
    return `${sexDigit}${date}${String(county).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
  };

  it('made for a person says the sex and birth date of that person', () => {
    fc.assert(
      fc.property(person, (someone) => {
        expect(parseCnp(complete(firstTwelveOf(someone)), now)).toEqual({
          ok: true,
          value: {
            sex: someone.female ? 'female' : 'male',
            birthDate: someone.born.toISOString().slice(0, 10),
            foreignResident: false,
            warnings: [],
          },
        });
      }),
    );
  });

  const remainder = (firstTwelve: string) =>
    [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9].reduce((sum, weight, at) => sum + weight * Number(firstTwelve[at]), 0) % 11;

  it('with one digit mistyped is refused, unless the remainder moves between 1 and 10, which share a check digit', () => {
    fc.assert(
      fc.property(person, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 9 }), (someone, at, by) => {
        const cnp = complete(firstTwelveOf(someone));
        const wrong = `${cnp.slice(0, at)}${(Number(cnp.charAt(at)) + by) % 10}${cnp.slice(at + 1)}`;
        const blind = at < 12 && [1, 10].includes(remainder(cnp)) && [1, 10].includes(remainder(wrong));
        expect(parseCnp(wrong, now).ok && !blind).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
