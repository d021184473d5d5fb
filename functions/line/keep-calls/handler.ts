import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeDutyStore } from '../../../shared/adapters/dynamodb/duty/duty-store.ts';
import { makeCallStore } from '../../../shared/adapters/dynamodb/line/call-store.ts';
import { makeReferCall } from '../../../shared/application/line/refer-call.ts';
import { callBackKind } from '../../../shared/domain/line/call-back.ts';
import { callKind } from '../../../shared/domain/line/call.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeCallBacks } from './answer-call-backs.ts';
import { makeCalls } from './answer-calls.ts';
import { makeStatistics } from './answer-statistics.ts';
import { makeDisposeCall } from './dispose-call.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-calls');
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const calls = makeCallStore(table);
const deps = {
  store: makeDutyStore(table, callKind),
  calls,
  county,
  digest: sha256,
  clock: systemClock,
  staff: findStaff({ county, servedCounty: env.COUNTY }),
  log,
};

const intake = makeCalls(deps);
const refer = makeReferCall({ calls, digest: sha256, clock: systemClock, receiptPrefix: env.RECEIPT_PREFIX });
const callBacks = makeCallBacks({ ...deps, callBacks: makeDutyStore(table, callBackKind) });

/** Calls to the emergency line, and promises to call back. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'POST /v1/calls': intake.start,
    'GET /v1/calls': intake.list,
    'GET /v1/calls/{id}': intake.get,
    'POST /v1/calls/{id}/answers': intake.answer,
    'POST /v1/calls/{id}/disposition': makeDisposeCall({ ...deps, refer }),
    'POST /v1/calls/{id}/call-backs': callBacks.promise,
    'POST /v1/calls/{id}/call-backs/{callBackId}/done': callBacks.finish,
    'GET /v1/call-backs': callBacks.list,
    'GET /v1/call-statistics': makeStatistics(deps),
  }),
);
