import { inOrder, toDeadlineView } from '../../../shared/contracts/http/cases/deadline-view.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerCaseReading } from '../../../shared/runtime/api/case-reading.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCases } from '../../../shared/runtime/open-cases.ts';
import { envSchema } from './env.ts';

const log = makeLog('list-deadlines');
const opened = openCases(readEnv(envSchema));

/** GET /v1/cases/{id}/deadlines: every clock of a case, explained. */
export const handler = apiHandler(
  log,
  answerCaseReading({ ...opened, log }, ({ deadlines }) =>
    Promise.resolve({ items: inOrder(deadlines).map(toDeadlineView) }),
  ),
);
