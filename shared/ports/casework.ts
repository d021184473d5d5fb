import { type Alert } from '../domain/alert/alert.ts';
import { type Case } from '../domain/case/case.ts';
import { type TimelineEntry } from '../domain/case/timeline.ts';
import { type AlertId, type CaseId } from '../domain/kernel/ids.ts';
import { type Institution } from '../domain/institution/institution.ts';
import { type ReceiptNumber } from '../domain/referral/receipt.ts';

export type CaseAlerts = {
  /** The alerts these referrals raised or joined. */
  idsOf: (referralIds: readonly ReceiptNumber[]) => Promise<AlertId[]>;
  /** The alerts of these ids that exist, in any order. */
  load: (alertIds: readonly AlertId[]) => Promise<Alert[]>;
};

export type CaseNotes = {
  /** Adds a line to the history unless it has one of that id. @returns the line as it stands there. */
  add: (caseId: CaseId, entry: TimelineEntry) => Promise<TimelineEntry>;
};

export type ManyCases = {
  /** The cases of these ids that exist, in any order. */
  cases: (caseIds: readonly CaseId[]) => Promise<Case[]>;
  /** The newest cases of the county, open or closed. `complete`: there are no others. */
  newest: (most: number) => Promise<{ cases: Case[]; complete: boolean }>;
};

/** The institutions of the county's register, active or not, in any order. */
export type InstitutionList = () => Promise<Institution[]>;
