import { type ChangeCase, type ChangeRefusal, type Decide } from '../../application/cases/change-case.ts';
import { toCaseSummary } from '../../contracts/http/cases/views.ts';
import { readBody } from '../../contracts/http/read-body.ts';
import { caseId } from '../../domain/kernel/ids.ts';
import type * as z from 'zod/mini';
import { type Log } from '../log.ts';
import { json, problem, type ApiRequest, type ApiResponse } from './http.ts';
import { readIfMatch } from './if-match.ts';
import { caseRoles, type findStaff } from './staff.ts';

type Deps = { staff: ReturnType<typeof findStaff>; change: ChangeCase; log: Log };

/** How one kind of change of a case is asked for, decided and refused. */
type Handling<S extends z.core.$ZodType, Refusal extends { code: string }> = {
  body: S;
  decide: (body: z.output<S>, request: ApiRequest) => Decide<Refusal>;
  refuse: (refusal: Refusal, request: ApiRequest) => ApiResponse;
};

export const isChangeRefusal = (refusal: { code: string }): refusal is ChangeRefusal =>
  refusal.code === 'not-found' || refusal.code === 'version-stale';

/**
 * Answers a person's change of a case: who they are, which version they looked at (If-Match is required), what they want;
 * then the case as it is now. A change that came second is refused with what changed meanwhile.
 */
export const answerCaseChange =
  <S extends z.core.$ZodType, Refusal extends { code: string }>(
    { staff, change, log }: Deps,
    handling: Handling<S, Refusal>,
  ) =>
  async (request: ApiRequest): Promise<ApiResponse> => {
    const { language, params, principal, headers } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const id = caseId.safeParse(params['id']);
    if (!id.success) return problem('not-found', language);
    const expected = readIfMatch(headers);
    if (expected === null) return problem('if-match-missing', language);
    const body = readBody(handling.body, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });

    const by = member.value;
    const changed = await change({ caseId: id.data, expected, by }, handling.decide(body.value, request));
    const fields = { caseId: id.data, staffId: by.staffId };
    if (!changed.ok) {
      log('info', 'case.change-refused', { ...fields, because: changed.error.code });
      if (!isChangeRefusal(changed.error)) return handling.refuse(changed.error, request);
      const { code, ...more } = changed.error;
      return problem(code, language, more);
    }
    const { case: now, entry, clocks } = changed.value;
    log('info', 'case.changed', { ...fields, transition: entry.what, count: clocks.length });
    return json(200, toCaseSummary(now), { etag: `"${now.version}"` });
  };
