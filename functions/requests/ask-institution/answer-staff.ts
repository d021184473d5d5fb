import { type ChangeRefusal, type ChangeRequest } from '../../../shared/application/requests/change-request.ts';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { questionBody, withdrawalBody } from '../../../shared/contracts/http/requests/bodies.ts';
import { toRequestView } from '../../../shared/contracts/http/requests/views.ts';
import { requestId } from '../../../shared/domain/kernel/ids.ts';
import { stepsSince, withdrawRequest, type RequestRefusal } from '../../../shared/domain/request/decide-request.ts';
import { longestTerm, type InstitutionRequest } from '../../../shared/domain/request/request.ts';
import { type OpenFile } from '../../../shared/runtime/api/case-file.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { json, problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { readIdempotencyKey } from '../../../shared/runtime/api/idempotency-key.ts';
import { readIfMatch } from '../../../shared/runtime/api/if-match.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type Log } from '../../../shared/runtime/log.ts';
import { type AskInstitution, type AskRefusal } from './ask-institution.ts';

type Deps = { openFile: OpenFile; ask: AskInstitution; change: ChangeRequest; log: Log };

const shown = (request: InstitutionRequest): ApiResponse =>
  json(200, toRequestView(request), { etag: `"${request.version}"` });

const refuseAsking = (refusal: AskRefusal, request: ApiRequest): ApiResponse => {
  switch (refusal.code) {
    case 'case-closed':
    case 'idempotency-key-reused':
      return problem(refusal.code, request.language);
    case 'institution-unknown':
    case 'institution-suspended':
      return contentInvalid(request, [{ pointer: '/institutionId', code: refusal.code }]);
    case 'term': {
      const values = { maximum: String(longestTerm) };
      return contentInvalid(request, [{ pointer: '/dueAt', code: refusal.fault, values }]);
    }
  }
};

const refuseChange = (
  refusal: ChangeRefusal | RequestRefusal,
  expected: number,
  { language }: ApiRequest,
): ApiResponse => {
  if (refusal.code !== 'version-stale') return problem(refusal.code, language);
  const { request } = refusal;
  return problem(refusal.code, language, { version: request.version, changes: stepsSince(request, expected) });
};

/** What staff do with requests of a case they may work: ask, and take back. */
export const makeStaffAnswers = ({ openFile, ask, change, log }: Deps): { ask: Answer; withdraw: Answer } => ({
  ask: async (request) => {
    const { language, headers } = request;
    const opened = await openFile(request);
    if (!opened.ok) return opened.error;
    const key = readIdempotencyKey(headers);
    if (key === null) return problem('idempotency-key-missing', language);
    const body = readBody(questionBody, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const { member, file } = opened.value;
    const asked = await ask(file.case, body.value, key, member);
    const { caseId } = file.case;
    const fields = { caseId, staffId: member.staffId };
    if (!asked.ok) {
      log('info', 'request.change-refused', { ...fields, because: asked.error.code });
      return refuseAsking(asked.error, request);
    }
    const { requestId: institutionRequestId, institution } = asked.value;
    log('info', 'request.sent', { ...fields, institutionRequestId, institutionId: institution.institutionId });
    return shown(asked.value);
  },

  withdraw: async (request) => {
    const { language, headers, params } = request;
    const opened = await openFile(request);
    if (!opened.ok) return opened.error;
    const id = requestId.safeParse(params['requestId']);
    if (!id.success) return problem('not-found', language);
    const expected = readIfMatch(headers);
    if (expected === null) return problem('if-match-missing', language);
    const body = readBody(withdrawalBody, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const { member, file } = opened.value;
    const { caseId } = file.case;
    const withdrawn = await change(id.data, {
      expected,
      mine: (one) => one.caseId === caseId,
      decide: (before, now) => withdrawRequest(before, { why: body.value.why, by: member }, now),
    });
    const fields = { caseId, staffId: member.staffId, institutionRequestId: id.data };
    if (!withdrawn.ok) {
      log('info', 'request.change-refused', { ...fields, because: withdrawn.error.code });
      return refuseChange(withdrawn.error, expected, request);
    }
    log('info', 'request.withdrawn', fields);
    return shown(withdrawn.value);
  },
});
