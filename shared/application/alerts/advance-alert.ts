import { isExercise, type Alert } from '../../domain/alert/alert.ts';
import { decideDrill } from '../../domain/drill/decide-drill.ts';
import { decideEscalation } from '../../domain/escalation/decide-escalation.ts';
import { type AlertEvent, type Ignored, type Trigger } from '../../domain/escalation/trigger.ts';
import { record } from '../../domain/event/domain-event.ts';
import { type AlertId } from '../../domain/kernel/ids.ts';
import { toInstant, type Clock, type Instant } from '../../domain/kernel/time.ts';
import { reachAt } from '../../domain/rota/on-call.ts';
import { withContacts } from '../../domain/contact/with-contacts.ts';
import { type AlertStore } from '../../ports/alerts.ts';
import { type CaseDuties } from '../clocks/case-duties.ts';
import { type CountyReader } from '../../ports/county.ts';
import { announce } from './announce.ts';

export type Advanced =
  | { kind: 'changed'; alert: Alert; events: AlertEvent[] }
  | { kind: 'ignored'; because: Ignored; alert: Alert }
  | { kind: 'unknown-alert' };

/** Losing a race this often in a row means something else is wrong. */
const mostAttempts = 8;

/**
 * Makes a trigger true for an alert: reads it and who is on call now, decides, writes everything in one transaction, and
 * decides again when somebody else was faster. So an acknowledgement at the very moment of a timeout has one winner.
 * Throws on an outage, or when it lost the race too often to be chance; calling again is always safe.
 */
export const makeAdvanceAlert =
  ({
    alerts,
    duties,
    county,
    clock,
  }: {
    alerts: Pick<AlertStore, 'load' | 'othersOf' | 'save'>;
    duties: (before: Alert, after: Alert, now: Instant) => Promise<CaseDuties>;
    county: Pick<CountyReader, 'rota' | 'contacts'>;
    clock: Clock;
  }) =>
  async (alertId: AlertId, trigger: Trigger): Promise<Advanced> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const [before, rota, contacts] = await Promise.all([alerts.load(alertId), county.rota(), county.contacts()]);
      if (before === null) return { kind: 'unknown-alert' };
      const now = toInstant(clock());
      const group = before.alert.group === null ? [] : await alerts.othersOf(before.alert);
      const decide = isExercise(before.alert) ? decideDrill : decideEscalation;
      const reach = withContacts(reachAt(rota, now), contacts, now);
      const decision = decide(before, trigger, { now, reach, group });
      if (decision.kind === 'ignored') return { ...decision, alert: before.alert };
      const { alert, pages, events } = decision.change;
      const cases = await duties(before.alert, alert, now);
      const { referralId } = alert;
      // An exercise is announced to nobody: whoever counts alerts by their events must not count it.
      const told =
        referralId === null || isExercise(alert)
          ? []
          : events.map((kind) => announce(kind, alert, referralId, trigger));
      const announced = record([...told, ...cases.events], now);
      if ((await alerts.save(before, { alert, pages }, { ...cases, events: announced })) === 'written')
        return { kind: 'changed', alert, events };
    }
    throw new Error(`alert ${alertId}: lost the race ${mostAttempts} times for ${trigger.kind}`);
  };
export type AdvanceAlert = ReturnType<typeof makeAdvanceAlert>;
