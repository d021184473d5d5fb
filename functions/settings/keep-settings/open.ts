import type * as z from 'zod/mini';
import { readBody } from '../../../shared/contracts/http/read-body.ts';
import { type StaffRole } from '../../../shared/domain/escalation/policy.ts';
import { type StaffMember } from '../../../shared/domain/rota/rota.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';
import { type Answer } from '../../../shared/runtime/api/routes.ts';
import { type findStaff } from '../../../shared/runtime/api/staff.ts';

/** Whoever answers for how the county alerts may read its settings and try them out; only an administrator changes them. */
export const readers: readonly StaffRole[] = ['supervisor', 'director', 'admin'];
export const editors: readonly StaffRole[] = ['admin'];

type Deps = { staff: ReturnType<typeof findStaff> };

/** Answers a member of staff of these roles, refuses everybody else. */
export const known =
  (
    { staff }: Deps,
    roles: readonly StaffRole[],
    answer: (request: ApiRequest, by: StaffMember) => Promise<ApiResponse>,
  ): Answer =>
  async (request) => {
    const member = await staff(request.principal, roles);
    return member.ok ? answer(request, member.value) : problem(member.error, request.language);
  };

/** The same with a body. */
export const knownWith = <Body>(
  deps: Deps,
  roles: readonly StaffRole[],
  schema: z.core.$ZodType<Body>,
  answer: (body: Body, request: ApiRequest, by: StaffMember) => Promise<ApiResponse>,
): Answer =>
  known(deps, roles, async (request, by) => {
    const body = readBody(schema, request);
    if (body.ok) return answer(body.value, request, by);
    const { code, errors } = body.error;
    return problem(code, request.language, errors === undefined ? {} : { errors });
  });
