import { request as requestPlain } from 'node:http';
import { request as requestTls, type RequestOptions } from 'node:https';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { readPublicUrl } from '../../domain/contact/public-url.ts';
import { failureOf, type Failure } from './failures.ts';
import { notPublicCode, publicLookup } from './public-lookup.ts';

export type OutsideAnswer = { status: number; headers: Readonly<Record<string, string>> };

/** Asks an address outside that a person gave. Redirects are not followed, and nothing of the answer's body is read. */
export type PostOutside = (
  url: string,
  message: { headers: Record<string, string>; body: Uint8Array | string },
) => Promise<Result<OutsideAnswer, Failure>>;

const timeoutError = () => Object.assign(new Error('no answer in time'), { name: 'TimeoutError' });

const headersOf = (headers: NodeJS.Dict<string | string[]>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

const post = (target: URL, options: RequestOptions, body: Uint8Array | string, milliseconds: number) =>
  new Promise<OutsideAnswer>((resolve, reject) => {
    const start = target.protocol === 'https:' ? requestTls : requestPlain;
    const request = start(target, { ...options, method: 'POST', agent: false }, (response) => {
      resolve({ status: response.statusCode ?? 0, headers: headersOf(response.headers) });
      response.destroy();
    });
    const timer = setTimeout(() => request.destroy(timeoutError()), milliseconds);
    request.on('close', () => {
      clearTimeout(timer);
    });
    request.on('error', reject);
    request.end(body);
  });

/**
 * @param relay where requests are handed instead, with the address they are for in `to`: a gateway that alone may reach
 *   the internet. It resolves and guards the names itself.
 * @param milliseconds for the whole of it, however slowly the other side answers.
 */
export const makePostOutside =
  ({ relay, milliseconds }: { relay?: string | undefined; milliseconds: number }): PostOutside =>
  async (text, { headers, body }) => {
    const url = readPublicUrl(text);
    if (!url.ok) return err({ failure: url.error, isPassing: false });
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const options: RequestOptions = { headers: { ...headers, ...length }, lookup: publicLookup };
    try {
      if (relay === undefined) return ok(await post(url.value, options, body, milliseconds));
      const target = new URL(relay);
      target.searchParams.set('to', url.value.href);
      return ok(await post(target, { headers: options.headers }, body, milliseconds));
    } catch (error) {
      const failure = failureOf(error);
      return err(failure.failure === notPublicCode ? { failure: 'url-not-public', isPassing: false } : failure);
    }
  };
