import { type AlertWithPages, type AnsweredBy, type OpenAlert } from '../../../shared/domain/alert/alert.ts';
import { type CountySettings } from '../../../shared/domain/county/settings.ts';
import { decideEscalation } from '../../../shared/domain/escalation/decide-escalation.ts';
import { type Change, type Trigger } from '../../../shared/domain/escalation/trigger.ts';
import { recordedEvent, type RecordedEvent } from '../../../shared/domain/event/domain-event.ts';
import { record } from '../../../shared/domain/event/domain-event.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type Report } from '../../../shared/domain/referral/report.ts';
import { reachAt } from '../../../shared/domain/rota/on-call.ts';
import { type Screening } from '../../../shared/domain/screening/screen-referral.ts';
import { someRota } from '../builders/county.ts';
import { anAccepted, aScreening, personOf } from '../builders/referral.ts';
import { aReport, subjectBody } from '../builders/report.ts';
import { monday } from '../builders/time.ts';
import { type Repositories } from './repositories.ts';

export const about = (cnp: string): Report => aReport({ subjects: [subjectBody({ cnp })] });

/** Accepts referral `number` about a person and decides its screening from what the stores know; does not save it. */
export const decided = async (
  { referrals, screenings }: Repositories,
  number: number,
  report: Report,
  at: Instant = monday,
  openAlerts: OpenAlert[] = [],
  county: { settings?: CountySettings; recent?: number } = {},
): Promise<Screening> => {
  const accepted = anAccepted(number, { acceptedAt: at });
  await referrals.accept(accepted, report);
  const known = await screenings.knownSubjects(report.subjects.map(({ cnp }) => personOf(cnp ?? String(number))));
  return aScreening({ accepted, report, known, at, openAlerts, ...county });
};

export const eventsOf = (screening: Screening, at: Instant = monday): RecordedEvent[] => record(screening.events, at);

/** Accepts and screens. */
export const screened = async (repositories: Repositories, number: number, report: Report, at: Instant = monday) => {
  const screening = await decided(repositories, number, report, at);
  const written = await repositories.screenings.save(screening, eventsOf(screening, at));
  if (written !== 'written') throw new Error(`referral ${number} was not written`);
  return screening;
};

export const by = (staffId: string): AnsweredBy => ({ staffId, name: `Numele ${staffId}`, via: 'console' });

/** What a trigger changes of an alert at an instant; it must change something. */
export const changeOf = (before: AlertWithPages, trigger: Trigger, now: Instant): Change => {
  const decision = decideEscalation(before, trigger, { now, reach: reachAt(someRota(), now) });
  if (decision.kind === 'ignored') throw new Error(`ignored: ${decision.because}`);
  return decision.change;
};

/** An event that announces a change of an alert, by the alert's version. */
export const alertEvent = ({ alert }: Change, now: Instant): RecordedEvent =>
  recordedEvent.parse({
    eventId: `${alert.alertId}.${alert.version}`,
    at: now,
    correlationId: alert.referralId,
    event: {
      type: 'alert.level-started.v1',
      alertId: alert.alertId,
      version: alert.version,
      referralId: alert.referralId,
      step: alert.step,
    },
  });

export const loaded = async ({ alerts }: Repositories, { alert }: Screening): Promise<AlertWithPages> => {
  const found = await alerts.load(alert.alertId);
  if (found === null) throw new Error('the alert is not there');
  return found;
};

/** Makes a trigger true, as the application does, without its retries. */
export const advanced = async (repositories: Repositories, screening: Screening, trigger: Trigger, now: Instant) => {
  const before = await loaded(repositories, screening);
  const change = changeOf(before, trigger, now);
  const besides = { clocks: [], lines: [], events: [alertEvent(change, now)] };
  return { change, saved: await repositories.alerts.save(before, change, besides) };
};
