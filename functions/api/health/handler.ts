import openApi from '../../../docs/openapi.json' with { type: 'json' };
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json } from '../../../shared/runtime/api/http.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';

const { COUNTY } = readEnv(envSchema);

/** GET /v1/health and GET /v1/openapi.json: for anyone, with nothing to hide. */
export const handler = apiHandler(makeLog('health'), ({ route }) =>
  Promise.resolve(route.endsWith('/openapi.json') ? json(200, openApi) : json(200, { status: 'ok', county: COUNTY })),
);
