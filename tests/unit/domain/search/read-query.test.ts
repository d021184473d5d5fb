import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../../shared/adapters/crypto/digest.ts';
import { newCaseId } from '../../../../shared/domain/kernel/ids.ts';
import { cnpCheckDigit } from '../../../../shared/domain/person/cnp.ts';
import { readQuery } from '../../../../shared/domain/search/read-query.ts';
import { cnpOf } from '../../../support/builders/people.ts';
import { receiptOf } from '../../../support/builders/referral.ts';

const now = new Date('2026-11-30T10:00:00Z');
const read = (text: string) => readQuery(text, now);

describe('what somebody looks for', () => {
  it.each([
    ['1800101123450', { by: 'cnp', cnp: '1800101123450' }],
    [' 180 0101 123450 ', { by: 'cnp', cnp: '1800101123450' }],
    ['Popescu', { by: 'name', words: ['popescu'] }],
    ['  Țurcănașu-Bâtcă Ștefăniță', { by: 'name', words: ['turcanasu', 'batca', 'stefanita'] }],
    ['Constantinescu', { by: 'name', words: ['constantinescu'] }],
    ['Ana-Mara-Beta', { by: 'name', words: ['ana', 'mara', 'beta'] }],
  ])('is %j', (text, query) => {
    expect(read(text)).toEqual({ ok: true, value: query });
  });

  it('is the number of a referral or a case, however it is written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), fc.constantFrom('', ' ', '-'), (number, small, gap) => {
        const written = (text: string) => {
          const spaced = `${text.slice(0, 4)}${gap}${text.slice(4)}`;
          return small ? spaced.toLowerCase() : spaced;
        };
        const referralId = receiptOf(number);
        const caseId = newCaseId(sha256(`case ${number}`));
        expect(read(small ? referralId.toLowerCase() : referralId)).toEqual({
          ok: true,
          value: { by: 'referral', referralId },
        });
        // One in very many has no digit, and reads as a name would.
        if (/\d/.test(caseId)) expect(read(written(caseId))).toEqual({ ok: true, value: { by: 'case', caseId } });
      }),
    );
  });

  it.each([
    ['1800101123456', 'cnp-check-digit'],
    ['180010112345', 'cnp-length'],
    ['5131301123450', 'cnp-birth-date'],
    ['BC-7K3M', 'number-format'],
    ['dosar 12', 'number-format'],
    ['Po', 'name-too-short'],
    ['-- .', 'name-too-short'],
  ])('is refused as %j: %s', (text, fault) => {
    expect(read(text)).toEqual({ ok: false, error: fault });
  });

  it('is refused with any one digit of a CNP mistyped that its check digit tells', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(12), fc.integer({ min: 1, max: 9 }), (number, place, shift) => {
        const cnp = cnpOf(number);
        const digit = (Number(cnp.charAt(place)) + shift) % 10;
        const wrong = `${cnp.slice(0, place)}${digit}${cnp.slice(place + 1)}`;
        const told = cnpCheckDigit(wrong.slice(0, 12)) !== Number(wrong.charAt(12));
        const query = read(wrong);
        if (told) expect(query.ok).toBe(false);
        else expect(query).not.toMatchObject({ value: { by: 'name' } });
      }),
    );
  });

  it('tells a mistyped receipt number from what is none', () => {
    const right = receiptOf(1);
    const last = right.endsWith('7') ? '8' : '7';
    expect(read(`${right.slice(0, -1)}${last}`)).toEqual({ ok: false, error: 'receipt-check' });
  });
});
