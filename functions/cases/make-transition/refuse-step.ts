import { faultText } from '../../../shared/contracts/http/faults.ts';
import { type Need } from '../../../shared/domain/case/transitions.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type StepRefusal } from './make-transition.ts';
import { waitingDetail } from './waiting-detail.ts';

/** The field of the request that says what a transition needs. */
const fieldOf = {
  document: '/documentId',
  reason: '/reason',
  staff: '/staffId',
  'closing-reason': '/closingReason',
  'life-event': '/lifeEvent',
} as const satisfies Record<Need, string>;

/** Why a step was not made, with what can be done instead. */
export const refuseStep = (refusal: StepRefusal, { language }: ApiRequest): ApiResponse => {
  const wrong = (pointer: string, code: 'required' | 'in-the-future' | 'before-stage' | 'staff-unknown') => ({
    pointer,
    code,
    detail: faultText(code, language),
  });
  switch (refusal.code) {
    case 'transition-illegal':
      return problem('transition-illegal', language, { stage: refusal.stage, legal: refusal.legal });
    case 'transition-incomplete':
      return problem('content-invalid', language, {
        errors: refusal.missing.map((need) => wrong(fieldOf[need], 'required')),
      });
    case 'in-the-future':
      return problem('content-invalid', language, { errors: [wrong('/happenedAt', 'in-the-future')] });
    case 'not-before-stage':
      return problem('content-invalid', language, { errors: [wrong('/happenedAt', 'before-stage')] });
    case 'staff-unknown':
      return problem('content-invalid', language, { errors: [wrong('/staffId', 'staff-unknown')] });
    case 'requests-waiting':
      return problem('requests-waiting', language, waitingDetail(refusal.waiting, language));
  }
};
