import { clockLists } from '../../../domain/deadline/clock-lists.ts';
import { dispatchKind, dispatchLists } from '../../../domain/dispatch/dispatch.ts';
import { handoverKind, handoverLists } from '../../../domain/handover/handover.ts';
import { callBackKind, callBackLists } from '../../../domain/line/call-back.ts';
import { type BoardReader, type BreachReader, type FactReader } from '../../../ports/board.ts';
import { alertList, storedAlert } from '../alert/alert-items.ts';
import { caseKey, openCases, storedCase } from '../case/case-items.ts';
import { storedDeadline } from '../clock/clock-items.ts';
import { storedDuty } from '../duty/duty-items.ts';
import { factsOf, storedFact } from '../statistics/fact-items.ts';
import { type RawItem, type Table } from '../table.ts';

/** Before and after every place in a list. */
const [first, last] = ['0', '~'];

export const makeBoardReader = (table: Table): BoardReader => {
  const whole = async <T>(list: string, read: (item: RawItem) => T, until = last): Promise<T[]> =>
    (await table.queryListBetween(list, first, until)).map(read);
  return {
    alerts: () => whole(alertList('open'), storedAlert.read),
    cases: () => whole(openCases, storedCase.read),
    clocks: async (before) => {
      const found = await Promise.all([
        whole(clockLists.running, storedDeadline.read, before),
        whole(clockLists.breached, storedDeadline.read),
        whole(clockLists.resumed, storedDeadline.read),
      ]);
      return found.flat();
    },
    handovers: () => whole(handoverLists.open, storedDuty(handoverKind).read),
    dispatches: () => whole(dispatchLists.open, storedDuty(dispatchKind).read),
    callBacks: () => whole(callBackLists.open, storedDuty(callBackKind).read),
  };
};

export const makeBreachReader = (table: Table): BreachReader => ({
  recordedBetween: async (from, until) => {
    const { breached, resumed, ended } = clockLists;
    const found = await Promise.all(
      [breached, resumed, ended].map((list) => table.queryListBetween(list, from, until)),
    );
    // One that moves from list to list between two reads is in both.
    return [...new Map(found.flat().map((item) => [String(item['SK']), storedDeadline.read(item)])).values()];
  },
  casesOf: async (caseIds) =>
    caseIds.length === 0 ? [] : (await table.getMany(caseIds.map(caseKey))).map(storedCase.read),
});

export const makeFactReader = (table: Table): FactReader => ({
  ofMonth: async (month) => (await table.queryPartition(factsOf(month))).map(storedFact.read),
});
