import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { hashWord, newSalt } from '../../../shared/adapters/crypto/hash-word.ts';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeCountyReader } from '../../../shared/adapters/dynamodb/county/county-reader.ts';
import { makeDutyStore } from '../../../shared/adapters/dynamodb/duty/duty-store.ts';
import { dispatchKind } from '../../../shared/domain/dispatch/dispatch.ts';
import { handoverKind } from '../../../shared/domain/handover/handover.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeDispatches } from './answer-dispatches.ts';
import { makeHandovers } from './answer-handovers.ts';
import { envSchema } from './env.ts';
import { makeSendTeam } from './send-team.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-shifts');
const table = openTable(env.TABLE_NAME);
const county = makeCountyReader(table);
const deps = {
  county,
  digest: sha256,
  clock: systemClock,
  staff: findStaff({ county, servedCounty: env.COUNTY }),
  hash: hashWord,
  newSalt,
  log,
};

const handovers = makeHandovers({ ...deps, store: makeDutyStore(table, handoverKind) });
const store = makeDutyStore(table, dispatchKind);
const dispatches = makeDispatches({ ...deps, store });
const sendTeam = makeSendTeam({ ...deps, store, alerts: makeAlertStore(table), cases: makeCaseStore(table) });

/** Handovers of shifts, and journeys of mobile teams. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/handovers': handovers.list,
    'GET /v1/handovers/{id}': handovers.get,
    'POST /v1/handovers/{id}/sign': handovers.sign,
    'GET /v1/dispatches': dispatches.list,
    'GET /v1/dispatches/{id}': dispatches.get,
    'POST /v1/dispatches': sendTeam,
    'POST /v1/dispatches/{id}/check-in': dispatches.checkIn,
    'POST /v1/dispatches/{id}/arrive': dispatches.arrive,
    'POST /v1/dispatches/{id}/return': dispatches.comeBack,
    'POST /v1/dispatches/{id}/cancel': dispatches.cancel,
    'POST /v1/dispatches/{id}/close': dispatches.close,
  }),
);
