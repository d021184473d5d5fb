import { type Fault } from '../../contracts/http/faults.ts';
import { type Language } from '../../contracts/http/language.ts';
import { problems, type ProblemCode } from '../../contracts/http/problems.ts';
import { type Principal } from './principal.ts';

/** A request as use cases' handlers see it: no gateway event, header names in lower case, body as text. */
export type ApiRequest = {
  route: string;
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  headers: Readonly<Record<string, string>>;
  body: string;
  language: Language;
  principal: Principal | null;
  requestId: string;
};

export type ApiResponse = {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** The body is base 64 of what the caller gets: a file. */
  base64?: true;
};

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): ApiResponse => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});

/** A file, such as a PDF, to be looked at or saved under a name. */
export const file = (contentType: string, name: string, content: Uint8Array): ApiResponse => ({
  status: 200,
  headers: {
    'content-type': contentType,
    'content-disposition': `inline; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  },
  body: Buffer.from(content).toString('base64'),
  base64: true,
});

/** A refusal as RFC 9457 asks, with a stable `code` and, for wrong fields, every one of them. */
export const problem = (
  code: ProblemCode,
  language: Language,
  more: { errors?: Fault[]; [extra: string]: unknown } = {},
): ApiResponse => {
  const { status, title } = problems[code];
  const body = {
    type: `urn:semnal:problem:${code}`,
    title: title[language],
    status,
    code,
    detail: title[language],
    ...more,
  };
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      'content-language': language,
    },
    body: JSON.stringify(body),
  };
};
