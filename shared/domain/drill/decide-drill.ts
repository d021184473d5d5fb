import { isOver, type AlertWithPages } from '../alert/alert.ts';
import { decideEscalation } from '../escalation/decide-escalation.ts';
import { type Reach } from '../escalation/start-level.ts';
import { type Decision, type Trigger } from '../escalation/trigger.ts';
import { type Instant } from '../kernel/time.ts';
import { capAnswer, endDrill, hasRunOut } from './end-drill.ts';

/**
 * What a trigger means for a drill, or for the service's own probe: what it means for any alert, except that it ends. Where a real alert would wake the
 * last resort or go on for ever, or when its time is over, the drill has failed and pages nobody more.
 */
export const decideDrill = (
  before: AlertWithPages,
  trigger: Trigger,
  context: { now: Instant; reach: Reach },
): Decision => {
  const { alert, pages } = before;
  const { now } = context;
  if (isOver(alert) || !('endsBy' in alert.about)) return decideEscalation(before, trigger, context);
  if (trigger.kind === 'answer-overdue' && now >= alert.about.endsBy)
    return { kind: 'changed', change: { alert: endDrill(alert, 'time-over', now), pages: [], events: [] } };

  const decision = decideEscalation(before, trigger, context);
  if (decision.kind === 'ignored') return decision;
  const { change } = decision;
  if (isOver(change.alert)) return decision;
  if (!hasRunOut(change.alert)) return { kind: 'changed', change: { ...change, alert: capAnswer(change.alert) } };
  // What became of the pages that were sent is kept, and who declined; those to the last resort are not written.
  const settled = change.pages.filter(({ step, ordinal }) =>
    pages.some((page) => page.step === step && page.ordinal === ordinal),
  );
  const events = change.events.filter((event) => event === 'declined');
  const { declines } = change.alert;
  return {
    kind: 'changed',
    change: { alert: endDrill({ ...alert, declines }, 'nobody-left', now), pages: settled, events },
  };
};
