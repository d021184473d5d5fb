import * as z from 'zod/mini';

const awsFailure = z.object({ name: z.string() });

/** A stable code for what a provider's client threw, after its own retries. Never the provider's text: it may quote an address. */
export const failureCode = (error: unknown): string => {
  const parsed = awsFailure.safeParse(error);
  return parsed.success ? parsed.data.name : 'unknown-failure';
};
