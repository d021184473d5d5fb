import { drillOutcome } from '../drill/drill-result.ts';
import { type AlertEvent } from '../escalation/trigger.ts';
import { type Instant } from '../kernel/time.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { isExercise, type Alert } from './alert.ts';

/** How long people waited, from the moment an alert was raised, in milliseconds; and how drills end. */
export type Measurement = {
  name: 'TimeToDeliver' | 'TimeToAccept' | 'TimeToFirstContact' | 'DrillPassed' | 'DrillFailed';
  unit: 'Milliseconds' | 'Count';
  value: number;
  /** Null for drills: an alarm waits on all of them together. */
  urgency: Urgency | null;
};

const waited = (
  name: 'TimeToDeliver' | 'TimeToAccept' | 'TimeToFirstContact',
  alert: Alert,
  until: Instant,
): Measurement => ({
  name,
  unit: 'Milliseconds',
  value: Math.max(0, Date.parse(until) - Date.parse(alert.raisedAt)),
  urgency: alert.urgency,
});

/** How a drill ended, as a count of one; nothing while it runs. Not one of real alerts' measurements. */
export const measureDrill = (alert: Alert): Measurement[] => {
  const outcome = drillOutcome(alert)?.outcome;
  if (outcome === undefined || outcome === 'running') return [];
  return [{ name: outcome === 'passed' ? 'DrillPassed' : 'DrillFailed', unit: 'Count', value: 1, urgency: null }];
};

/** What a change of an alert says of the time people waited; of a drill only how it ended. */
export const measureChange = (alert: Alert, events: readonly AlertEvent[]): Measurement[] => {
  if (isExercise(alert)) return alert.state === 'ended' || events.includes('acknowledged') ? measureDrill(alert) : [];
  if (alert.state !== 'acknowledged') return [];
  const { acknowledgedAt, firstContactAt } = alert;
  return [
    ...(events.includes('acknowledged') ? [waited('TimeToAccept', alert, acknowledgedAt)] : []),
    ...(events.includes('first-contact') && firstContactAt !== null
      ? [waited('TimeToFirstContact', alert, firstContactAt)]
      : []),
  ];
};

/** The time until a page of a real alert was in somebody's hands. */
export const measureDelivery = (alert: Alert, deliveredAt: Instant): Measurement[] =>
  isExercise(alert) ? [] : [waited('TimeToDeliver', alert, deliveredAt)];
