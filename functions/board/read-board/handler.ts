import {
  makeBoardReader,
  makeBreachReader,
  makeFactReader,
} from '../../../shared/adapters/dynamodb/board/board-reader.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeSettingsReader } from '../../../shared/adapters/dynamodb/county/settings-reader.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { makeAnswerBoard } from './answer-board.ts';
import { makeAnswerBreaches } from './answer-breaches.ts';
import { makeAnswerStatistics } from './answer-statistics.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const table = openTable(env.TABLE_NAME);
const county = { ...makeRotaReader(table), ...makeSettingsReader(table) };
const shared = { staff: findStaff({ county, servedCounty: env.COUNTY }), clock: systemClock };

/** What supervisors and directors watch and count. */
export const handler = apiHandler(
  makeLog('read-board'),
  answerByRoute({
    'GET /v1/board': makeAnswerBoard({ ...shared, county, board: makeBoardReader(table) }),
    'GET /v1/breaches': makeAnswerBreaches({ ...shared, breaches: makeBreachReader(table) }),
    'GET /v1/statistics': makeAnswerStatistics({
      ...shared,
      facts: makeFactReader(table),
      servesCounty: env.SERVES_COUNTY,
    }),
  }),
);
