import { toFairnessItem, toOnCallNow, toRotaView, toShiftView } from '../../../shared/contracts/http/rota/views.ts';
import { staffRoles } from '../../../shared/domain/escalation/policy.ts';
import { addMilliseconds, toInstant, type Clock, type Instant } from '../../../shared/domain/kernel/time.ts';
import { type Interval } from '../../../shared/domain/rota/deed.ts';
import { fairnessOf } from '../../../shared/domain/rota/fairness.ts';
import { shiftsThen } from '../../../shared/domain/rota/history.ts';
import { rotaOf, type RotaFile } from '../../../shared/domain/rota/rota-file.ts';
import { shiftsOf, type Shift } from '../../../shared/domain/rota/shifts.ts';
import { day } from '../../../shared/domain/rota/wall-clock.ts';
import { type RotaStore } from '../../../shared/ports/rota.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { readTimes } from './times-asked.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  rotas: Pick<RotaStore, 'load' | 'changesAfter' | 'history'>;
  clock: Clock;
};

/** What everyone who works for the county may see of the rota. */
export const makeReading = ({ staff, rotas, clock }: Deps) => {
  const reading =
    (answer: (request: ApiRequest, now: Instant) => Promise<ApiResponse>): Answer =>
    async (request) => {
      const member = await staff(request.principal, staffRoles);
      return member.ok ? answer(request, toInstant(clock())) : problem(member.error, request.language);
    };

  /** The past is looked up in the history; what is to come, in the one record. */
  const shiftsIn = async (file: RotaFile, times: Interval, now: Instant): Promise<Shift[]> =>
    times.from < now ? shiftsThen(file, await rotas.history(), times) : shiftsOf(rotaOf(file), times);

  return {
    whole: reading(async () => {
      const file = await rotas.load();
      return json(200, toRotaView(file), { etag: `"${file.version}"` });
    }),

    onCall: reading(async (request, now) => {
      const times = readTimes(request, { from: now, until: addMilliseconds(now, 7 * day) });
      if (!times.ok) return times.error;
      const file = await rotas.load();
      const shifts = await shiftsIn(file, times.value, now);
      return json(200, { ...times.value, items: shifts.map((shift) => toShiftView(rotaOf(file), shift)) });
    }),

    now: reading(async (_, now) => json(200, toOnCallNow(rotaOf(await rotas.load()), now))),

    changes: reading(async (request) => {
      const after = Number(request.query['after'] ?? '0');
      if (!Number.isInteger(after) || after < 0)
        return contentInvalid(request, [{ pointer: '/after', code: 'wrong-format' }]);
      return json(200, { items: await rotas.changesAfter(after) });
    }),

    fairness: reading(async (request, now) => {
      const times = readTimes(request, { from: addMilliseconds(now, -90 * day), until: now });
      if (!times.ok) return times.error;
      const file = await rotas.load();
      const burdens = fairnessOf(await shiftsIn(file, times.value, now));
      return json(200, { ...times.value, items: burdens.map((burden) => toFairnessItem(file.plan, burden)) });
    }),
  };
};
