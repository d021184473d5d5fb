import { LambdaClient } from '@aws-sdk/client-lambda';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeAlertRecords } from '../../../shared/adapters/dynamodb/alert/alert-records.ts';
import { makeNoteAct } from '../../../shared/adapters/dynamodb/audit/admin-act-store.ts';
import { makeAuditReader } from '../../../shared/adapters/dynamodb/audit/audit-reader.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeInvoke } from '../../../shared/adapters/lambda/invoke.ts';
import { makeDeadLetters } from '../../../shared/adapters/sqs/dead-letters/dead-letters.ts';
import { toSource, toTimerWorkflow } from '../../../shared/adapters/sqs/dead-letters/move-message.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeDeadLetterRoutes } from './answer-dead-letters.ts';
import { makeDrills } from './answer-drills.ts';
import { envSchema } from './env.ts';
import { makeSearchAudit } from './search-audit.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-operations');
const table = openTable(env.TABLE_NAME);
const lambda = new LambdaClient({});
const sqs = new SQSClient({});
const county = makeRotaReader(table);
const sweep = makeInvoke(lambda, env.SWEEP_FUNCTION_NAME);

const deps = {
  staff: findStaff({ county, servedCounty: env.COUNTY }),
  noteAct: makeNoteAct(table),
  clock: systemClock,
  log,
};

const deadLetters = makeDeadLetters({
  sqs,
  clock: systemClock,
  routes: {
    urgent: { url: env.URGENT_DLQ_URL, move: toSource(sqs, env.URGENT_QUEUE_URL) },
    routine: { url: env.ROUTINE_DLQ_URL, move: toSource(sqs, env.ROUTINE_QUEUE_URL) },
    notify: { url: env.NOTIFY_DLQ_URL, move: toSource(sqs, env.NOTIFY_QUEUE_URL) },
    timers: {
      url: env.TIMER_DLQ_URL,
      move: toTimerWorkflow(new SFNClient({}), env.TIMER_STATE_MACHINE_ARN, systemClock),
    },
    stream: {
      url: env.STREAM_DLQ_URL,
      // The sweep finds in the table whatever the stream failed to deliver: the parked batch has nothing left to do.
      first: async () => {
        await sweep();
      },
      move: () => Promise.resolve({ moved: true }),
    },
  },
});

const drills = makeDrills({
  ...deps,
  records: makeAlertRecords(table),
  askDrill: makeInvoke(lambda, env.DRILL_FUNCTION_NAME),
  digest: sha256,
});
const letters = makeDeadLetterRoutes({ ...deps, deadLetters });

/** What keeps the service itself in order. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/drills': drills.list,
    'POST /v1/drills': drills.start,
    'GET /v1/dead-letters': letters.state,
    'GET /v1/dead-letters/{queue}': letters.look,
    'POST /v1/dead-letters/{queue}/redrive': letters.redrive,
    'POST /v1/audit-searches': makeSearchAudit({ ...deps, county, audit: makeAuditReader(table) }),
  }),
);
