import {
  emptyRequest,
  leaveRequest,
  overrideRequest,
  reasonRequest,
  scheduleRequest,
  swapRequest,
} from '../../../shared/contracts/http/rota/requests.ts';
import { canonical } from '../../../shared/domain/provider/differences.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type Interval } from '../../../shared/domain/rota/deed.ts';
import { editorRoles } from '../../../shared/domain/rota/decide/decision.ts';
import { approveLeave, refuseLeave, requestLeave, withdrawLeave } from '../../../shared/domain/rota/decide/leave.ts';
import {
  makeOverride,
  makeSchedule,
  removeOverride,
  removeSchedule,
} from '../../../shared/domain/rota/decide/override.ts';
import {
  approveSwap,
  declineSwap,
  offerSwap,
  takeBackSwap,
  takeSwap,
} from '../../../shared/domain/rota/decide/swap.ts';
import { newLeaveId, newOverrideId, newScheduleId, newSwapId } from '../../../shared/domain/rota/ids.ts';
import { type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { caseRoles } from '../../../shared/runtime/api/staff.ts';
import { makeEntry, makeStep, type ChangeDeps } from './answer-change.ts';

const idOf = ({ params }: ApiRequest): string => params['id'] ?? '';

/** A time that had begun when it was entered begins at its entry instead. */
const sameTime = (entered: Interval, at: string, asked: Interval): boolean =>
  entered.until === asked.until && (entered.from === asked.from || (asked.from < at && entered.from === at));

export const makeOverrides = (deps: ChangeDeps, digest: Digest) => ({
  make: makeEntry(deps)(editorRoles, overrideRequest, {
    find: ({ live }, body, asked) => {
      const about = newOverrideId(asked, digest);
      const found = live.overrides.find(({ made }) => made?.overrideId === about);
      if (found?.made === undefined) return null;
      const { layer, staffIds, reason } = found;
      const said = canonical({ layer, staffIds, reason });
      const asks = canonical({ layer: body.layer, staffIds: body.staffIds, reason: body.reason });
      return { what: 'override-made', about, same: said === asks && sameTime(found, found.made.at, body) };
    },
    decide: (body, asked) => makeOverride(newOverrideId(asked, digest), body),
  }),
  remove: makeStep(deps)(editorRoles, reasonRequest, ({ why }, request) => removeOverride(idOf(request), why)),
});

export const makeSchedules = (deps: ChangeDeps, digest: Digest) => ({
  make: makeEntry(deps)(editorRoles, scheduleRequest, {
    find: ({ live }, body, asked) => {
      const about = newScheduleId(asked, digest);
      const found = live.temporarySchedules.find(({ made }) => made?.scheduleId === about);
      if (found?.made === undefined) return null;
      const { layer, instead, reason } = found;
      const said = canonical({ layer, instead, reason });
      const asks = canonical({ layer: body.layer, instead: body.instead, reason: body.reason });
      return { what: 'schedule-made', about, same: said === asks && sameTime(found, found.made.at, body) };
    },
    decide: (body, asked) => makeSchedule(newScheduleId(asked, digest), body),
    staffAt: () => '/instead',
  }),
  remove: makeStep(deps)(editorRoles, reasonRequest, ({ why }, request) => removeSchedule(idOf(request), why)),
});

export const makeLeaves = (deps: ChangeDeps, digest: Digest) => ({
  request: makeEntry(deps)(caseRoles, leaveRequest, {
    find: ({ live }, body, asked) => {
      const about = newLeaveId(asked, digest);
      const found = live.leave.find(({ leaveId }) => leaveId === about);
      if (found === undefined) return null;
      const same = found.staffId === (body.staffId ?? asked.by) && sameTime(found, found.requested.at, body);
      return { what: 'leave-requested', about, same };
    },
    decide: (body, asked) => requestLeave(newLeaveId(asked, digest), body.staffId ?? asked.by, body),
    staffAt: () => '/staffId',
  }),
  approve: makeStep(deps)(editorRoles, emptyRequest, (_, request) => approveLeave(idOf(request))),
  refuse: makeStep(deps)(editorRoles, reasonRequest, ({ why }, request) => refuseLeave(idOf(request), why)),
  withdraw: makeStep(deps)(caseRoles, emptyRequest, (_, request) => withdrawLeave(idOf(request))),
});

export const makeSwaps = (deps: ChangeDeps, digest: Digest) => ({
  offer: makeEntry(deps)(caseRoles, swapRequest, {
    find: ({ live }, { to, ...body }, asked) => {
      const about = newSwapId(asked, digest);
      const found = live.swaps.find(({ swapId }) => swapId === about);
      if (found === undefined) return null;
      const same = found.layer === body.layer && found.to === (to ?? null) && found.reason === body.reason;
      return { what: 'swap-offered', about, same: same && sameTime(found, found.offered.at, body) };
    },
    decide: ({ to, ...body }, asked) => offerSwap(newSwapId(asked, digest), { ...body, to: to ?? null }),
    staffAt: () => '/to',
  }),
  take: makeStep(deps)(caseRoles, emptyRequest, (_, request) => takeSwap(idOf(request))),
  approve: makeStep(deps)(editorRoles, emptyRequest, (_, request) => approveSwap(idOf(request))),
  decline: makeStep(deps)(caseRoles, reasonRequest, ({ why }, request) => declineSwap(idOf(request), why)),
  takeBack: makeStep(deps)(caseRoles, emptyRequest, (_, request) => takeBackSwap(idOf(request))),
});
