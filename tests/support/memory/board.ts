import { isOver } from '../../../shared/domain/alert/alert.ts';
import { clockListOf, clockLists } from '../../../shared/domain/deadline/clock-lists.ts';
import { dispatch, dispatchLists } from '../../../shared/domain/dispatch/dispatch.ts';
import { handover, handoverLists } from '../../../shared/domain/handover/handover.ts';
import { callBack, callBackLists } from '../../../shared/domain/line/call-back.ts';
import { monthOf } from '../../../shared/domain/statistics/months.ts';
import { type BoardReader, type BreachReader, type FactReader } from '../../../shared/ports/board.ts';
import { type Database } from './database.ts';

const ownOf = (db: Database, list: string) =>
  [...db.duties.values()].filter((one) => one.list === list).map(({ item }) => item);

export const memoryBoard = (db: Database): BoardReader => ({
  alerts: () =>
    db.read(() =>
      [...db.alerts.values()].filter(
        (one) => !isOver(one) && one.about.kind !== 'canary' && one.about.kind !== 'drill',
      ),
    ),
  cases: () => db.read(() => [...db.cases.values()].filter(({ stage }) => stage !== 'closed')),
  clocks: (before) =>
    db.read(() =>
      [...db.deadlines.values()].filter((one) => {
        const list = clockListOf(one);
        if (list === null || list.key === clockLists.ended) return false;
        return list.key !== clockLists.running || list.sort < before;
      }),
    ),
  handovers: () => db.read(() => ownOf(db, handoverLists.open).map((one) => handover.parse(one))),
  dispatches: () => db.read(() => ownOf(db, dispatchLists.open).map((one) => dispatch.parse(one))),
  callBacks: () => db.read(() => ownOf(db, callBackLists.open).map((one) => callBack.parse(one))),
});

export const memoryBreaches = (db: Database): BreachReader => ({
  recordedBetween: (from, until) =>
    db.read(() =>
      [...db.deadlines.values()].filter(
        ({ breach }) => breach !== null && from <= breach.recordedAt && breach.recordedAt < until,
      ),
    ),
  casesOf: (caseIds) => db.read(() => caseIds.flatMap((caseId) => db.cases.get(caseId) ?? [])),
});

export const memoryFacts = (db: Database): FactReader => ({
  ofMonth: (month) => db.read(() => [...db.facts.values()].filter((one) => monthOf(one.acceptedAt) === month)),
});
