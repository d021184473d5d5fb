import { type Call, type CallRead } from '../domain/line/call.ts';
import { type Referral, type AcceptedReferral } from '../domain/referral/referral.ts';
import { type Report } from '../domain/referral/report.ts';
import { type DutyChange } from './duties.ts';

/** What only calls have, beside what every duty has. */
export type CallStore = {
  /**
   * Accepts a referral and writes the call it came from, in one transaction: neither is there without the other. Answers a
   * referral that has that number already; `conflict`: the call has changed since it was read.
   */
  refer: (
    change: DutyChange<Call>,
    referral: AcceptedReferral,
    report: Report,
  ) => Promise<{ written: true } | { written: false; existing: Referral } | 'conflict'>;
  noteRead: (read: CallRead) => Promise<void>;
};
