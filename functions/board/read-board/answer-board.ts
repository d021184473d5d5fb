import { toBoardView } from '../../../shared/contracts/http/board/to-board-view.ts';
import { lookAhead } from '../../../shared/domain/board/clocks-at-risk.ts';
import { addMilliseconds, toInstant, type Clock } from '../../../shared/domain/kernel/time.ts';
import { type BoardReader } from '../../../shared/ports/board.ts';
import { type CountyReader } from '../../../shared/ports/county.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import { leadingRoles } from './leading-roles.ts';

type Deps = {
  staff: ReturnType<typeof findStaff>;
  county: Pick<CountyReader, 'rota' | 'settings'>;
  board: BoardReader;
  clock: Clock;
};

/** GET /v1/board */
export const makeAnswerBoard =
  ({ staff, county, board, clock }: Deps): Answer =>
  async ({ principal, language }) => {
    const member = await staff(principal, leadingRoles);
    if (!member.ok) return problem(member.error, language);
    const now = toInstant(clock());
    const [rota, { settings }, alerts, cases, clocks, handovers, dispatches, callBacks] = await Promise.all([
      county.rota(),
      county.settings(),
      board.alerts(),
      board.cases(),
      board.clocks(addMilliseconds(now, lookAhead)),
      board.handovers(),
      board.dispatches(),
      board.callBacks(),
    ]);
    const open = { rota, settings, alerts, cases, clocks, handovers, dispatches, callBacks };
    return json(200, toBoardView(open, member.value.staffId, now));
  };
