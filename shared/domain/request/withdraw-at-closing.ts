import { err, ok, type Result } from '../kernel/result.ts';
import { type RequestId } from '../kernel/ids.ts';
import { type Instant } from '../kernel/time.ts';
import { type StaffMember } from '../rota/rota.ts';
import { withdrawRequest, type RequestChange } from './decide-request.ts';
import { isWaiting, type InstitutionRequest, type WaitingRequest } from './request.ts';

/** As many as fit, with the clocks of the case and what is told of each, into the one transaction that closes it. */
export const mostWithdrawnAtOnce = 8;

/** Institutions still owe answers that whoever closes the case did not say are to be taken back. */
export type RequestsWaiting = { code: 'requests-waiting'; waiting: WaitingRequest[] };

/**
 * Takes back what still waits for an answer when a case is closed for good: nobody would work with the answer, and no
 * institution is to send a child's data for nothing.
 * @param named those that whoever closes has seen. One they did not name is never taken back unseen; one that was answered
 *   or taken back meanwhile is left as it is.
 */
export const withdrawAtClosing = (
  requests: readonly InstitutionRequest[],
  named: readonly RequestId[],
  { why, by, now }: { why: string; by: Pick<StaffMember, 'staffId' | 'name'>; now: Instant },
): Result<RequestChange[], RequestsWaiting> => {
  const waiting = requests.filter(isWaiting);
  if (waiting.length > mostWithdrawnAtOnce || waiting.some(({ requestId }) => !named.includes(requestId)))
    return err({ code: 'requests-waiting', waiting });
  const changes: RequestChange[] = [];
  for (const one of waiting) {
    const withdrawn = withdrawRequest(one, { why, by }, now);
    if (withdrawn.ok) changes.push(withdrawn.value);
  }
  return ok(changes);
};
