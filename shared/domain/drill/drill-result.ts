import { type Alert, type AlertWithPages, type Notification } from '../alert/alert.ts';
import { type DrillId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';

/** Whom a drill paged, and what is known of each page. */
export type DrillPage = {
  staffId: string;
  name: string;
  channel: Notification['channel'];
  pagedAt: Instant;
  deliveredAt: Instant | null;
  failure: string | null;
};

export type DrillResult = {
  drillId: DrillId;
  startedBy: string;
  startedAt: Instant;
  /** Until when somebody had to acknowledge. */
  endsBy: Instant;
  outcome: 'running' | 'passed' | 'failed';
  /** Why it failed: nobody in time, nobody left to ask, or somebody but too late. */
  because: 'time-over' | 'nobody-left' | 'too-late' | null;
  acknowledgedBy: { staffId: string; name: string } | null;
  acknowledgedAfterSeconds: number | null;
  paged: DrillPage[];
};

const outcomeOf = (alert: Alert, endsBy: Instant): Pick<DrillResult, 'outcome' | 'because'> => {
  switch (alert.state) {
    case 'acknowledged':
      return alert.acknowledgedAt <= endsBy
        ? { outcome: 'passed', because: null }
        : { outcome: 'failed', because: 'too-late' };
    case 'ended':
      return { outcome: 'failed', because: alert.because };
    case 'paging':
    case 'unreachable':
    case 'gathering':
      return { outcome: 'running', because: null };
  }
};

const secondsBetween = (from: Instant, to: Instant) => Math.round((Date.parse(to) - Date.parse(from)) / 100) / 10;

/** Whether somebody who was asked answered in time. Null for an alert that is no drill. */
export const drillOutcome = (alert: Alert): Pick<DrillResult, 'outcome' | 'because'> | null =>
  alert.about.kind === 'drill' ? outcomeOf(alert, alert.about.endsBy) : null;

/** What a drill showed, from its alert and pages; null for an alert that is no drill. */
export const drillResult = ({ alert, pages }: AlertWithPages): DrillResult | null => {
  if (alert.about.kind !== 'drill') return null;
  const { drillId, startedBy, endsBy } = alert.about;
  const answered = alert.state === 'acknowledged' ? alert : null;
  return {
    drillId,
    startedBy,
    startedAt: alert.raisedAt,
    endsBy,
    ...outcomeOf(alert, endsBy),
    acknowledgedBy:
      answered === null ? null : { staffId: answered.acknowledgedBy.staffId, name: answered.acknowledgedBy.name },
    acknowledgedAfterSeconds: answered === null ? null : secondsBetween(alert.raisedAt, answered.acknowledgedAt),
    paged: pages.map((page) => ({
      staffId: page.staffId,
      name: page.name,
      channel: page.channel,
      pagedAt: page.createdAt,
      deliveredAt: page.state === 'delivered' ? page.deliveredAt : null,
      failure: page.state === 'failed' ? page.failure : null,
    })),
  };
};
