import * as z from 'zod/mini';

/** A problem document (RFC 9457) as the API writes it; what belongs to one code alone is kept as it came. */
const problem = z.looseObject({
  status: z.number(),
  code: z.string(),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))),
});
export type Problem = z.infer<typeof problem>;

/** The API said no, and why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly problem: Problem;

  constructor(found: Problem) {
    super(`${found.status} ${found.code}`);
    this.problem = found;
  }
}

/** No answer: the line is down, or the service is. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Refusals of the way, not of the question: asked again they may be answered. */
const passing = new Set([429, 500, 502, 503, 504]);

export const isPassing = (error: unknown): boolean =>
  error instanceof Unreachable || (error instanceof Refusal && passing.has(error.problem.status));

export const isRefused = (error: unknown, code: string): error is Refusal =>
  error instanceof Refusal && error.problem.code === code;

export type Answer<T> = { value: T; etag: string | null };

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>;

/**
 * What the API answered to a call.
 * @throws Refusal when it refused, Unreachable when there was no answer.
 */
export const answered = async <T>(call: Call<T>): Promise<Answer<T>> => {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw cause instanceof TypeError ? new Unreachable('no answer', { cause }) : cause;
  });
  if (response.ok && data !== undefined) return { value: data, etag: response.headers.get('etag') };
  const told = problem.safeParse(error);
  if (told.success) throw new Refusal(told.data);
  const { status } = response;
  throw passing.has(status)
    ? new Unreachable(`answered ${status}`)
    : new Refusal({ status, code: 'unknown', detail: '' });
};
