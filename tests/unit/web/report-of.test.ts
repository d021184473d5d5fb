import { describe, expect, it } from 'vitest';
import { institutionKinds } from '../../../shared/domain/institution/institution.ts';
import { concernLabels } from '../../../shared/domain/referral/concern-labels.ts';
import { concerns } from '../../../shared/domain/referral/concerns.ts';
import { partOfKind } from '../../../shared/domain/referral/kind-parts.ts';
import { longestNarrative, mostSubjects, reportOf as production } from '../../../shared/domain/referral/report.ts';
import { faultsOf } from '../../../web/src/partner/form/checks.ts';
import { concernGroups } from '../../../web/src/partner/form/concern-choices.ts';
import { answer } from '../../../shared/domain/request/request.ts';
import * as limits from '../../../web/src/partner/form/limits.ts';
import { reportOf } from '../../../web/src/partner/form/report-of.ts';
import { steps } from '../../../web/src/partner/form/steps.ts';
import { newCarer, newSubject, newValues, type FormValues } from '../../../web/src/partner/form/values.ts';
import { textsOf } from './text-keys.ts';

const now = new Date('2026-11-25T10:00:00Z');
const schema = production(() => now);

/** A form filled in to the last field. */
const filled = (): FormValues => ({
  ...newValues(),
  immediateDanger: 'no',
  urgency: 'urgent',
  concerns: ['domestic-violence', 'child-left-in-hospital', 'parents-abroad'],
  subjects: [
    {
      ...newSubject(),
      lastName: 'Țurcănașu',
      firstName: ' Ștefăniță ',
      cnp: '5110102441483',
      birthDate: '2011-01-02',
      sex: 'male',
      address: { siruta: '20466', name: 'Mărgineni (BC)', text: 'nr. 7' },
      phone: '0715 000 221',
      householdRole: 'child',
    },
  ],
  carers: [{ ...newCarer(), name: 'Eufrosina Bâtcă', relation: 'grandparent', abroad: 'no' }],
  narrative: 'Șțăîâ „ghilimele”',
  observedDate: '2026-11-20',
  observedTime: '14:30',
  actionsTaken: 'una\n\n două ',
  part: {
    ...newValues().part,
    enrolled: 'yes',
    unexcusedAbsences: '64',
    parentsAbroad: 'both',
    riskForm: { 7: 'yes', 11: 'unknown' },
    protectionOrder: 'provisional',
    aggressorEvicted: 'no',
    ward: 'Neonatologie',
    newbornLeft: 'yes',
    chronicIllness: 'astm',
    treatmentFollowed: 'unknown',
    missedCheckUps: '2',
    economic: 'fără venit',
    schoolUnit: 'Școala nr. 12',
    admittedDate: '2026-11-19',
    admittedTime: '23:50',
    headOfFamily: 'Țurcănașu Măriuța',
    talkDate: '2026-11-20',
    talkStarted: '09:15',
    talkEnded: '10:00',
  },
  reporterName: 'Crenguța Ieșeanu',
  reporterFunction: 'dirigintă',
});

const sent = (kind: (typeof institutionKinds)[number], values: FormValues): unknown =>
  JSON.parse(reportOf(kind, values));

