import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCaseFileStore } from '../../../shared/adapters/dynamodb/case/case-file-store.ts';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeRequestStore } from '../../../shared/adapters/dynamodb/request/request-store.ts';
import { makeChangeRequest } from '../../../shared/application/requests/change-request.ts';
import { toRequestView } from '../../../shared/contracts/http/requests/views.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { openFile } from '../../../shared/runtime/api/case-file.ts';
import { answerCaseReading } from '../../../shared/runtime/api/case-reading.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeStaffAnswers } from './answer-staff.ts';
import { makeAskInstitution } from './ask-institution.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('ask-institution');
const clock = systemClock;
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const requests = makeRequestStore(table);
const cases = makeCaseFileStore(table);
const staff = findStaff({ county, servedCounty: env.COUNTY });

const answers = makeStaffAnswers({
  openFile: (request) => openFile({ staff, cases }, request),
  ask: makeAskInstitution({ requests, county, digest: sha256, clock }),
  change: makeChangeRequest({ requests, clock }),
  log,
});

const list = answerCaseReading({ staff, cases, reads: makeCaseStore(table), clock, log }, async (file) => ({
  items: (await requests.ofCase(file.case.caseId)).map(toRequestView),
}));

/** What institutions are asked about a case: listed, asked, withdrawn. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/cases/{id}/requests': list,
    'POST /v1/cases/{id}/requests': answers.ask,
    'POST /v1/cases/{id}/requests/{requestId}/withdraw': answers.withdraw,
  }),
);
