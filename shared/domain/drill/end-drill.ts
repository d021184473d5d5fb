import { type Alert, type OpenAlert } from '../alert/alert.ts';
import { factsOf } from '../escalation/escalate.ts';
import { type Instant } from '../kernel/time.ts';

type Ended = Extract<Alert, { state: 'ended' }>;

/** Whether the escalation of a drill has come to the end of what a drill may use: the last resort is never woken for one. */
export const hasRunOut = (alert: OpenAlert): boolean =>
  alert.state === 'unreachable' || alert.position.kind === 'last-resort';

/** The next version of a drill, as failed: nobody acknowledged in time, or nobody was left to ask. */
export const endDrill = (alert: OpenAlert, because: Ended['because'], now: Instant): Ended => ({
  ...factsOf(alert),
  state: 'ended',
  version: alert.version + 1,
  step: alert.step,
  position: alert.position,
  endedAt: now,
  because,
});

/** The last level of a drill waits no longer than the drill. */
export const capAnswer = (alert: OpenAlert): OpenAlert =>
  'endsBy' in alert.about && alert.about.endsBy < alert.answerBy ? { ...alert, answerBy: alert.about.endsBy } : alert;
