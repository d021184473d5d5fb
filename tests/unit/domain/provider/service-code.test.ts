import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseServiceCode } from '../../../../shared/domain/provider/service-code.ts';

describe('a service code', () => {
  it.each([
    ['8790 CR-C-I', '8790 CR-C-I'],
    ['8790CR-C-I', '8790 CR-C-I'],
    ['8790 CR C I', '8790 CR-C-I'],
    ['8790-CR-C-I', '8790 CR-C-I'],
    ['8790.CR.C.I', '8790 CR-C-I'],
    ['8790/CR/C/I', '8790 CR-C-I'],
    [' 8790  cr – c – i ', '8790 CR-C-I'],
    ['8790 CR—C—I', '8790 CR-C-I'],
    ['8790\u00a0CR\u2011C\u2011I', '8790 CR-C-I'],
    ['8790 CR-C-1', '8790 CR-C-I'],
    ['8790 CR-C-Ⅳ', '8790 CR-C-IV'],
    ['8891CZ-C-II', '8891 CZ-C-II'],
    ['8899 CPDH-I', '8899 CPDH-I'],
    ['8899cpdh 2', '8899 CPDH-II'],
    ['8810 ID-I', '8810 ID-I'],
    ['8790 CR-PFA-II', '8790 CR-PFA-II'],
  ])('%j is %s', (text, code) => {
    expect(parseServiceCode(text)).toEqual({ ok: true, value: code });
  });

  it.each([
    ['', 'code-missing'],
    ['  ', 'code-missing'],
    ['0', 'code-missing'],
    ['000', 'code-missing'],
    ['-', 'code-missing'],
    ['–', 'code-missing'],
    ['n/a', 'code-missing'],
    ['fără', 'code-missing'],
    ['CR-C-I', 'code-class'],
    ['879 CR-C-I', 'code-class'],
    ['87900 CR-C-I', 'code-class'],
    ['1234 CR-C-I', 'code-class'],
    ['8790', 'code-format'],
    ['8790 CR', 'code-format'],
    ['8790CRCI', 'code-format'],
    ['8790 CR-C-I și 8891 CZ-C-II', 'code-format'],
    ['8790 CR-C-10', 'code-format'],
  ])('%j is refused: %s', (text, fault) => {
    expect(parseServiceCode(text)).toEqual({ ok: false, error: fault });
  });

  const letters = fc.constantFrom('CR', 'CZ', 'C', 'VD', 'PFA', 'D', 'V', 'CPDH', 'ID', 'I', 'II', 'VII');
  const separator = fc.constantFrom('-', ' ', '.', '/', ' - ', '–', '_', '  ');

  it('is read the same however it is separated and capitalised, and reading what was read changes nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('8710', '8730', '8790', '8810', '8891', '8899'),
        fc.array(letters, { minLength: 2, maxLength: 4 }),
        fc.array(separator, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (activity, groups, separators, small) => {
          const written = groups.reduce<string>(
            (text, group, index) => `${text}${separators[index] ?? ''}${group}`,
            activity,
          );
          const once = parseServiceCode(small ? written.toLowerCase() : written);
          expect(once).toEqual({ ok: true, value: `${activity} ${groups.join('-')}` });
          expect(once.ok ? parseServiceCode(once.value) : once).toEqual(once);
        },
      ),
    );
  });

  it('never reads anything as a code that is not one, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = parseServiceCode(text);
        expect(read.ok ? parseServiceCode(read.value) : read).toEqual(read);
      }),
    );
  });
});
