import { describe, expect, it } from 'vitest';
import { proofText } from '../../../../shared/contracts/documents/proof-text.ts';
import { concernLabels } from '../../../../shared/domain/referral/concern-labels.ts';
import { anIssuedProof } from '../../../support/builders/proof.ts';

const valuesOf = (extra: Record<string, unknown> = {}, address: string | null = null) =>
  Object.fromEntries(
    proofText(anIssuedProof(extra), address)
      .sections.flatMap(({ rows }) => rows)
      .map(({ label, value }) => [label, value]),
  );

describe('a proof in words', () => {
  it('tells instants on the wall clock of Romania', () => {
    const at = ['2026-11-23T08:00:07.900Z', '2026-07-01T21:30:00.000Z', null, null, null];
    const stages = ['received', 'screened', 'decided', 'assigned', 'first-contact'].map((stage, index) => ({
      stage,
      at: at[index],
    }));
    expect(valuesOf({ stages })).toMatchObject({
      Primită: '23.11.2026, 10:00:07',
      Analizată: '02.07.2026, 00:30:00',
      Preluată: 'încă nu',
    });
  });

  it('names concerns, institution and function in Romanian', () => {
    expect(valuesOf({ concerns: ['school-absence', 'neglect'], takenOverBy: 'case-worker' })).toMatchObject({
      Motive: 'Absențe școlare; neglijare',
      'Felul instituției': 'unitate de învățământ',
      'Preluată de (funcția)': 'asistent social',
    });
  });

  it('says where it can be checked, but not on the page that checks it', () => {
    expect(valuesOf({}, 'https://x.invalid/v1/proofs/1/2')).toMatchObject({
      'Se verifică la adresa': 'https://x.invalid/v1/proofs/1/2',
    });
    expect(valuesOf()).not.toHaveProperty('Se verifică la adresa');
  });

  it('writes ș and ț with the comma below', () => {
    const text = JSON.stringify([proofText(anIssuedProof(), 'https://x.invalid'), concernLabels]);
    expect(text).toMatch(/ș.*ț/s);
    expect(text).not.toMatch(/[şţŞŢ]/);
  });
});
