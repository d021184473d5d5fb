import { type ApiRequest, type ApiResponse } from './http.ts';

export type Answer = (request: ApiRequest) => Promise<ApiResponse>;

/** Answers each of a function's routes, by the gateway's route key: `GET /v1/forms`. */
export const answerByRoute =
  (routes: Readonly<Record<string, Answer>>): Answer =>
  (request) => {
    const answer = routes[request.route];
    if (answer === undefined) throw new Error(`no answer for the route ${request.route}`);
    return answer(request);
  };
