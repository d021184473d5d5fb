import { describe, expect, it } from 'vitest';
import { loadCountyPack } from '../../../infra/counties/load-county-pack.ts';
import { readSamples } from '../../../infra/local/demo/samples.ts';
import { institutionKinds } from '../../../shared/domain/institution/institution.ts';
import { parseCnp } from '../../../shared/domain/person/cnp.ts';
import { competentCounty } from '../../../shared/domain/places/competent-county.ts';
import { partOfKind } from '../../../shared/domain/referral/kind-parts.ts';
import { reportOf } from '../../../shared/domain/referral/report.ts';
import { triageReport } from '../../../shared/domain/triage/triage.ts';

const now = () => new Date('2026-11-23T08:00:00Z');
const samples = readSamples().map(({ name, kind, body }) => ({
  name,
  kind,
  body,
  report: reportOf(now).parse(JSON.parse(body)),
}));
const riskFormMethod = loadCountyPack('demo').settings.domesticViolenceRiskForm;

const sampleOf = (number: number) => {
  const found = samples[number - 1];
  if (found === undefined) throw new Error(`there is no sample ${number}`);
  return found;
};
const urgencyOf = (number: number) => triageReport(sampleOf(number).report, riskFormMethod, now()).urgency;
const countyOf = (number: number) => competentCounty(sampleOf(number).report.subjects[0]?.address?.siruta ?? '');

describe.each(samples)('sample $name', ({ kind, body, report }) => {
  it('is numbered for a CNP nobody has, with a right check digit and the facts it says', () => {
    for (const { cnp, birthDate, sex } of report.subjects) {
      if (cnp === undefined) continue;
      const facts = parseCnp(cnp, now());
      expect(facts).toMatchObject({ ok: true, value: { sex, warnings: [], ...(birthDate && { birthDate }) } });
      expect(Number(cnp.slice(9, 12))).toBeGreaterThanOrEqual(975);
    }
  });

  it('has no part of another kind of institution', () => {
    const parts = institutionKinds.filter((one) => report[partOfKind[one]] !== undefined);
    expect(parts).toEqual([kind]);
  });

  it('is written in Romanian letters: comma below, not cedilla', () => {
    expect(body).not.toMatch(/[şţŞŢãÃ]/);
    expect(report.narrative).toMatch(/[șț]/);
    expect(body.normalize('NFC')).toBe(body);
  });

  it('names telephones of the block given to no operator only', () => {
    const phones = [...report.subjects, ...(report.carers ?? []), report.reporter].flatMap(({ phone }) => phone ?? []);
    for (const phone of phones) expect(phone.replaceAll(' ', '')).toMatch(/^(\+40|0)715000\d{3}$/);
  });
});

describe('the samples', () => {
  it('come from every kind of institution', () => {
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(institutionKinds));
  });

  it('begin with an immediate one, which the demo follows through its levels of seconds', () => {
    expect(sampleOf(1).kind).toBe('police');
    expect(urgencyOf(1)).toBe('immediate');
  });

  it('hold every urgency', () => {
    expect(new Set(samples.map((_, index) => urgencyOf(index + 1)))).toEqual(
      new Set(['immediate', 'urgent', 'routine']),
    );
  });

  it('show every route: a case here, a case joined, forwarded, left to a person', () => {
    expect(countyOf(2)).toBe('BC');
    expect(sampleOf(6).report.subjects[0]?.cnp).toBe(sampleOf(2).report.subjects[0]?.cnp);
    expect(sampleOf(6).kind).not.toBe(sampleOf(2).kind);
    expect(countyOf(7)).toBe('VN');
    expect(countyOf(8)).toBeNull();
  });
});
