import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

const name = z.string().check(z.minLength(1));

/** Where people and clients are known (`USER_POOL_ID`), and which clients the API takes. `WEB_CLIENT_ID` is the console's own. */
export const envSchema = z.object({
  ...baseEnv,
  USER_POOL_ID: name,
  WEB_CLIENT_ID: name,
  CLIENT_LIST_NAME: name,
  API_ID: name,
  AUTHORIZER_ID: name,
});
