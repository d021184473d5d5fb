import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerAlertChange } from '../../../shared/runtime/api/alert-change.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openAlerts } from '../../../shared/runtime/open-alerts.ts';
import { envSchema } from './env.ts';

const log = makeLog('record-first-contact');

export const handler = apiHandler(
  log,
  answerAlertChange({ ...openAlerts(readEnv(envSchema)), log }, (_, by) => ({ kind: 'first-contact', by })),
);
