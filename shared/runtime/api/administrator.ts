import type * as z from 'zod/mini';
import { readBody } from '../../contracts/http/read-body.ts';
import { type StaffMember } from '../../domain/rota/rota.ts';
import { problem, type ApiRequest, type ApiResponse } from './http.ts';
import { type Answer } from './routes.ts';
import { type findStaff } from './staff.ts';

type Staff = ReturnType<typeof findStaff>;

/** Answers an administrator of the county, and nobody else. */
export const forAdministrators =
  (staff: Staff) =>
  (answer: (by: StaffMember, request: ApiRequest) => Promise<ApiResponse>): Answer =>
  async (request) => {
    const member = await staff(request.principal, ['admin']);
    return member.ok ? answer(member.value, request) : problem(member.error, request.language);
  };

/** The same with a body, which is read by its schema first. */
export const forAdministratorsAsking =
  (staff: Staff) =>
  <S extends z.core.$ZodType>(
    schema: S,
    answer: (body: z.output<S>, by: StaffMember, request: ApiRequest) => Promise<ApiResponse>,
  ): Answer =>
    forAdministrators(staff)(async (by, request) => {
      const body = readBody(schema, request);
      if (body.ok) return answer(body.value, by, request);
      const { code, errors } = body.error;
      return problem(code, request.language, errors === undefined ? {} : { errors });
    });
