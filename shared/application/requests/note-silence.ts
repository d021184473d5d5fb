import { type RequestId } from '../../domain/kernel/ids.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { noteSilence } from '../../domain/request/decide-request.ts';
import { requestEvents, requestHistory } from '../../domain/request/tell-request.ts';
import { tellOfSilence } from '../../domain/request/tell-silence.ts';
import { type ClockStore } from '../../ports/clocks.ts';
import { type CountyReader } from '../../ports/county.ts';
import { type RequestStore } from '../../ports/requests.ts';

type Deps = {
  requests: Pick<RequestStore, 'load' | 'save'>;
  clocks: Pick<ClockStore, 'subjectOf'>;
  county: Pick<CountyReader, 'institution' | 'rota'>;
  clock: Clock;
};

const mostAttempts = 8;

/**
 * The term of a request is over: when the institution has not answered, its silence is recorded and its deputy told, in one
 * transaction. A timer that fires early, late or twice is harmless.
 * Throws on an outage, and for a request or case that is not there; the workflow retries, then parks it with an alarm.
 */
export const makeNoteSilence =
  ({ requests, clocks, county, clock }: Deps) =>
  async (requestId: RequestId): Promise<string> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
      const before = await requests.load(requestId);
      if (before === null) throw new Error(`request ${requestId} is not in the table`);
      const now = toInstant(clock());
      const change = noteSilence(before, now);
      if (change === null) return before.state === 'open' ? 'not-due-yet' : before.state;

      const [subject, institution, rota] = await Promise.all([
        clocks.subjectOf({ kind: 'case', caseId: before.caseId }),
        county.institution(before.institution.institutionId),
        county.rota(),
      ]);
      if (subject === null) throw new Error(`the case of request ${requestId} is not in the table`);
      const notices = tellOfSilence(change.after, institution?.deputy, { subject, rota, now });
      const told = { history: requestHistory(change), notices, events: requestEvents(change, now) };
      if ((await requests.save({ ...change, ...told, at: now })) === 'written') return 'unanswered';
    }
    throw new Error(`request ${requestId}: lost the race ${mostAttempts} times`);
  };
export type NoteSilence = ReturnType<typeof makeNoteSilence>;
