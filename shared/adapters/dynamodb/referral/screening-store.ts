import { type ScreeningStore } from '../../../ports/screenings.ts';
import { writeAlert } from '../alert/alert-items.ts';
import { caseKey, putCase, storedCase } from '../case/case-items.ts';
import { putEvents } from '../event/event-items.ts';
import { personKey, putPerson, storedPerson } from '../person/person-items.ts';
import { type Table } from '../table.ts';
import { writeScreened } from './referral-items.ts';

export const makeScreeningStore = (table: Table): ScreeningStore => ({
  knownSubjects: async (personIds) => {
    const persons = (await table.getMany(personIds.map(personKey))).map(storedPerson.read);
    const open = persons.flatMap(({ openCaseId }) => openCaseId ?? []);
    const cases = open.length === 0 ? [] : (await table.getMany(open.map(caseKey))).map(storedCase.read);
    return personIds.map((personId) => {
      const person = persons.find((one) => one.personId === personId) ?? null;
      const openCase = cases.find(({ caseId }) => caseId === person?.openCaseId) ?? null;
      return { personId, person, openCase };
    });
  },
  save: ({ referral, persons, cases, alert, pages }, events) =>
    table.transact([
      writeScreened(referral),
      ...persons.map(putPerson),
      ...cases.map(putCase),
      ...writeAlert(null, { alert, pages }),
      ...putEvents(events),
    ]),
  saveOutcome: ({ referral, person, case: changed, events }) =>
    table.transact([
      writeScreened(referral),
      ...(person === null ? [] : [putPerson(person)]),
      ...(changed === null ? [] : [putCase(changed)]),
      ...putEvents(events),
    ]),
});
