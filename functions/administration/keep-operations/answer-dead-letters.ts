import { redriveOrder } from '../../../shared/contracts/http/administration/requests.ts';
import { deadLetterQueue, deadLetterQueues } from '../../../shared/domain/dead-letter/dead-letter.ts';
import { toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type NoteAct } from '../../../shared/ports/audit.ts';
import { type DeadLetters } from '../../../shared/ports/dead-letters.ts';
import { forAdministrators, forAdministratorsAsking } from '../../../shared/runtime/api/administrator.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  deadLetters: DeadLetters;
  noteAct: NoteAct;
  clock: Clock;
  log: Log;
};

/** Work that failed for good: how much there is, what it is by its ids, and back to where it failed. */
export const makeDeadLetterRoutes = ({ staff, deadLetters, noteAct, clock, log }: Deps) => {
  const stateOf = async (queue: (typeof deadLetterQueues)[number]) => {
    const count = await deadLetters.count(queue);
    // Nobody else sees messages while they are looked at, so an empty queue is not.
    const found = count === 0 ? [] : await deadLetters.look(queue);
    return { queue, count: Math.max(count, found.length), since: found[0]?.sentAt ?? null };
  };
  return {
    state: forAdministrators(staff)(async () => json(200, { items: await Promise.all(deadLetterQueues.map(stateOf)) })),

    look: forAdministrators(staff)(async ({ staffId }, { params, language, requestId }) => {
      const queue = deadLetterQueue.safeParse(params['queue']);
      if (!queue.success) return problem('not-found', language);
      const deed = { at: toInstant(clock()), by: staffId, requestId };
      await noteAct({ ...deed, what: 'dead-letters-looked-at', about: queue.data, why: null });
      return json(200, { queue: queue.data, items: await deadLetters.look(queue.data) });
    }),

    redrive: forAdministratorsAsking(staff)(redriveOrder, async ({ messageIds }, { staffId }, request) => {
      const queue = deadLetterQueue.safeParse(request.params['queue']);
      if (!queue.success) return problem('not-found', request.language);
      const deed = { at: toInstant(clock()), by: staffId, requestId: request.requestId };
      await noteAct({ ...deed, what: 'dead-letters-moved', about: queue.data, why: null });
      const { moved, left } = await deadLetters.redrive(queue.data, messageIds ?? null);
      log('info', 'dead-letters.moved', { trigger: queue.data, count: moved, staffId });
      return json(200, { moved, left });
    }),
  };
};
