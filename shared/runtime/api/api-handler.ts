import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { chooseLanguage, type Language } from '../../contracts/http/language.ts';
import { TermNotCountable } from '../../domain/calendar/working-days.ts';
import { errorFields, type Log } from '../log.ts';
import { problem, type ApiRequest, type ApiResponse } from './http.ts';
import { readPrincipal } from './principal.ts';

const authorized = z.object({ authorizer: z.object({ jwt: z.object({ claims: z.unknown() }) }) });

const defined = (values: Record<string, string | undefined> | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const toRequest = (event: APIGatewayProxyEventV2): ApiRequest => {
  const headers = lowerCase(defined(event.headers));
  const context = authorized.safeParse(event.requestContext);
  const text = event.body ?? '';
  return {
    route: event.routeKey,
    params: defined(event.pathParameters),
    query: defined(event.queryStringParameters),
    headers,
    body: event.isBase64Encoded ? Buffer.from(text, 'base64').toString('utf8') : text,
    language: chooseLanguage(headers['accept-language']),
    principal: context.success ? readPrincipal(context.data.authorizer.jwt.claims) : null,
    requestId: event.requestContext.requestId,
  };
};

const toResult = ({ status, headers, body, base64 }: ApiResponse): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers,
  body,
  ...(base64 === undefined ? {} : { isBase64Encoded: base64 }),
});

type Middleware = middy.MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;

const idsOf = ({ routeKey, requestContext }: APIGatewayProxyEventV2) => ({
  route: routeKey,
  requestId: requestContext.requestId,
});

const logAnswers = (log: Log): Middleware => ({
  after: ({ event, response }) => {
    log('info', 'api.answered', { ...idsOf(event), status: response?.statusCode ?? 0 });
  },
});

/** A bug or an outage, or the one lack that has a name: the table of holidays has ended. */
const failure = (error: unknown, language: Language): ApiResponse =>
  error instanceof TermNotCountable
    ? problem('term-not-countable', language, { year: error.fault.year, tableUntil: error.fault.tableUntil })
    : problem('internal-error', language);

const answerFailures = (log: Log): Middleware => ({
  onError: (request) => {
    log('error', 'api.failed', { ...idsOf(request.event), ...errorFields(request.error) });
    request.response = toResult(failure(request.error, toRequest(request.event).language));
  },
});

/**
 * The bundle of every API function: turns the gateway's event into a request, answers an unexpected error as a problem
 * document instead of a bare 500, and logs one line per request.
 */
export const apiHandler = (log: Log, answer: (request: ApiRequest) => Promise<ApiResponse>) =>
  middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(logAnswers(log))
    .use(answerFailures(log))
    .handler(async (event: APIGatewayProxyEventV2) => toResult(await answer(toRequest(event))));
