import { type ChangeDuty, type DutyRefusal } from '../../application/duties/change-duty.ts';
import { readBody } from '../../contracts/http/read-body.ts';
import { type Decided, type DutyContext } from '../../domain/duty/decided.ts';
import { type DutyRef } from '../../domain/duty/duty.ts';
import { type Result } from '../../domain/kernel/result.ts';
import { type StaffMember } from '../../domain/rota/rota.ts';
import type * as z from 'zod/mini';
import { json, problem, type ApiRequest, type ApiResponse } from './http.ts';
import { readIfMatch } from './if-match.ts';
import { type Answer } from './routes.ts';
import { caseRoles, type findStaff } from './staff.ts';

/** How one kind of change of a duty is asked for, decided, refused and shown. */
type Handling<S extends z.core.$ZodType, T extends { version: number }, Ref extends DutyRef, Refusal> = {
  body: S;
  refOf: (params: ApiRequest['params']) => Ref | null;
  change: ChangeDuty<T, Ref>;
  /** Reads what the decision needs; answers at once for a request that cannot be. */
  prepare: (
    body: z.output<S>,
    asked: { member: StaffMember; ref: Ref; request: ApiRequest },
  ) => Promise<((before: T, context: DutyContext) => Result<Decided<T>, Refusal>) | ApiResponse>;
  refuse: (refusal: Refusal, request: ApiRequest) => ApiResponse;
  show: (after: T, member: StaffMember) => Promise<unknown>;
  noted: (after: T, member: StaffMember) => void;
};

const isDutyRefusal = (refusal: { code: string }): refusal is DutyRefusal =>
  refusal.code === 'not-found' || refusal.code === 'version-stale';

/** Answers a person's change of a duty: who they are, which version they looked at (If-Match is required), what they want. */
export const answerDutyChange =
  ({ staff }: { staff: ReturnType<typeof findStaff> }) =>
  <S extends z.core.$ZodType, T extends { version: number }, Ref extends DutyRef, Refusal extends { code: string }>(
    handling: Handling<S, T, Ref, Refusal>,
  ): Answer =>
  async (request) => {
    const { language, params, principal, headers } = request;
    const member = await staff(principal, caseRoles);
    if (!member.ok) return problem(member.error, language);
    const ref = handling.refOf(params);
    if (ref === null) return problem('not-found', language);
    const expected = readIfMatch(headers);
    if (expected === null) return problem('if-match-missing', language);
    const body = readBody(handling.body, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const decide = await handling.prepare(body.value, { member: member.value, ref, request });
    if ('status' in decide) return decide;
    const changed = await handling.change(ref, expected, decide);
    if (!changed.ok) {
      if (!isDutyRefusal(changed.error)) return handling.refuse(changed.error, request);
      const { code, ...more } = changed.error;
      return problem(code, language, more);
    }
    handling.noted(changed.value, member.value);
    return json(200, await handling.show(changed.value, member.value), { etag: `"${changed.value.version}"` });
  };
