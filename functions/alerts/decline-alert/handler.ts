import { declineRequest } from '../../../shared/contracts/http/alert-requests.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { problem } from '../../../shared/runtime/api/http.ts';

import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerAlertChange } from '../../../shared/runtime/api/alert-change.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openAlerts } from '../../../shared/runtime/open-alerts.ts';
import { envSchema } from './env.ts';

const log = makeLog('decline-alert');

export const handler = apiHandler(
  log,
  answerAlertChange({ ...openAlerts(readEnv(envSchema)), log }, (request, by) => {
    const body = readBody(declineRequest, request);
    if (body.ok) return { kind: 'declined', by, reason: body.value.reason };
    const { code, errors } = body.error;
    return problem(code, request.language, errors === undefined ? {} : { errors });
  }),
);
