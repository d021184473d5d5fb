import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openAlerts } from '../../../shared/runtime/open-alerts.ts';
import { envSchema } from './env.ts';
import { makePassOnAlert } from './pass-on-alert.ts';

const log = makeLog('pass-on-alert');

export const handler = apiHandler(log, makePassOnAlert({ ...openAlerts(readEnv(envSchema)), log }));
