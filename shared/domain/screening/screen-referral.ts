import { type Alert, type Notification, type OpenAlert } from '../alert/alert.ts';
import { type Case } from '../case/case.ts';
import { type ClockChange } from '../clock/clock-change.ts';
import { promiseClocks } from '../clock/opening-clocks.ts';
import { type CountySettings } from '../county/settings.ts';
import { type Reach } from '../escalation/start-level.ts';
import { type DomainEvent } from '../event/domain-event.ts';
import { newAlertId, type Digest } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { type Person } from '../person/person.ts';
import { type AcceptedReferral, type ScreenedReferral } from '../referral/referral.ts';
import { type Report } from '../referral/report.ts';
import { factOf, type ReferralFact } from '../statistics/referral-fact.ts';
import { triageReport } from '../triage/triage.ts';
import { type HistoryLine } from '../clock/clock-history.ts';
import { caseEvents, clocksOf, historyOf, movedHistory } from './case-effects.ts';
import { raiseAlert } from './raise-alert.ts';
import { screenSubject, type KnownSubject } from './screen-subject.ts';

/** Everything one referral's screening writes, in one transaction. */
export type Screening = {
  referral: ScreenedReferral;
  persons: Person[];
  cases: Case[];
  clocks: ClockChange[];
  history: HistoryLine[];
  /** The open alert the referral joined, as it was; null: it raised one of its own. */
  before: OpenAlert | null;
  /** Whose alerts it is counted among, to tell a storm; null: it is not. */
  layer: string | null;
  alert: Alert;
  pages: Notification[];
  /** What statistics count; null for what nothing happened in. */
  fact: ReferralFact | null;
  events: DomainEvent[];
};

type Context = {
  settings: { version: number; settings: CountySettings };
  /** Open alerts that speak for cases of its subjects. */
  openAlerts: readonly OpenAlert[];
  /** How many alerts asked the same people lately. */
  recent: number;
  reach: Reach;
  now: Instant;
  digest: Digest;
  /** Plate code of the county whose residents this deployment serves. */
  ownCounty: string;
  competentCounty: (siruta: string) => string | null;
};

/**
 * Screens an accepted referral: triage, a route for every subject, cases opened or joined, and an alert whose first
 * level starts at once. Every referral raises one alert, also one that is forwarded or left to a person: until another
 * county accepts it, somebody here must know. One about a case that already has an open alert joins that instead.
 * @param known what the county knows of each subject, in the report's order.
 */
export const screenReferral = (
  accepted: AcceptedReferral,
  report: Report,
  known: readonly KnownSubject[],
  context: Context,
): Screening => {
  const { settings, now, digest } = context;
  const triage = triageReport(report, settings.settings.domesticViolenceRiskForm, new Date(now));
  const screened = report.subjects.map((subject, index) => {
    const facts = known[index];
    if (facts === undefined) throw new Error(`nothing was looked up for subject ${index}`);
    return screenSubject(subject, facts, {
      ...context,
      index,
      referralId: accepted.referralId,
      urgency: triage.urgency,
    });
  });
  const cases = screened.flatMap((one) => one.case ?? []);
  const {
    before,
    alert,
    pages,
    layer,
    events: raised,
  } = raiseAlert(
    {
      alertId: newAlertId(digest(`alert ${accepted.referralId}`)),
      referralId: accepted.referralId,
      urgency: triage.urgency,
      caseIds: cases.map(({ caseId }) => caseId),
    },
    context.openAlerts,
    context,
  );
  const { alertId } = alert;
  const referral: ScreenedReferral = {
    ...accepted,
    state: 'screened',
    version: accepted.version + 1,
    screenedAt: now,
    triage,
    outcomes: screened.map(({ outcome }) => outcome),
    alertId,
  };
  const { referralId, version } = referral;
  const events: DomainEvent[] = [
    {
      type: 'referral.screened.v1',
      referralId,
      version,
      urgency: triage.urgency,
      decidedBy: triage.decidedBy,
      alertId,
    },
    ...screened.flatMap((one) => caseEvents(one, referral)),
    ...raised,
  ];
  const clocks = screened.flatMap((one, index) => {
    const facts = known[index];
    return facts === undefined ? [] : clocksOf(one, facts, referral, report, context);
  });
  return {
    referral,
    persons: screened.flatMap((one) => one.person ?? []),
    cases,
    clocks: [...clocks, ...promiseClocks(referral, context)],
    history: [...screened.flatMap((one) => historyOf(one, referral)), ...movedHistory(clocks)],
    before,
    layer,
    alert,
    pages,
    fact: factOf(referral, report),
    events,
  };
};
