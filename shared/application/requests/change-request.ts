import { type RequestId } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { toInstant, type Clock, type Instant } from '../../domain/kernel/time.ts';
import { type RequestChange } from '../../domain/request/decide-request.ts';
import { requestEvents, requestHistory } from '../../domain/request/tell-request.ts';
import { type InstitutionRequest } from '../../domain/request/request.ts';
import { type RequestStore } from '../../ports/requests.ts';

type Deps = { requests: Pick<RequestStore, 'load' | 'save'>; clock: Clock };

export type ChangeRefusal = { code: 'not-found' } | { code: 'version-stale'; request: InstitutionRequest };

/** One kind of change: whose request it must be, what answers a repetition at once, and the decision itself. */
type Change<Refusal> = {
  expected: number;
  mine: (request: InstitutionRequest) => boolean;
  repeated?: (request: InstitutionRequest) => Result<InstitutionRequest, Refusal> | null;
  decide: (before: InstitutionRequest, now: Instant) => Result<RequestChange, Refusal>;
};

const mostAttempts = 4;

/**
 * Changes a request with its case's history and its events in one transaction. The caller names the version they looked
 * at; whoever comes second gets the request as it is now, to be told what changed.
 */
export const makeChangeRequest =
  ({ requests, clock }: Deps) =>
  async <Refusal>(
    requestId: RequestId,
    { expected, mine, repeated, decide }: Change<Refusal>,
  ): Promise<Result<InstitutionRequest, ChangeRefusal | Refusal>> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const before = await requests.load(requestId);
      if (before === null || !mine(before)) return err({ code: 'not-found' });
      const known = repeated?.(before) ?? null;
      if (known !== null) return known;
      if (before.version !== expected) return err({ code: 'version-stale', request: before });
      const now = toInstant(clock());
      const decided = decide(before, now);
      if (!decided.ok) return decided;
      const change = decided.value;
      const told = { history: requestHistory(change), notices: [], events: requestEvents(change, now) };
      if ((await requests.save({ ...change, ...told, at: now })) === 'written') return ok(change.after);
    }
    throw new Error(`request ${requestId}: lost the race ${mostAttempts} times`);
  };
export type ChangeRequest = ReturnType<typeof makeChangeRequest>;
