import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerCaseReading } from '../../../shared/runtime/api/case-reading.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openCases } from '../../../shared/runtime/open-cases.ts';
import { envSchema } from './env.ts';

const log = makeLog('get-timeline');
const opened = openCases(readEnv(envSchema));

/** GET /v1/cases/{id}/timeline: the history of a case, oldest first. */
export const handler = apiHandler(
  log,
  answerCaseReading({ ...opened, log }, async (file) => ({ items: await opened.cases.timeline(file.case.caseId) })),
);
