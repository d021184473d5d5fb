import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeInstitutionReader } from '../../../shared/adapters/dynamodb/county/institution-reader.ts';
import { makeRequestStore } from '../../../shared/adapters/dynamodb/request/request-store.ts';
import { makeChangeRequest } from '../../../shared/application/requests/change-request.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findSender } from '../../../shared/runtime/api/sender.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeInstitutionAnswers } from './answer-institution.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('answer-request');
const table = openTable(env.TABLE_NAME);
const requests = makeRequestStore(table);

const answers = makeInstitutionAnswers({
  sender: findSender({ county: makeInstitutionReader(table), servedCounty: env.COUNTY }),
  requests,
  change: makeChangeRequest({ requests, clock: systemClock }),
  digest: sha256,
  log,
});

/** The questions put to an institution: listed, read, answered. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/requests': answers.list,
    'GET /v1/requests/{id}': answers.read,
    'POST /v1/requests/{id}/answer': answers.answer,
  }),
);
