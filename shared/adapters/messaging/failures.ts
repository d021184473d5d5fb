import * as z from 'zod/mini';

const thrown = z.object({
  name: z.string(),
  code: z.optional(z.string()),
  $fault: z.optional(z.string()),
  $metadata: z.optional(z.object({ httpStatusCode: z.optional(z.number()) })),
});

export type Failure = { failure: string; isPassing: boolean };

/** Throttled, broken, silent or not reached at all, under the names the services and the network give it. */
const passing = /Throttl|TooManyRequests|Timeout|Unavailable|InternalServer|InternalFailure|InternalService/;
const networkCode = /^(ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH)/;

const passingStatus = (status: number): boolean => status === 408 || status === 429 || status >= 500;

/**
 * What a provider's client threw, after its own retries: a stable code, and whether asking again later may help. Never the
 * provider's text: it may quote an address.
 */
export const failureOf = (error: unknown): Failure => {
  const parsed = thrown.safeParse(error);
  if (!parsed.success) return { failure: 'unknown-failure', isPassing: true };
  const { name, code = '', $fault, $metadata } = parsed.data;
  const isPassing =
    passing.test(name) ||
    networkCode.test(code) ||
    $fault === 'server' ||
    passingStatus($metadata?.httpStatusCode ?? 0);
  return { failure: name === 'Error' && code !== '' ? code : name, isPassing };
};

/** The same of a plain HTTP answer that is no 2xx. */
export const failureOfStatus = (status: number): Failure => ({
  failure: `http-${status}`,
  isPassing: passingStatus(status),
});

/** A yes without the provider's own number proves nothing, and may have been sent: the next channel is safer than another try. */
export const noMessageId: Failure = { failure: 'no-message-id', isPassing: false };
