import { drillOrder } from '../../../shared/contracts/http/administration/requests.ts';
import { drillAnswer, type drillTask } from '../../../shared/contracts/messages/drill-task.ts';
import { drillResult } from '../../../shared/domain/drill/drill-result.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { addMilliseconds, toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { day } from '../../../shared/domain/rota/wall-clock.ts';
import { type AlertRecords } from '../../../shared/ports/alert-records.ts';
import { type NoteAct } from '../../../shared/ports/audit.ts';
import { forAdministrators, forAdministratorsAsking } from '../../../shared/runtime/api/administrator.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import type * as z from 'zod/mini';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  records: Pick<AlertRecords, 'raisedBetween'>;
  /** Asks the drill's own function; its answer is read here. */
  askDrill: (task: z.input<typeof drillTask>) => Promise<unknown>;
  digest: Digest;
  noteAct: NoteAct;
  clock: Clock;
  log: Log;
};

const shownFor = 90 * day;

/** Drills: what they showed, and a new one now. */
export const makeDrills = ({ staff, records, askDrill, digest, noteAct, clock, log }: Deps) => ({
  list: forAdministrators(staff)(async () => {
    const until = toInstant(clock());
    const drills = await records.raisedBetween('drills', addMilliseconds(until, -shownFor), until);
    const items = drills
      .flatMap((drill) => {
        const result = drillResult(drill);
        return result === null ? [] : [{ alertId: drill.alert.alertId, ...result }];
      })
      .toSorted((a, b) => b.startedAt.localeCompare(a.startedAt));
    return json(200, { items });
  }),

  start: forAdministratorsAsking(staff)(drillOrder, async (order, { staffId }, { headers, language, requestId }) => {
    const asked = readIdempotencyKey(headers);
    if (asked === null) return problem('idempotency-key-missing', language);
    const { urgency } = order;
    await noteAct({ at: toInstant(clock()), by: staffId, what: 'drill-started', about: urgency, why: null, requestId });
    const key = Buffer.from(digest(`${staffId} ${asked}`)).toString('hex');
    const answer = drillAnswer.parse(await askDrill({ kind: 'start', ...order, startedBy: staffId, key }));
    if (answer.kind === 'refused') return problem('drill-layer-unknown', language);
    log('info', 'drill.started', { alertId: answer.drill.alertId, drillId: answer.drill.drillId, staffId, urgency });
    return json(200, answer.drill);
  }),
});
