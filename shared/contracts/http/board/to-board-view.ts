import { isOver, type Alert } from '../../../domain/alert/alert.ts';
import { clocksAtRisk, nearnesses, type ClockAtRisk } from '../../../domain/board/clocks-at-risk.ts';
import { onCallNow } from '../../../domain/board/on-call-now.ts';
import { countAlerts, levelOf, oldestFirst } from '../../../domain/board/open-alerts.ts';
import { workloadOf } from '../../../domain/board/workload.ts';
import { type Case } from '../../../domain/case/case.ts';
import { type CountySettings } from '../../../domain/county/settings.ts';
import { type Deadline } from '../../../domain/deadline/deadline.ts';
import { type Dispatch } from '../../../domain/dispatch/dispatch.ts';
import { type Handover } from '../../../domain/handover/handover.ts';
import { type Instant } from '../../../domain/kernel/time.ts';
import { type CallBack } from '../../../domain/line/call-back.ts';
import { type Rota } from '../../../domain/rota/rota.ts';
import { toDispatchView } from '../shifts/views.ts';
import { ownerOf, type BoardView } from './views.ts';

type Open = {
  rota: Rota;
  settings: CountySettings;
  alerts: readonly Alert[];
  cases: readonly Case[];
  clocks: readonly Deadline[];
  handovers: readonly Handover[];
  dispatches: readonly Dispatch[];
  callBacks: readonly CallBack[];
};

/** More of a list than a person can look at; in a storm the counts tell the rest. */
const mostShown = 100;

const toAlert = (one: Alert): BoardView['alerts']['items'] =>
  isOver(one)
    ? []
    : [
        {
          alertId: one.alertId,
          about: one.about,
          referralId: one.referralId,
          urgency: one.urgency,
          state: one.state,
          raisedAt: one.raisedAt,
          answerBy: one.answerBy,
          level: levelOf(one),
        },
      ];

const toClock = ({ nearness, clock }: ClockAtRisk, cases: readonly Case[]): BoardView['clocks']['items'][number] => ({
  deadlineId: clock.deadlineId,
  owner: clock.owner,
  rule: clock.rule.rule,
  obligation: clock.rule.obligation,
  source: clock.rule.source,
  article: clock.rule.article ?? null,
  verification: clock.rule.verification,
  strictDue: clock.strictDue,
  latestLegal: clock.latestLegal,
  nearness,
  assignedTo: ownerOf(clock.owner, cases),
});

const toHandover = (one: Handover): BoardView['handovers'] =>
  one.state === 'empty' || one.state === 'signed'
    ? []
    : [
        {
          handoverId: one.handoverId,
          layer: one.layer,
          at: one.at,
          state: one.state,
          incoming: one.incoming,
          alerts: one.alertIds.length,
        },
      ];

/** A journey as the viewer may see it: the pair of one under duress sees what they said. */
const toDispatch = (one: Dispatch, viewer: string, settings: CountySettings): BoardView['dispatches'] => {
  const { dispatchId, state, pair, lastHeardAt, checkInBy, subject } = toDispatchView(one, viewer, settings);
  if (state !== 'out' && state !== 'missing' && state !== 'duress') return [];
  return [
    {
      dispatchId,
      state,
      pair,
      lastHeardAt,
      checkInBy,
      alertId: subject.kind === 'alert' ? subject.alertId : null,
      caseId: subject.kind === 'case' ? subject.caseId : null,
    },
  ];
};

/** Why somebody is to be called back is personal and stays in the call. */
const toCallBack = (one: CallBack): BoardView['callBacks'] =>
  one.state === 'done'
    ? []
    : [
        {
          callBackId: one.callBackId,
          callId: one.callId,
          state: one.state,
          dueAt: one.dueAt,
          promisedBy: one.promisedBy,
        },
      ];

const onCallOf = (rota: Rota, now: Instant): BoardView['onCall'] =>
  onCallNow(rota, now).map(({ layer, staffIds, since, until }) => ({
    layer,
    people: staffIds.map((staffId) => ({
      staffId,
      name: rota.staff.find((one) => one.staffId === staffId)?.name ?? staffId,
    })),
    since,
    until,
  }));

/** @param viewer the staff id of whoever looks. */
export const toBoardView = (open: Open, viewer: string, now: Instant): BoardView => {
  const atRisk = clocksAtRisk(open.clocks, now);
  const waiting = oldestFirst(open.alerts.filter((one) => !isOver(one)));
  return {
    at: now,
    alerts: {
      total: waiting.length,
      ...countAlerts(waiting),
      items: waiting.slice(0, mostShown).flatMap(toAlert),
    },
    clocks: {
      byNearness: nearnesses.map((nearness) => ({
        nearness,
        clocks: atRisk.filter((one) => one.nearness === nearness).length,
      })),
      items: atRisk.slice(0, mostShown).map((one) => toClock(one, open.cases)),
    },
    onCall: onCallOf(open.rota, now),
    load: { standard: open.settings.caseload ?? null, ...workloadOf(open.cases, open.rota.staff) },
    handovers: open.handovers.flatMap(toHandover),
    dispatches: open.dispatches.flatMap((one) => toDispatch(one, viewer, open.settings)),
    callBacks: open.callBacks.flatMap(toCallBack).toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
  };
};
