import { parseJson } from '../http.ts';

export type ApiCall = {
  method?: 'GET' | 'POST';
  token?: string;
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
};

/** `body` is undefined when the answer is not JSON; `text` is the answer as it came. */
export type ApiAnswer = { status: number; headers: Headers; body: unknown; text: string };

/** Longer than any answer may take, so that a demo or test says what hangs instead of hanging itself. */
const patience = 60_000;

/** One request over plain HTTP, as a partner's system makes it. */
export const callApi = async (
  url: string,
  { method = 'GET', token, body, headers = {} }: ApiCall = {},
): Promise<ApiAnswer> => {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(patience),
    redirect: 'manual',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parseJson(text), text };
};
