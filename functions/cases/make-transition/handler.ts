import { makeRequestStore } from '../../../shared/adapters/dynamodb/request/request-store.ts';
import { transitionRequest } from '../../../shared/contracts/http/cases/requests.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerCaseChange } from '../../../shared/runtime/api/case-change.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCases } from '../../../shared/runtime/open-cases.ts';
import { envSchema } from './env.ts';
import { makeMakeTransition } from './make-transition.ts';
import { refuseStep } from './refuse-step.ts';

const env = readEnv(envSchema);
const log = makeLog('make-transition');
const requests = makeRequestStore(openTable(env.TABLE_NAME));

/** POST /v1/cases/{id}/transitions: one step in the life of a case, with the clocks it starts, meets and cancels. */
export const handler = apiHandler(
  log,
  answerCaseChange(
    { ...openCases(env), log },
    { body: transitionRequest, decide: makeMakeTransition({ requests }), refuse: refuseStep },
  ),
);
