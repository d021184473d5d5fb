import { type TransitionRefusal } from '../../domain/case/decide-transition.ts';
import { contentInvalid } from './fault-answer.ts';
import { problem, type ApiRequest, type ApiResponse } from './http.ts';

/**
 * Refuses a step of the case that a record brings with it.
 * @param doneAt where the request says when it was done.
 */
export const refuseTransition = (refusal: TransitionRefusal, request: ApiRequest, doneAt: string): ApiResponse => {
  switch (refusal.code) {
    case 'transition-illegal':
      return problem(refusal.code, request.language, { stage: refusal.stage, legal: refusal.legal });
    case 'in-the-future':
      return contentInvalid(request, [{ pointer: doneAt, code: 'in-the-future' }]);
    case 'not-before-stage':
      return contentInvalid(request, [{ pointer: doneAt, code: 'before-stage' }]);
    case 'transition-incomplete':
    case 'staff-unknown':
      throw new Error(`a record brought a step that lacks its own document: ${refusal.code}`);
  }
};
