import { expect } from 'vitest';
import { type Alert } from '../../../shared/domain/alert/alert.ts';
import { type CaseId } from '../../../shared/domain/kernel/ids.ts';
import { worse } from '../../../shared/domain/kernel/urgency.ts';
import { type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { type ScreenedReferral } from '../../../shared/domain/referral/referral.ts';
import { type Database } from '../memory/database.ts';

const countBy = <T>(rows: Iterable<T>, keyOf: (row: T) => string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
};

const screened = (db: Database, id: ReceiptNumber): ScreenedReferral => {
  const { referral } = db.referrals.get(id) ?? {};
  if (referral?.state !== 'screened') throw new Error(`${id} is ${referral?.state ?? 'lost'}`);
  return referral;
};

/** Rule 2 of the design: one person, one case, at every moment. */
export const expectOneCaseEach = (db: Database): void => {
  for (const [person, cases] of countBy(db.cases.values(), ({ personId }) => personId)) {
    expect(cases).toBe(1);
    expect(db.cases.has(db.persons.get(person)?.currentCaseId ?? '')).toBe(true);
  }
};

const casesOf = ({ outcomes }: ScreenedReferral): CaseId[] =>
  outcomes.flatMap((outcome) => ('caseId' in outcome ? [outcome.caseId] : []));

/** An alert is as urgent as the worst of its referrals, about each of their cases once, and names the first of them. */
const expectSpeaksForAll = (db: Database, { referralId, referralIds, caseIds, urgency }: Alert): void => {
  const referrals = referralIds.map((id) => screened(db, id));
  expect(referralIds[0]).toBe(referralId);
  expect(new Set(referralIds).size).toBe(referralIds.length);
  expect(caseIds).toEqual([...new Set(referrals.flatMap(casesOf))]);
  expect(urgency).toBe(referrals.map(({ triage }) => triage.urgency).reduce(worse));
};

/** Rule 1 of the design: every accepted referral ends with one outcome for every subject, one alert, and its cases know it. */
export const expectScreened = (db: Database, id: ReceiptNumber): void => {
  const referral = screened(db, id);
  const subjects = db.referrals.get(id)?.report.subjects ?? [];
  expect(referral.outcomes.map(({ subject }) => subject)).toEqual(subjects.map((_, index) => index));
  expect(referral.version).toBe(2);

  const alerts = [...db.alerts.values()].filter(({ referralIds }) => referralIds.includes(id));
  expect(alerts.map(({ alertId }) => alertId)).toEqual([referral.alertId]);
  if (alerts[0] !== undefined) expectSpeaksForAll(db, alerts[0]);

  const inCases = casesOf(referral);
  for (const one of db.cases.values())
    expect(one.referralIds.filter((each) => each === id)).toHaveLength(inCases.includes(one.caseId) ? 1 : 0);
  for (const outcome of referral.outcomes)
    if (outcome.kind === 'case-opened') expect(db.cases.get(outcome.caseId)?.openedBy).toBe(id);
};

/** Each opened case was announced once as opened, and once for every other referral as joined. */
export const expectAnnounced = (db: Database): void => {
  const events = [...db.events.values()].map(({ event }) => event.event);
  for (const { caseId, referralIds } of db.cases.values()) {
    const about = events.filter((event) => 'caseId' in event && event.caseId === caseId);
    expect(about.filter(({ type }) => type === 'case.opened.v1')).toHaveLength(1);
    expect(about.filter(({ type }) => type === 'case.referral-joined.v1')).toHaveLength(referralIds.length - 1);
  }
};
