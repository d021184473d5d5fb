import { type ChangeCase, type DecidedChange, type DecisionContext } from '../../application/cases/change-case.ts';
import { readBody } from '../../contracts/http/read-body.ts';
import { mayWork } from '../../domain/case/access.ts';
import { caseId } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type StaffMember } from '../../domain/rota/rota.ts';
import { type CaseFile, type CaseStore } from '../../ports/cases.ts';
import type * as z from 'zod/mini';
import { type Log } from '../log.ts';
import { isChangeRefusal } from './case-change.ts';
import { json, problem, type ApiRequest, type ApiResponse } from './http.ts';
import { readIfMatch } from './if-match.ts';
import { caseRoles, type findStaff } from './staff.ts';

type Access = { staff: ReturnType<typeof findStaff>; cases: Pick<CaseStore, 'load'> };
export type Opened = { member: StaffMember; file: CaseFile };

/** The case of a request and who asks, or the answer for someone who may not work it. */
export const openFile = async (
  { staff, cases }: Access,
  { principal, params, language }: ApiRequest,
): Promise<Result<Opened, ApiResponse>> => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return err(problem(member.error, language));
  const id = caseId.safeParse(params['id']);
  const file = id.success ? await cases.load(id.data) : null;
  if (file === null || !mayWork(member.value, file.case)) return err(problem('not-found', language));
  return ok({ member: member.value, file });
};

/** The same, with who may and what there is settled. */
export type OpenFile = (request: ApiRequest) => Promise<Result<Opened, ApiResponse>>;

/** How a change of the file is decided, refused and shown, once what it needs was read. */
export type Prepared<Made, Refusal> = {
  decide: (file: CaseFile, context: DecisionContext) => Result<{ change: DecidedChange; made: Made }, Refusal>;
  refuse: (refusal: Refusal) => ApiResponse;
  show: (made: Made, caseVersion: number) => unknown;
};

/**
 * Changes something in a case's file for someone who may work it: If-Match names the version they looked at, and guards
 * what `prepare` reads: if anything changed after that version, the change is refused with what it was.
 * @param prepare reads what the decision needs; answers at once for a repeated request or one that cannot be.
 */
export const changeFile =
  ({ change, log, ...access }: Access & { change: ChangeCase; log: Log }) =>
  <S extends z.core.$ZodType, Made, Refusal extends { code: string }>(
    schema: S,
    prepare: (body: z.output<S>, opened: Opened, request: ApiRequest) => Promise<Prepared<Made, Refusal> | ApiResponse>,
  ) =>
  async (request: ApiRequest): Promise<ApiResponse> => {
    const { language, headers } = request;
    const opened = await openFile(access, request);
    if (!opened.ok) return opened.error;
    const expected = readIfMatch(headers);
    if (expected === null) return problem('if-match-missing', language);
    const body = readBody(schema, request);
    if (!body.ok)
      return problem(body.error.code, language, body.error.errors === undefined ? {} : { errors: body.error.errors });
    const prepared = await prepare(body.value, opened.value, request);
    if ('status' in prepared) return prepared;

    const by = opened.value.member;
    const { caseId: id } = opened.value.file.case;
    const outcome: { made: Made | null } = { made: null };
    const changed = await change({ caseId: id, expected, by }, (file, context) => {
      const decided = prepared.decide(file, context);
      if (!decided.ok) return decided;
      outcome.made = decided.value.made;
      return ok(decided.value.change);
    });
    const fields = { caseId: id, staffId: by.staffId };
    if (!changed.ok) {
      log('info', 'case.change-refused', { ...fields, because: changed.error.code });
      if (!isChangeRefusal(changed.error)) return prepared.refuse(changed.error);
      const { code, ...more } = changed.error;
      return problem(code, language, more);
    }
    if (outcome.made === null) throw new Error('a change was written that nobody decided');
    const { case: now, entry, clocks } = changed.value;
    log('info', 'case.changed', { ...fields, transition: entry.what, count: clocks.length });
    return json(200, prepared.show(outcome.made, now.version), { etag: `"${now.version}"` });
  };
