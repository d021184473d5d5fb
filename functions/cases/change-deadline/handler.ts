import { deadlineRequest } from '../../../shared/contracts/http/cases/requests.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerCaseChange } from '../../../shared/runtime/api/case-change.ts';
import { problem } from '../../../shared/runtime/api/http.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCases } from '../../../shared/runtime/open-cases.ts';
import { changeDeadline } from './change-deadline.ts';
import { envSchema } from './env.ts';

const log = makeLog('change-deadline');

/** POST /v1/cases/{id}/deadlines/{deadlineId}: pause, resume, explain, correct. */
export const handler = apiHandler(
  log,
  answerCaseChange(
    { ...openCases(readEnv(envSchema)), log },
    {
      body: deadlineRequest,
      decide: (body, { params }) => changeDeadline(params['deadlineId'] ?? '', body),
      refuse: (refusal, { language }) => {
        if (refusal.code === 'deadline-unknown') return problem('not-found', language);
        const { code, because, refusal: why } = refusal;
        return problem(code, language, { because, ...why });
      },
    },
  ),
);