describe('the body made from the form', () => {
  it.each(institutionKinds)('is one the API takes from a %s, with its part and no other', (kind) => {
    const body = schema.parse(sent(kind, filled()));
    const parts = Object.values(partOfKind).filter((part) => body[part] !== undefined);
    expect(parts).toEqual([partOfKind[kind]]);
  });

  it('keeps every letter, and leaves out what was not written', () => {
    const body = schema.parse(sent('school', filled()));
    expect(body).toMatchObject({
      narrative: 'Șțăîâ „ghilimele”',
      subjects: [{ lastName: 'Țurcănașu', firstName: 'Ștefăniță', cnp: '5110102441483' }],
      actionsTaken: ['una', 'două'],
      reporter: { withheldFromFamily: true },
    });
    expect(body.subjects[0]).not.toHaveProperty('approximateAge');
    expect(body).not.toHaveProperty('place');
  });

  it('gives every field that only one kind of institution is asked, hours on the wall clock of the device', () => {
    const instant = (text: string) => new Date(text).toISOString();
    expect(sent('school', filled())).toMatchObject({
      school: { schoolUnit: 'Școala nr. 12' },
      subjects: [{ householdRole: 'child' }],
    });
    expect(sent('hospital', filled())).toMatchObject({ hospital: { admittedAt: instant('2026-11-19T23:50') } });
    expect(sent('town-hall', filled())).toMatchObject({
      townHall: {
        observationForm: {
          headOfFamily: 'Țurcănașu Măriuța',
          talkStartedAt: instant('2026-11-20T09:15'),
          talkEndedAt: instant('2026-11-20T10:00'),
        },
      },
    });
  });

  it('claims the highest urgency for a danger of this moment, whatever was chosen before', () => {
    expect(sent('gp', { ...filled(), immediateDanger: 'yes' })).toMatchObject({ urgency: 'immediate' });
  });

  it('asks the police for the risk form in domestic violence only', () => {
    expect(sent('police', { ...filled(), concerns: ['begging'] })).not.toHaveProperty('police.riskForm');
  });
});

describe('the checks of the form', () => {
  it('find nothing in a form the API takes', () => {
    for (const step of steps) expect(faultsOf(step, filled(), now)).toEqual({});
  });

  it('name what an empty form lacks, step by step', () => {
    const empty = newValues();
    expect(faultsOf('danger', empty, now)).toEqual({ immediateDanger: 'danger', urgency: 'urgency' });
    expect(faultsOf('concerns', empty, now)).toEqual({ concerns: 'concerns' });
    expect(faultsOf('people', empty, now)).toEqual({ 'subject-0-lastName': 'identity' });
    expect(faultsOf('story', empty, now)).toEqual({ narrative: 'narrative', observedDate: 'date' });
    expect(faultsOf('reporter', empty, now)).toEqual({
      reporterName: 'reporterName',
      reporterFunction: 'reporterFunction',
    });
  });

  it('tell a day that has not come, and numbers that are none', () => {
    const values = filled();
    expect(faultsOf('story', { ...values, observedDate: '2026-11-27' }, now)).toEqual({ observedDate: 'future' });
    expect(faultsOf('part', { ...values, part: { ...values.part, missedCheckUps: 'multe' } }, now)).toEqual({
      'part-missedCheckUps': 'count',
    });
    const part = { ...values.part, admittedDate: '2026-11-27', talkDate: '', talkStarted: '25:00', talkEnded: '9' };
    expect(faultsOf('part', { ...values, part }, now)).toEqual({
      'part-admittedDate': 'future',
      'part-talkDate': 'talkDate',
      'part-talkStarted': 'time',
      'part-talkEnded': 'time',
    });
    const backwards = { ...values.part, talkStarted: '10:00', talkEnded: '09:15' };
    expect(faultsOf('part', { ...values, part: backwards }, now)).toEqual({ 'part-talkEnded': 'talkOrder' });
    expect(faultsOf('story', { ...values, observedTime: 'seara' }, now)).toEqual({ observedTime: 'time' });
    const wrong = { ...newSubject(), lastName: 'X', birthDate: '2026-11-26', phone: '12' };
    expect(faultsOf('people', { ...values, subjects: [wrong] }, now)).toEqual({
      'subject-0-birthDate': 'birthDate',
      'subject-0-phone': 'phone',
    });
  });

  it('know the limits of the API', () => {
    const { longestAnswer, ...rest } = limits;
    expect(rest).toEqual({ mostSubjects, longestNarrative });
    expect(answer.safeParse('a'.repeat(longestAnswer)).success).toBe(true);
    expect(answer.safeParse('a'.repeat(longestAnswer + 1)).success).toBe(false);
  });
});

describe('the concerns', () => {
  it.each(institutionKinds)('are all offered to a %s, each once', (kind) => {
    const offered = concernGroups(kind).flatMap((group) => group.concerns);
    expect(offered.toSorted()).toEqual([...concerns].sort());
  });

  it('are called what the domain calls them', () => {
    const texts = textsOf('partner', 'ro');
    for (const concern of concerns) {
      expect(texts[`concern.${concern}`]?.toLowerCase()).toBe(concernLabels[concern].toLowerCase());
    }
  });
});
