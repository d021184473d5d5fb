import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeProviderStore } from '../../../shared/adapters/dynamodb/provider/provider-store.ts';
import { makeRecordReader } from '../../../shared/adapters/dynamodb/record/record-reader.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { changeFile } from '../../../shared/runtime/api/case-file.ts';
import { answerCaseReading, type ReadCase } from '../../../shared/runtime/api/case-reading.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCases } from '../../../shared/runtime/open-cases.ts';
import { makePlans } from './answer-plans.ts';
import { envSchema } from './env.ts';
import { makeProposePackage } from './propose-package.ts';
import { makeReadServices } from './service-register.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-plans');
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const records = makeRecordReader(table);
const opened = openCases(env);
const read: ReadCase = (show) => answerCaseReading({ ...opened, log }, show);

const plans = makePlans({
  records,
  services: makeReadServices(makeProviderStore(table)),
  county,
  read,
  change: changeFile({ ...opened, log }),
  clock: systemClock,
  digest: sha256,
});

/** Service plans and protection plans of a case, and the minimum package to plan from. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/cases/{id}/plans': plans.list,
    'POST /v1/cases/{id}/plans': plans.begin,
    'POST /v1/cases/{id}/plans/{planId}/items': plans.addItem,
    'POST /v1/cases/{id}/plans/{planId}/items/{itemId}/remove': plans.removeItem,
    'POST /v1/cases/{id}/plans/{planId}/propose': plans.propose,
    'POST /v1/cases/{id}/plans/{planId}/return': plans.giveBack,
    'POST /v1/cases/{id}/plans/{planId}/approve': plans.approve,
    'POST /v1/cases/{id}/plans/{planId}/re-evaluate': plans.reEvaluate,
    'POST /v1/cases/{id}/plans/{planId}/end': plans.end,
    'GET /v1/cases/{id}/minimum-package': makeProposePackage({ records, county, read }),
  }),
);
