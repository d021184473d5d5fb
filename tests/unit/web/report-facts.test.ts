import { describe, expect, it } from 'vitest';
import { personText, reportFacts } from '../../../web/src/cases/file/report-facts.ts';
import { aReport, subjectBody } from '../../support/builders/report.ts';

const t = (key: string): string => key;
const factsOf = (extra: Record<string, unknown>) =>
  reportFacts(aReport(extra), { t, language: 'ro' }).map(({ label, text }) => `${label}: ${text}`);

describe('what a report says', () => {
  it('tells of immediate danger, and when and where it was seen, whoever sent it', () => {
    const facts = factsOf({
      immediateDanger: 'yes',
      observedAt: '2026-11-20T09:30:00+02:00',
      place: { text: 'în curtea școlii', siruta: '20297' },
    });
    expect(facts.slice(0, 3)).toEqual([
      'told.danger: answer.yes',
      'told.observedAt: vin., 20 noiembrie 2026 la 09:30',
      'told.place: în curtea școlii, SIRUTA 20297',
    ]);
  });

  it.each([
    [
      'a school',
      { school: { unexcusedAbsences: 42, parentsAbroad: 'both', enrolled: false } },
      ['told.enrolled: answer.no', 'told.absences: 42', 'told.abroad: abroad.both'],
    ],
    [
      'the police',
      { police: { riskForm: { 7: 'yes', 11: 'unknown' }, protectionOrder: 'provisional' } },
      ['told.order: order.provisional', 'told.riskForm: 7: answer.yes\n11: answer.unknown'],
    ],
    [
      'a hospital',
      { hospital: { injuries: 'Vânătăi pe brațe', newbornLeft: true } },
      ['told.injuries: Vânătăi pe brațe', 'told.newbornLeft: answer.yes'],
    ],
    [
      'a family doctor',
      { gp: { chronicIllness: 'astm', missedCheckUps: 0 } },
      ['told.illness: astm', 'told.checkUps: 0'],
    ],
    ['a town hall', { townHall: { observationForm: { housing: 'Fără încălzire' } } }, ['told.housing: Fără încălzire']],
  ])('keeps nothing back of what %s alone knows', (_, extra, told) => {
    expect(factsOf(extra)).toEqual(expect.arrayContaining(told));
  });

  it('says where the person lives and how they are reached', () => {
    const [subject] = aReport({
      subjects: [subjectBody({ address: { text: 'Str. Mioriței 4' }, phone: '0740 123 456' })],
    }).subjects;
    expect(subject && personText(subject)).toMatch(/, Str\. Mioriței 4, .*740 ?123 ?456$/);
  });
});
