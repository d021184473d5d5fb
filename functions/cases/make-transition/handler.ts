import { transitionRequest } from '../../../shared/contracts/http/cases/requests.ts';
import { faultText } from '../../../shared/contracts/http/faults.ts';
import { decideTransition, type TransitionRefusal } from '../../../shared/domain/case/decide-transition.ts';
import { type Need } from '../../../shared/domain/case/transitions.ts';
import { transitionClocks } from '../../../shared/domain/clock/transition-clocks.ts';
import { ok } from '../../../shared/domain/kernel/result.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerCaseChange } from '../../../shared/runtime/api/case-change.ts';
import { problem, type ApiRequest } from '../../../shared/runtime/api/http.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCases } from '../../../shared/runtime/open-cases.ts';
import { envSchema } from './env.ts';

const log = makeLog('make-transition');

/** The field of the request that says what a transition needs. */
const fieldOf = {
  document: '/documentId',
  reason: '/reason',
  staff: '/staffId',
  'closing-reason': '/closingReason',
  'life-event': '/lifeEvent',
} as const satisfies Record<Need, string>;

const refuse = (refusal: TransitionRefusal, { language }: ApiRequest) => {
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
  }
};

/** POST /v1/cases/{id}/transitions: one step in the life of a case, with the clocks it starts, meets and cancels. */
export const handler = apiHandler(
  log,
  answerCaseChange(
    { ...openCases(readEnv(envSchema)), log },
    {
      body: transitionRequest,
      decide: (request) => (file, context) => {
        const step = decideTransition(file.case, request, {
          by: context.by,
          staff: context.rota.staff,
          now: context.now,
        });
        if (!step.ok) return step;
        const clocks = transitionClocks(step.value, file.deadlines, context);
        return ok({ case: step.value.case, entry: step.value.entry, clocks });
      },
      refuse,
    },
  ),
);
