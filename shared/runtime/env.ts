import * as z from 'zod/mini';

/** Variables every function has: which county it serves and where that county's truth is kept. */
export const baseEnv = {
  COUNTY: z.string().check(z.minLength(1)),
  TABLE_NAME: z.string().check(z.minLength(1)),
};

/** Variables of the functions that do what an outbox record asks: dispatch (from the stream) and sweep (what the stream missed). */
export const outboxEnv = {
  URGENT_QUEUE_URL: z.url(),
  ROUTINE_QUEUE_URL: z.url(),
  NOTIFY_QUEUE_URL: z.url(),
  TIMER_STATE_MACHINE_ARN: z.string().check(z.startsWith('arn:')),
  EVENT_BUS_NAME: z.string().check(z.minLength(1)),
};

/**
 * Reads a function's environment once, at start-up.
 * @throws Error naming every missing or malformed variable (a deployment fault: the function must not start).
 */
export const readEnv = <S extends z.core.$ZodType>(schema: S): z.output<S> => {
  const parsed = z.safeParse(schema, process.env);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new Error(`environment: ${faults}`);
};
