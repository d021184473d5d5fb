import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openAlerts } from '../../../shared/runtime/open-alerts.ts';
import { envSchema } from './env.ts';
import { makeAnswerAlert } from './answer-alert.ts';

const log = makeLog('answer-alert');

export const handler = apiHandler(log, makeAnswerAlert({ ...openAlerts(readEnv(envSchema)), log }));
