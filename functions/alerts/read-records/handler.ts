import { makeAlertRecords } from '../../../shared/adapters/dynamodb/alert/alert-records.ts';
import { makeAlertStore } from '../../../shared/adapters/dynamodb/alert/alert-store.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeAnswerFigures } from './answer-figures.ts';
import { makeAnswerTimeline } from './answer-timeline.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const table = openTable(env.TABLE_NAME);
const staff = findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY });

/** What is kept of alerts: the timeline of one, and figures over many. */
export const handler = apiHandler(
  makeLog('read-records'),
  answerByRoute({
    'GET /v1/alerts/{id}/timeline': makeAnswerTimeline({ staff, alerts: makeAlertStore(table) }),
    'GET /v1/alerts/figures': makeAnswerFigures({ staff, records: makeAlertRecords(table) }),
  }),
);
