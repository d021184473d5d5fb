import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alphabet } from '../../../../shared/domain/kernel/base32.ts';
import { directorateCodes } from '../../../../shared/domain/places/county.ts';
import { makeReceipt, parseReceipt, receiptNumber, receiptPrefix } from '../../../../shared/domain/referral/receipt.ts';

const prefixCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ123456';
const typed = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** What a body character is read as: O, I and L are forgiven. */
const readAs = (character: string) => (character === 'O' ? '0' : /[IL]/.test(character) ? '1' : character);

const prefixes = fc.oneof(
  fc.constantFrom<string>(...directorateCodes, 'DEMO'),
  fc.string({ unit: fc.constantFrom(...Array.from(prefixCharacters)), minLength: 1, maxLength: 6 }),
);
const receipts = fc
  .tuple(prefixes, fc.uint8Array({ minLength: 5, maxLength: 5 }))
  .map(([prefix, bytes]) => makeReceipt(prefix, bytes));

/** Ids that differ from the receipt in one character, wherever it is. */
const substitutions = (receipt: string): string[] => {
  const bodyFrom = receipt.indexOf('-');
  return Array.from(receipt).flatMap((original, at) =>
    original === '-'
      ? []
      : Array.from(typed)
          .filter((other) => (at < bodyFrom ? other : readAs(other)) !== original)
          .map((other) => `${receipt.slice(0, at)}${other}${receipt.slice(at + 1)}`),
  );
};

/** Ids with two neighbours swapped, across the dashes too. */
const transpositions = (receipt: string): string[] => {
  const characters = receipt.replaceAll('-', '');
  return Array.from(characters).flatMap((left, at) => {
    const right = characters.charAt(at + 1);
    if (right === '' || right === left) return [];
    return [`${characters.slice(0, at)}${right}${left}${characters.slice(at + 2)}`];
  });
};

const accepted = (texts: string[]) => texts.filter((text) => parseReceipt(text).ok);

describe('makeReceipt', () => {
  it('writes prefix, seven characters and a check character', () => {
    expect(makeReceipt('BC', new Uint8Array(5))).toMatch(/^BC-0000-000[0-9A-Z]$/);
    expect(makeReceipt('DEMO', Uint8Array.of(255, 255, 255, 255, 255))).toMatch(/^DEMO-ZZZZ-ZZZ[0-9A-Z]$/);
  });

  it('serves every directorate', () => {
    expect(directorateCodes.filter((code) => !receiptPrefix.safeParse(code).success)).toEqual([]);
  });

  it.each(['', 'bc', 'TOOLONG', 'B-C', 'B7', 'Ș'])('refuses the prefix %j', (prefix) => {
    expect(() => makeReceipt(prefix, new Uint8Array(5))).toThrow();
  });

  it('gives different numbers for different first 35 bits, and reads no further', () => {
    const bytes = fc.uint8Array({ minLength: 5, maxLength: 32 });
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        const first35 = (all: Uint8Array) => [...all.slice(0, 4), (all[4] ?? 0) >> 5].join();
        expect(makeReceipt('BC', a) === makeReceipt('BC', b)).toBe(first35(a) === first35(b));
      }),
    );
  });
});

describe('parseReceipt', () => {
  it.each(['BC-7K3M-9QXD', 'bc-7k3m-9qxd', 'BC7K3M9QXD', ' bc 7k3m 9qxd ', 'BC–7K3M–9QXD', 'B-C7K3-M9QXD'])(
    'reads %j',
    (text) => {
      expect(parseReceipt(text)).toEqual({ ok: true, value: 'BC-7K3M-9QXD' });
    },
  );

  it('takes O for 0, I and L for 1 in the body, and leaves them in the prefix', () => {
    const receipt = makeReceipt('IL', Uint8Array.of(0, 0x40, 0x10, 0, 0));
    expect(receipt).toMatch(/^IL-0101-/);
    const typedBadly = receipt.slice(3).replaceAll('0', 'o').replace('1', 'l').replace('1', 'i');
    expect(parseReceipt(`IL-${typedBadly}`)).toEqual({ ok: true, value: receipt });
    expect(parseReceipt(`1L-${typedBadly}`)).toEqual({ ok: false, error: 'receipt-check' });
  });

  it.each([
    ['', 'receipt-format'],
    ['BC', 'receipt-format'],
    ['7K3M9QXD', 'receipt-format'],
    ['BUCUREȘTI', 'receipt-format'],
    ['BC-7K3M-9QXU', 'receipt-format'],
    ['BC7-7K3M-9QXD', 'receipt-format'],
    ['TOOLONG-7K3M-9QXD', 'receipt-format'],
    ['BC-7K3M-9QXE', 'receipt-check'],
    ['VN-7K3M-9QXD', 'receipt-check'],
    ['O-0000-0000', 'receipt-check'],
  ])('refuses %j: %s', (text, error) => {
    expect(parseReceipt(text)).toEqual({ ok: false, error });
  });

  it('reads back every number it made', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(parseReceipt(receipt.replaceAll('-', '').toLowerCase())).toEqual({ ok: true, value: receipt });
        expect(receiptNumber.parse(receipt)).toBe(receipt);
      }),
    );
  });
});

describe('the check character', () => {
  it('catches every single wrong character, in prefix, body and check', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(accepted(substitutions(receipt))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('catches every swap of two neighbours, across the dashes too', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(accepted(transpositions(receipt))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('catches each of the 32 × 32 swaps at the dash for every ending of a prefix', () => {
    const swaps = Array.from(prefixCharacters).flatMap((last) =>
      Array.from(alphabet).flatMap((_, first) =>
        transpositions(makeReceipt(`B${last}`, Uint8Array.of(first << 3, 0, 0, 0, 0))),
      ),
    );
    expect(swaps.length).toBeGreaterThan(2_000);
    expect(accepted(swaps)).toEqual([]);
  });

  it('tells the directorates apart: a number of one is not valid with the code of another', () => {
    const receipt = makeReceipt('BC', Uint8Array.of(1, 2, 3, 4, 5)).slice(2);
    const others = directorateCodes.filter((code) => code !== 'BC' && parseReceipt(`${code}${receipt}`).ok);
    // Two characters differ, so one in 32 may pass by chance; the number is then simply not found.
    expect(others.length).toBeLessThan(4);
  });
});
