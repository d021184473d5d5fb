import { type PlanChangeRefusal } from '../../../shared/application/records/change-plan.ts';
import { toDoubleView } from '../../../shared/contracts/http/plans/views.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { refuseTransition } from '../../../shared/runtime/api/transition-answer.ts';

/** Tells a person why a step of a plan cannot be made, with what they need to go on. */
export const refusePlan = (refusal: PlanChangeRefusal, request: ApiRequest): ApiResponse => {
  const { language } = request;
  switch (refusal.code) {
    case 'plan-unknown':
    case 'item-unknown':
      return problem('not-found', language);
    case 'replaced-plan-unknown':
      return contentInvalid(request, [{ pointer: '/replaces', code: 'plan-unknown' }]);
    case 'plan-empty':
      return problem(refusal.code, language);
    case 'plan-step-illegal':
      return problem(refusal.code, language, { state: refusal.state, legal: refusal.legal });
    case 'double-allocation':
      return problem(refusal.code, language, { beside: refusal.beside.map(toDoubleView) });
    case 'service-not-offered':
      return problem(refusal.code, language, { items: refusal.items });
    default:
      return refuseTransition(refusal, request, '');
  }
};
