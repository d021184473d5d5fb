import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { type StaffRole } from '../../../shared/domain/escalation/policy.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';
import type * as z from 'zod/mini';

/** What a member of staff is answered, once it is known who they are. */
export type MemberAnswer = (member: StaffMember, request: ApiRequest) => Promise<ApiResponse>;

export type ReadMemberBody = typeof withBody;

/** The same with a body that is right in form. */
export const withBody =
  <S extends z.core.$ZodType>(
    schema: S,
    answer: (given: z.output<S>, member: StaffMember, request: ApiRequest) => Promise<ApiResponse>,
  ): MemberAnswer =>
  async (member, request) => {
    const read = readBody(schema, request);
    if (read.ok) return answer(read.value, member, request);
    const { code, errors } = read.error;
    return problem(code, request.language, errors === undefined ? {} : { errors });
  };

/** Answers members of staff with one of the roles, and nobody else. */
export const makeForMembers =
  (staff: ReturnType<typeof findStaff>) =>
  (roles: readonly StaffRole[], answer: MemberAnswer): Answer =>
  async (request) => {
    const member = await staff(request.principal, roles);
    return member.ok ? answer(member.value, request) : problem(member.error, request.language);
  };
