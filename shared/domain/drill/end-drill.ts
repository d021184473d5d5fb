import { type Alert, type OpenAlert } from '../alert/alert.ts';
import { type Instant } from '../kernel/time.ts';

type Ended = Extract<Alert, { state: 'ended' }>;

/** Whether the escalation of a drill has come to the end of what a drill may use: the last resort is never woken for one. */
export const hasRunOut = (alert: OpenAlert): boolean =>
  alert.state === 'unreachable' || alert.position.kind === 'last-resort';

/** The next version of a drill, as failed: nobody acknowledged in time, or nobody was left to ask. */
export const endDrill = (
  { alertId, version, raisedAt, urgency, about, referralId, caseIds, ...rest }: OpenAlert,
  because: Ended['because'],
  now: Instant,
): Ended => {
  const { policy, policyVersion, linkValidFor, retryUnreachableAfter, step, position, declines } = rest;
  return {
    state: 'ended',
    alertId,
    version: version + 1,
    raisedAt,
    urgency,
    about,
    referralId,
    caseIds,
    policy,
    policyVersion,
    linkValidFor,
    retryUnreachableAfter,
    step,
    position,
    declines,
    endedAt: now,
    because,
  };
};

/** The last level of a drill waits no longer than the drill. */
export const capAnswer = (alert: OpenAlert): OpenAlert =>
  'endsBy' in alert.about && alert.about.endsBy < alert.answerBy ? { ...alert, answerBy: alert.about.endsBy } : alert;
