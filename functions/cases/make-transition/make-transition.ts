import { type DecidedChange, type DecisionContext } from '../../../shared/application/cases/change-case.ts';
import {
  decideTransition,
  type TransitionRefusal,
  type TransitionRequest,
} from '../../../shared/domain/case/decide-transition.ts';
import { transitionClocks } from '../../../shared/domain/clock/transition-clocks.ts';
import { type RequestId } from '../../../shared/domain/kernel/ids.ts';
import { ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { withdrawAtClosing, type RequestsWaiting } from '../../../shared/domain/request/withdraw-at-closing.ts';
import { type CaseFile } from '../../../shared/ports/cases.ts';
import { type RequestStore } from '../../../shared/ports/requests.ts';

type Deps = { requests: Pick<RequestStore, 'ofCase'> };
type Asked = TransitionRequest & { withdrawRequests?: readonly RequestId[] | undefined };

export type StepRefusal = TransitionRefusal | RequestsWaiting;

/**
 * One step in the life of a case, with the clocks it starts, meets and cancels. The step that closes it for good takes back
 * the questions that institutions have not answered, those and no others that whoever closes it named.
 */
export const makeMakeTransition =
  ({ requests }: Deps) =>
  ({ withdrawRequests = [], ...asked }: Asked) =>
  async (file: CaseFile, context: DecisionContext): Promise<Result<DecidedChange, StepRefusal>> => {
    const { by, rota, now } = context;
    const step = decideTransition(file.case, asked, { by, staff: rota.staff, now });
    if (!step.ok) return step;
    const { case: changed, entry } = step.value;
    const clocks = transitionClocks(step.value, file.deadlines, context);
    if (changed.stage !== 'closed') return ok({ case: changed, entry, clocks });

    const asking = await requests.ofCase(changed.caseId);
    const withdrawn = withdrawAtClosing(asking, withdrawRequests, { why: 'case-closed', by, now });
    return withdrawn.ok ? ok({ case: changed, entry, clocks, requests: withdrawn.value }) : withdrawn;
  };
