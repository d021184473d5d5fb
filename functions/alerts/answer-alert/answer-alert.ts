import { declineRequest, escalateRequest, handOverRequest } from '../../../shared/contracts/http/alerts/requests.ts';
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

/** What people on call do with an alert in the console: take it, refuse it, note the first contact, hand it over, send it on. */
export const makeAnswerAlert = ({ worksCases, ...deps }: Deps): Answer =>
  answerByRoute({
    'POST /v1/alerts/{id}/acknowledge': answerAlertChange(deps, (_, by) => ({ kind: 'acknowledged', by })),
    'POST /v1/alerts/{id}/decline': answerAlertChange(deps, (request, by) => {
      const body = readBody(declineRequest, request);
      return body.ok ? { kind: 'declined', by, reason: body.value.reason } : refuse(body.error, request);
    }),
    'POST /v1/alerts/{id}/first-contact': answerAlertChange(deps, (_, by) => ({ kind: 'first-contact', by })),
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
