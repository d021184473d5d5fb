import { type Alert } from '../alert/alert.ts';
import { type Urgency, urgencies } from '../kernel/urgency.ts';

/** Where an escalation stands, as people count: level 1 is called first; the last resort comes after all rounds. */
export const levelOf = ({ position }: Pick<Alert, 'position'>): number | null =>
  position.kind === 'level' ? position.level + 1 : null;

export type AlertCounts = {
  byUrgency: { urgency: Urgency; alerts: number }[];
  /** By the level that is called now; null: the last resort. */
  byLevel: { level: number | null; alerts: number }[];
  unreachable: number;
};

export const countAlerts = (alerts: readonly Alert[]): AlertCounts => {
  const levels = [...new Set(alerts.map(levelOf))].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return {
    byUrgency: urgencies.map((urgency) => ({
      urgency,
      alerts: alerts.filter((one) => one.urgency === urgency).length,
    })),
    byLevel: levels.map((level) => ({ level, alerts: alerts.filter((one) => levelOf(one) === level).length })),
    unreachable: alerts.filter(({ state }) => state === 'unreachable').length,
  };
};

/** Those that wait longest first. */
export const oldestFirst = (alerts: readonly Alert[]): Alert[] =>
  alerts.toSorted((a, b) => (a.raisedAt < b.raisedAt ? -1 : a.raisedAt > b.raisedAt ? 1 : 0));
