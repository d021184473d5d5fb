import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesName } from '../../../../shared/domain/search/matches-name.ts';
import { readQuery } from '../../../../shared/domain/search/read-query.ts';

const now = new Date('2026-11-30T10:00:00Z');
const child = { lastName: 'Țurcănașu-Bâtcă', firstName: 'Ștefăniță' };

const finds = (text: string, person: Parameters<typeof matchesName>[1]): boolean => {
  const query = readQuery(text, now);
  if (!query.ok || query.value.by !== 'name') throw new Error(`${text} is no name`);
  return matchesName(query.value.words, person);
};

describe('a name', () => {
  it.each(['turcan', 'Ţurcănaşu', 'stefanita turcanasu', 'BÎTCĂ ște', 'batca-turcanasu'])('is found by %j', (text) => {
    expect(finds(text, child)).toBe(true);
  });

  it.each(['urcan', 'turcanasu maria', 'stefan turcanu'])('is not found by %j', (text) => {
    expect(finds(text, child)).toBe(false);
  });

  it('of somebody unknown is looked for in what describes them', () => {
    const newborn = { description: 'nou-născut de sex feminin, adus de ambulanță' };
    expect(finds('nou nascut', newborn)).toBe(true);
    expect(finds('ambulanta', { ...child, ...newborn })).toBe(false);
  });

  it('is found by any beginnings of its words, in any order', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(word, word, fc.boolean(), fc.nat(9), (lastName, firstName, swapped, length) => {
        const parts = [lastName, firstName].map((one) => one.slice(0, Math.max(3, length)));
        const text = (swapped ? parts.toReversed() : parts).join(' ');
        expect(finds(text, { lastName: lastName.toUpperCase(), firstName })).toBe(true);
      }),
    );
  });
});
