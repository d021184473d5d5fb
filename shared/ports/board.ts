import { type Alert } from '../domain/alert/alert.ts';
import { type Case } from '../domain/case/case.ts';
import { type Deadline } from '../domain/deadline/deadline.ts';
import { type Dispatch } from '../domain/dispatch/dispatch.ts';
import { type Handover } from '../domain/handover/handover.ts';
import { type CaseId } from '../domain/kernel/ids.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type CallBack } from '../domain/line/call-back.ts';
import { type ReferralFact } from '../domain/statistics/referral-fact.ts';

/** What is open in the county, each list whole, in any order. Read by lists, which may lag a moment behind. */
export type BoardReader = {
  alerts: () => Promise<Alert[]>;
  cases: () => Promise<Case[]>;
  /** Clocks that run out before an instant, and all that passed unmet and still run. */
  clocks: (before: Instant) => Promise<Deadline[]>;
  handovers: () => Promise<Handover[]>;
  dispatches: () => Promise<Dispatch[]>;
  callBacks: () => Promise<CallBack[]>;
};

export type BreachReader = {
  /** Clocks whose breach was recorded from `from` (included) until `until` (not included), in any order. */
  recordedBetween: (from: Instant, until: Instant) => Promise<Deadline[]>;
  /** The cases of these ids, in any order. */
  casesOf: (caseIds: readonly CaseId[]) => Promise<Case[]>;
};

export type FactReader = {
  /** What statistics know of the referrals of a month: 2026-11. */
  ofMonth: (month: string) => Promise<ReferralFact[]>;
};
