import { clockLists } from '../../../domain/deadline/clock-lists.ts';
import { dispatchLists } from '../../../domain/dispatch/dispatch.ts';
import { handoverLists } from '../../../domain/handover/handover.ts';
import { callBackLists } from '../../../domain/line/call-back.ts';
import { alertList } from '../alert/alert-items.ts';
import { openCases } from '../case/case-items.ts';

/** The lists a board reads: nothing else of the index is needed. */
export const boardLists = [
  alertList('open'),
  openCases,
  ...Object.values(clockLists),
  handoverLists.open,
  dispatchLists.open,
  callBackLists.open,
];
