import * as z from 'zod/mini';
import { type ChangeRefusal, type ChangeRequest } from '../../../shared/application/requests/change-request.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { answerBody } from '../../../shared/contracts/http/requests/bodies.ts';
import { toListedRequest, toOwnRequestView, toOwnSteps } from '../../../shared/contracts/http/requests/views.ts';
import { requestId, type Digest } from '../../../shared/domain/kernel/ids.ts';
import { answerRequest, type RequestRefusal } from '../../../shared/domain/request/decide-request.ts';
import { type InstitutionRequest } from '../../../shared/domain/request/request.ts';
import { type RequestStore } from '../../../shared/ports/requests.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findSender } from '../../../shared/runtime/api/sender.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { repeatedAnswer, type Repetition } from './repeated-answer.ts';

type Deps = {
  sender: ReturnType<typeof findSender>;
  requests: Pick<RequestStore, 'load' | 'listOf'>;
  change: ChangeRequest;
  digest: Digest;
  log: Log;
};

const lists = ['waiting', 'ended'] as const;
const stateFilter = z._default(z.enum(lists), 'waiting');

const submitter = ({ principal }: ApiRequest): string =>
  principal?.kind === 'system' ? principal.clientId : (principal?.userId ?? '');

const shown = (request: InstitutionRequest): ApiResponse =>
  json(200, toOwnRequestView(request), { etag: `"${request.version}"` });

const refuse = (
  refusal: ChangeRefusal | RequestRefusal | Repetition,
  expected: number,
  { language }: ApiRequest,
): ApiResponse => {
  if (refusal.code !== 'version-stale') return problem(refusal.code, language);
  const { request } = refusal;
  return problem(refusal.code, language, { version: request.version, changes: toOwnSteps(request, expected) });
};

/** What an institution does with the questions put to it, through its system or its people: list, read, answer. */
export const makeInstitutionAnswers = ({
  sender,
  requests,
  change,
  digest,
  log,
}: Deps): { list: Answer; read: Answer; answer: Answer } => ({
  list: async (request) => {
    const { language, principal, query } = request;
    const found = await sender(principal, 'semnal/requests.read');
    if (!found.ok) return problem(found.error, language);
    const wanted = stateFilter.safeParse(query['state']);
    if (!wanted.success)
      return contentInvalid(request, [
        { pointer: '/state', code: 'not-in-list', values: { values: lists.join(', ') } },
      ]);
    const { limit, cursor } = readPaging(query);
    const page = await requests.listOf(found.value.institutionId, wanted.data, limit, cursor);
    if (!page.ok) return problem(page.error, language);
    return json(200, { items: page.value.items.map(toListedRequest), next: page.value.next });
  },

  read: async ({ language, principal, params }) => {
    const found = await sender(principal, 'semnal/requests.read');
    if (!found.ok) return problem(found.error, language);
    const { institutionId } = found.value;
    const id = requestId.safeParse(params['id']);
    const one = id.success ? await requests.load(id.data) : null;
    if (one?.institution.institutionId !== institutionId) return problem('not-found', language);
    log('info', 'request.read', { institutionId, institutionRequestId: one.requestId });
    return shown(one);
  },

  answer: async (request) => {
    const { language, principal, params, headers } = request;
    const found = await sender(principal, 'semnal/requests.answer');
    if (!found.ok) return problem(found.error, language);
    const { institutionId, status } = found.value;
    if (status === 'suspended') return problem('institution-suspended', language);
    const id = requestId.safeParse(params['id']);
    if (!id.success) return problem('not-found', language);
    const key = readIdempotencyKey(headers);
    if (key === null) return problem('idempotency-key-missing', language);
    const expected = readIfMatch(headers);
    if (expected === null) return problem('if-match-missing', language);
    const body = readBody(answerBody, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });

    const given = repeatedAnswer(body.value.answer, key, digest);
    const answered = await change<RequestRefusal | Repetition>(id.data, {
      expected,
      mine: ({ institution }) => institution.institutionId === institutionId,
      repeated: given.repeated,
      decide: (before, now) => answerRequest(before, { ...given.fields, submittedBy: submitter(request) }, now),
    });
    const fields = { institutionId, institutionRequestId: id.data };
    if (!answered.ok) {
      log('info', 'request.change-refused', { ...fields, because: answered.error.code });
      return refuse(answered.error, expected, request);
    }
    log('info', 'request.answered', fields);
    return shown(answered.value);
  },
});
