import { isOver } from '../../../domain/alert/alert.ts';
import { type ScreeningStore } from '../../../ports/screenings.ts';
import { type HistoryLine } from '../../../domain/clock/clock-history.ts';
import { alertKey, storedAlert, writeAlert } from '../alert/alert-items.ts';
import { putRaised, raisedOn } from '../alert/raised-items.ts';
import { caseKey, putCase, storedCase } from '../case/case-items.ts';
import { putTimelineEntry, storedDeadline, writeClock } from '../clock/clock-items.ts';
import { putEvents } from '../event/event-items.ts';
import { putFact } from '../statistics/fact-items.ts';
import { personKey, putPerson, storedPerson } from '../person/person-items.ts';
import { type Table, type Write } from '../table.ts';
import { referralKey, storedReferral, writeScreened } from './referral-items.ts';

/** An open alert is among the newest of a case: while it is open, every referral of the case joins it. */
const referralsLookedAt = 3;

/** Sorts after every instant. */
const endOfTime = '9999';

const putHistory = ({ owner, entry }: HistoryLine): Write => putTimelineEntry(owner, entry);

export const makeScreeningStore = (table: Table): ScreeningStore => {
  const clocksOf = async (partition: string) =>
    (await table.queryPartition(partition, 'DEADLINE#')).map(storedDeadline.read);
  return {
    knownSubjects: async (personIds) => {
      const persons = (await table.getMany(personIds.map(personKey))).map(storedPerson.read);
      const open = persons.flatMap(({ currentCaseId }) => currentCaseId ?? []);
      const cases = open.length === 0 ? [] : (await table.getMany(open.map(caseKey))).map(storedCase.read);
      return Promise.all(
        personIds.map(async (personId) => {
          const person = persons.find((one) => one.personId === personId) ?? null;
          const currentCase = cases.find(({ caseId }) => caseId === person?.currentCaseId) ?? null;
          const clocks = currentCase === null ? [] : await clocksOf(caseKey(currentCase.caseId).PK);
          return { personId, person, currentCase, clocks };
        }),
      );
    },
    openAlerts: async (cases) => {
      const newest = cases.flatMap(({ referralIds }) => referralIds.slice(-referralsLookedAt));
      if (newest.length === 0) return [];
      const referrals = (await table.getMany(newest.map(referralKey))).map(storedReferral.read);
      const alertIds = referrals.flatMap((one) => (one.state === 'screened' ? [one.alertId] : []));
      const alerts = (await table.getMany(alertIds.map(alertKey))).map(storedAlert.read);
      return alerts.flatMap((one) => (isOver(one) ? [] : [one]));
    },
    raisedSince: async ({ layer, since }, most) =>
      (await table.queryRange(raisedOn(layer), since, endOfTime, most)).length,
    promises: (referralId) => clocksOf(referralKey(referralId).PK),
    save: ({ referral, persons, cases, clocks, history, before, layer, alert, pages, fact }, events) =>
      table.transact([
        writeScreened(referral),
        ...persons.map(putPerson),
        ...cases.map(putCase),
        ...clocks.flatMap((change) => writeClock(change, referral.screenedAt)),
        ...history.map(putHistory),
        ...writeAlert(before === null ? null : { alert: before, pages: [] }, { alert, pages }),
        ...(layer === null ? [] : [putRaised(layer, alert.alertId, alert.raisedAt)]),
        ...(fact === null ? [] : [putFact(fact)]),
        ...putEvents(events),
      ]),
    saveOutcome: ({ referral, person, case: changed, clocks, history, fact, events, at }) =>
      table.transact([
        writeScreened(referral),
        ...(person === null ? [] : [putPerson(person)]),
        ...(changed === null ? [] : [putCase(changed)]),
        ...clocks.flatMap((change) => writeClock(change, at)),
        ...history.map(putHistory),
        putFact(fact),
        ...putEvents(events),
      ]),
  };
};
