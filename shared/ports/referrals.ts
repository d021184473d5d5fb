import { type GuestId } from '../domain/guest/guest-id.ts';
import { type Result } from '../domain/kernel/result.ts';
import { type ReceiptNumber } from '../domain/referral/receipt.ts';
import { type AcceptedReferral, type Referral, type ScreenedReferral } from '../domain/referral/referral.ts';
import { type Report } from '../domain/referral/report.ts';
import { type RecordedEvent } from '../domain/event/domain-event.ts';
import { type HistoryLine } from '../domain/clock/clock-history.ts';
import { type ClockChange } from '../domain/clock/clock-change.ts';
import { type Instant } from '../domain/kernel/time.ts';
import { type Case } from '../domain/case/case.ts';
import { type Person } from '../domain/person/person.ts';
import { type ReferralFact } from '../domain/statistics/referral-fact.ts';

export type ReferralWithReport = { referral: Referral; report: Report };

/** One page of a list and the cursor of the next; null: no more. */
export type Page<T> = { items: T[]; next: string | null };

export type ReferralStore = {
  /** Writes a referral that is not there yet, in one conditional write; answers the one that already has that number. */
  accept: (
    referral: AcceptedReferral,
    report: Report,
  ) => Promise<{ written: true } | { written: false; existing: Referral }>;
  load: (referralId: ReceiptNumber) => Promise<ReferralWithReport | null>;
  /** Newest first. @returns `cursor-invalid` when the cursor was not made by this service. */
  listOf: (
    institutionId: string,
    limit: number,
    cursor: string | null,
  ) => Promise<Result<Page<Referral>, 'cursor-invalid'>>;
  /** The same with what was reported, for the sender's own table. */
  listWithReports: (
    institutionId: string,
    limit: number,
    cursor: string | null,
  ) => Promise<Result<Page<ReferralWithReport>, 'cursor-invalid'>>;
  /** What a guest of the institution sent, newest first; the newest `most`. */
  sentBy: (institutionId: string, guestId: GuestId, most: number) => Promise<Referral[]>;
};

/** What a person decided for a subject left to screening or forwarded. */
export type OutcomeChange = {
  referral: ScreenedReferral;
  person: Person | null;
  case: Case | null;
  clocks: ClockChange[];
  history: HistoryLine[];
  fact: ReferralFact;
  events: RecordedEvent[];
  at: Instant;
};
