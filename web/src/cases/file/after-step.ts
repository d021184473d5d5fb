import { stages } from '../../../../shared/domain/case/case.ts';
import { transitionOf, type TransitionName } from '../../../../shared/domain/case/transitions.ts';
import { type CaseView } from '../../api/answers.ts';

/**
 * The case as it will be once a step is recorded, shown while the API is asked. Where a step leads back to is only known to
 * the API, so that such a case stays as it is until then.
 * @param assignee who gets it; null where the step gives it to nobody.
 */
export const afterStep = (before: CaseView, step: TransitionName, assignee: CaseView['assignedTo']): CaseView => {
  const { to } = transitionOf(step);
  const stage = stages.find((one) => one === to) ?? before.stage;
  return { ...before, stage, assignedTo: assignee ?? before.assignedTo };
};
