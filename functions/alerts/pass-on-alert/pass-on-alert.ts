import { escalateRequest, handOverRequest } from '../../../shared/contracts/http/alert-requests.ts';
import { readBody, type BodyRefusal } from '../../../shared/contracts/http/read-body.ts';
import { answerAlertChange } from '../../../shared/runtime/api/alert-change.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { answerByRoute, type Answer } from '../../../shared/runtime/api/routes.ts';

type Deps = Parameters<typeof answerAlertChange>[0] & {
  /** Whether an alert can be handed to somebody. */
  worksCases: (staffId: string) => Promise<boolean>;
};

const refuse = ({ code, errors }: BodyRefusal, { language }: ApiRequest): ApiResponse =>
  problem(code, language, errors === undefined ? {} : { errors });

/** Hands an alert over, step by step, or sends it to another level. */
export const makePassOnAlert = ({ worksCases, ...deps }: Deps): Answer =>
  answerByRoute({
    'POST /v1/alerts/{id}/hand-over': answerAlertChange(deps, async (request, by) => {
      const body = readBody(handOverRequest, request);
      if (!body.ok) return refuse(body.error, request);
      const { to } = body.value;
      return (await worksCases(to)) ? { kind: 'offered', by, to } : problem('person-unreachable', request.language);
    }),
    'POST /v1/alerts/{id}/hand-over/accept': answerAlertChange(deps, (_, by) => ({ kind: 'offer-accepted', by })),
    'POST /v1/alerts/{id}/hand-over/refuse': answerAlertChange(deps, (_, by) => ({ kind: 'offer-refused', by })),
    'POST /v1/alerts/{id}/hand-over/take-back': answerAlertChange(deps, (_, by) => ({ kind: 'offer-taken-back', by })),
    'POST /v1/alerts/{id}/escalate': answerAlertChange(
      deps,
      (request, by) => {
        const body = readBody(escalateRequest, request);
        if (!body.ok) return refuse(body.error, request);
        const { level: to, reason } = body.value;
        return { kind: 'sent-on', by, to, reason };
      },
      ['supervisor', 'director'],
    ),
  });
