import * as z from 'zod/mini';
import { baseEnv } from '../../../shared/runtime/env.ts';

const name = z.string().check(z.minLength(1));

/** The queues where failed work waits (`…_DLQ_URL`), the ones it goes back to, and the functions that drill and sweep. */
export const envSchema = z.object({
  ...baseEnv,
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  NOTIFY_QUEUE_URL: z.url(),
  URGENT_DLQ_URL: z.url(),
  ROUTINE_DLQ_URL: z.url(),
  NOTIFY_DLQ_URL: z.url(),
  TIMER_DLQ_URL: z.url(),
  STREAM_DLQ_URL: z.url(),
  TIMER_STATE_MACHINE_ARN: z.string().check(z.startsWith('arn:')),
  DRILL_FUNCTION_NAME: name,
  SWEEP_FUNCTION_NAME: name,
});
